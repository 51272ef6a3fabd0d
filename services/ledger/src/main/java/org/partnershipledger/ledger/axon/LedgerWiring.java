package org.partnershipledger.ledger.axon;

import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.micrometer.GlobalMetricRegistry;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.partnershipledger.eventstore.append.Appender;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.read.EventReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The ledger's beans. The transaction manager is named here because Axon's own configuration does not see the one
 * of this Spring Boot and would silently go on without transactions; the command side does without one on purpose.
 */
@Configuration(proxyBeanMethods = false)
public class LedgerWiring {

    @Bean
    LedgerGateway ledgerGateway(Appender appender, EventReader reader, EventCodec codec, GlobalMetricRegistry meters) {
        return new LedgerGateway(appender, reader, codec, AggregateCache.USUAL_CAPACITY, meters);
    }

    /** Axon's meters beside all others: of its bus, its store and each processor by its name. */
    @Bean
    GlobalMetricRegistry axonMeters(MeterRegistry meters) {
        return new GlobalMetricRegistry(meters);
    }

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }
}
