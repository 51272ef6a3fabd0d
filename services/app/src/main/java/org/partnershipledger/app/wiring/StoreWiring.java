package org.partnershipledger.app.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.partnershipledger.eventstore.append.Appender;
import org.partnershipledger.eventstore.append.GroupCommitAppender;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.codec.JacksonEventCodec;
import org.partnershipledger.eventstore.database.LedgerDatabase;
import org.partnershipledger.eventstore.read.EventReader;
import org.partnershipledger.eventstore.read.PostgresEventReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The history for everybody: connections, codec, reading, appending. The DataSource is a bean of ours on purpose:
 * Axon's configuration runs before Spring Boot's own and would not see that one.
 */
@Configuration(proxyBeanMethods = false)
public class StoreWiring {

    @Bean(destroyMethod = "")
    DataSource dataSource(LedgerDatabase database) {
        return database.app();
    }

    @Bean
    EventCodec eventCodec() {
        return new JacksonEventCodec();
    }

    @Bean
    EventReader eventReader(LedgerDatabase database) {
        return new PostgresEventReader(database.app());
    }

    @Bean(destroyMethod = "close")
    Appender appender(LedgerDatabase database, MeterRegistry meters) {
        return new GroupCommitAppender(database.unpooled(), InstantSource.system(), meters);
    }
}
