package org.partnershipledger.app.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.partnershipledger.eventstore.TestDatabase;
import org.partnershipledger.eventstore.bench.AppendRace;

/**
 * Axon's own JDBC engine under its command bus, for comparison: one event for each command, on a connection of a
 * pool, committed by the insert itself. It neither loads nor decides, nor hashes, nor remembers command ids, so the
 * comparison is in its favour.
 */
final class AxonJdbc implements AutoCloseable {
    private final HikariDataSource connections;
    private final EmbeddedEventStore store;
    private final CommandBus bus;

    /** @param agreement the stream, and with {@code sequence} the place of the event in it */
    record Cost(String agreement, long sequence, String on, String category, String amount, String reference) {}

    AxonJdbc(TestDatabase database, int clients) {
        var pool = new HikariConfig();
        pool.setDataSource(database.superuser());
        pool.setMaximumPoolSize(clients);
        connections = new HikariDataSource(pool);
        var serializer = Jackson3Serializer.builder().build();
        var engine = JdbcEventStorageEngine.builder()
                .connectionProvider(connections::getConnection)
                .transactionManager(NoTransactionManager.instance())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        store = EmbeddedEventStore.builder().storageEngine(engine).build();
        bus = SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.instance())
                .build();
        bus.subscribe(Cost.class.getName(), message -> {
            var cost = (Cost) message.getPayload();
            store.publish(new GenericDomainEventMessage<>("Agreement", cost.agreement(), cost.sequence(), cost));
            return null;
        });
    }

    AppendRace.Client client() {
        var agreement = "Agreement:" + UUID.randomUUID();
        var sequence = new long[1];
        return () -> {
            var cost = new Cost(
                    agreement, sequence[0], "2026-04-01", "Legal advice", "1240.50", "invoice " + sequence[0]++);
            var message = new GenericCommandMessage<>(new GenericMessage<>(cost), Cost.class.getName());
            bus.dispatch(message, (sent, result) -> {
                if (result.isExceptional()) {
                    throw new IllegalStateException(result.exceptionResult());
                }
            });
        };
    }

    @Override
    public void close() {
        store.shutDown();
        connections.close();
    }
}
