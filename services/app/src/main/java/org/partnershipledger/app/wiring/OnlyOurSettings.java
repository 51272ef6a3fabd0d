package org.partnershipledger.app.wiring;

import java.util.Map;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;

/**
 * The settings of the served application: what was typed, then the file inside the program, and nothing else. Spring
 * Boot would also read environment variables, system properties and files of the working directory, all of which beat
 * its defaults: SERVER_ADDRESS once made a server that is said to listen on the loopback address answer the network.
 */
final class OnlyOurSettings extends StandardEnvironment {
    private static final String FILE = "classpath:/application.properties";

    private OnlyOurSettings(Map<String, Object> typed) {
        getPropertySources().addFirst(new MapPropertySource("typed", typed));
    }

    /** @param typed wins over everything */
    static OnlyOurSettings of(Map<String, Object> typed) {
        typed.put("spring.config.location", FILE);
        return new OnlyOurSettings(typed);
    }

    /** Neither system properties nor environment variables, which a standard environment begins with. */
    @Override
    protected void customizePropertySources(MutablePropertySources sources) {}
}
