package org.partnershipledger.app.wiring;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.partnershipledger.app.web.WebWiring;
import org.partnershipledger.eventstore.database.LedgerDatabase;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * The served application, put together from the modules. Each module's pages are found by their annotations below
 * the module's own package; what they are built from is a bean of one of the wirings here.
 * It is started on a database that is open already and outlives it.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
// Axon's own engine, its search for updates and XStream are never wanted; its command side and its meters are wired in
// the ledger module.
@EnableAutoConfiguration(
        excludeName = {
            "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration",
            "org.axonframework.springboot.autoconfig.MicrometerMetricsAutoConfiguration",
            "org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration",
            "org.axonframework.springboot.autoconfig.XStreamAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonServerAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonServerBusAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonServerActuatorAutoConfiguration"
        })
@ComponentScan({
    "org.partnershipledger.ledger",
    "org.partnershipledger.finance",
    "org.partnershipledger.valuereport",
    "org.partnershipledger.audit",
    "org.partnershipledger.app.sample"
})
@Import({StoreWiring.class, ProjectionWiring.class, WebWiring.class, HealthWiring.class})
public class Application {

    /**
     * @param port 0 for a free one
     * @param everyAddress only inside a container that is published on the loopback address
     * @param hostNames more names under which browsers and Prometheus ask, separated by commas
     */
    public record Listening(int port, boolean everyAddress, String hostNames) {
        public static final Listening ANY_PORT = new Listening(0, false, "");
    }

    /**
     * Starts serving; whoever calls closes the context first and the database last.
     *
     * @param dataFolder of the embedded database, null for an external one, whose disk is not ours to look at
     */
    public static ConfigurableApplicationContext start(LedgerDatabase database, Path dataFolder, Listening listening) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("server.port", listening.port());
        settings.put("server.address", listening.everyAddress() ? "0.0.0.0" : "127.0.0.1");
        // A list of 600 agreements is 1.5 MB of HTML and 60 kB on the wire. No page holds a secret beside what is
        // asked.
        settings.put("server.compression.enabled", true);
        settings.put(
                "server.compression.mime-types",
                "text/html,text/css,text/csv,text/javascript,application/json,image/svg+xml");
        settings.put("ledger.host-names", listening.hostNames());
        settings.put("management.health.diskspace.enabled", dataFolder != null);
        if (dataFolder != null) {
            settings.put("management.health.diskspace.path", dataFolder.toString());
        }
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .environment(OnlyOurSettings.of(settings))
                .initializers(context -> context.getBeanFactory().registerSingleton("ledgerDatabase", database))
                .run();
    }
}
