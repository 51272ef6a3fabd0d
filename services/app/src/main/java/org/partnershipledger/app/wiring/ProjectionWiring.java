package org.partnershipledger.app.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.micrometer.GlobalMetricRegistry;
import org.partnershipledger.app.health.ProjectionsHealth;
import org.partnershipledger.app.health.PromptChecks;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.database.LedgerDatabase;
import org.partnershipledger.eventstore.projection.Projections;
import org.partnershipledger.eventstore.read.EventReader;
import org.partnershipledger.ledger.axon.LedgerGateway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read models at work: made or rebuilt at start, then following the history until the application stops. */
@Configuration(proxyBeanMethods = false)
public class ProjectionWiring {

    @Bean
    Projections projections(EventCodec codec, EventReader reader, LedgerDatabase database, MeterRegistry meters) {
        Projections projections = new Projections(AllProjections.all(), codec, reader, database.app(), meters);
        projections.start();
        return projections;
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    ReadModelFeed readModelFeed(LedgerGateway gateway, Projections projections, GlobalMetricRegistry axonMeters) {
        return new ReadModelFeed(gateway.eventStore(), projections, axonMeters);
    }

    @Bean
    ProjectionsHealth projectionsHealthIndicator(Projections projections, EventReader reader, PromptChecks checks) {
        return new ProjectionsHealth(projections, reader, checks);
    }
}
