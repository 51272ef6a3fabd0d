package org.partnershipledger.app.wiring;

import javax.sql.DataSource;
import org.partnershipledger.app.health.DatabaseHealth;
import org.partnershipledger.app.health.PromptChecks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What {@code /actuator/health/readiness} looks at; the name of a bean without HealthIndicator is the name in its answer. */
@Configuration(proxyBeanMethods = false)
public class HealthWiring {

    @Bean
    PromptChecks promptChecks() {
        return new PromptChecks();
    }

    @Bean
    DatabaseHealth databaseHealthIndicator(DataSource dataSource, PromptChecks checks) {
        return new DatabaseHealth(dataSource, checks);
    }
}
