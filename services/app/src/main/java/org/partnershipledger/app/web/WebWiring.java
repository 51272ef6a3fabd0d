package org.partnershipledger.app.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What stands between a browser and the pages of all modules: headers, origin check, size limit, error pages. */
@Configuration(proxyBeanMethods = false)
@Import({HomePage.class, ErrorPage.class, FaultAdvice.class})
public class WebWiring {

    @Bean
    FilterRegistrationBean<SecurityHeaders> securityHeaders() {
        return before(new SecurityHeaders(), 0);
    }

    /** @param more names beside those of the loopback address, from {@code --host-name}, separated by commas */
    @Bean
    FilterRegistrationBean<SameOrigin> sameOrigin(@Value("${ledger.host-names:}") String more) {
        Stream<String> loopback = Stream.of("localhost", "127.0.0.1", "[::1]", "::1");
        return before(
                new SameOrigin(Stream.concat(loopback, Arrays.stream(more.split(",")))
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toUnmodifiableSet())),
                1);
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit() {
        return before(new BodyLimit(), 2);
    }

    @Bean
    WebMvcConfigurer knownParameters() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new KnownParameters());
            }
        };
    }

    @Bean
    WebServerFactoryCustomizer<TomcatWebServerFactory> unreadableRequests() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(UnreadableRequest.class.getName());
            }
        });
    }

    @Bean
    WebServerFactoryCustomizer<TomcatWebServerFactory> unfinishedBodies() {
        return factory -> factory.setProtocol(LingeringClose.class.getName());
    }

    private static <F extends Filter> FilterRegistrationBean<F> before(F filter, int order) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + order);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
        return registration;
    }
}
