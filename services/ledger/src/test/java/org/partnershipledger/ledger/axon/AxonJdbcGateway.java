package org.partnershipledger.ledger.axon;

import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.ledger.Command;
import org.partnershipledger.ledger.Decision;

/**
 * The same commands through the same registration, aggregates and cache as {@link LedgerGateway}, but on Axon's own
 * JDBC engine: what the bench compares with. Its inserts commit by themselves on a connection of a pool; it neither
 * hashes nor remembers command ids, so the comparison is in its favour.
 */
public final class AxonJdbcGateway implements AutoCloseable {
    private final EmbeddedEventStore store;
    private final CommandBus bus;

    public AxonJdbcGateway(DataSource pool) {
        var serializer = Jackson3Serializer.builder().build();
        var engine = JdbcEventStorageEngine.builder()
                .connectionProvider(pool::getConnection)
                .transactionManager(NoTransactionManager.instance())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        store = EmbeddedEventStore.builder().storageEngine(engine).build();
        bus = SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.instance())
                .build();
        CommandRegistration.registerAll(bus, store, new AggregateCache(AggregateCache.USUAL_CAPACITY));
    }

    /** @throws IllegalStateException unless the command was accepted and its events are stored */
    public void send(Command<?> command, Origin origin) {
        var message = new GenericCommandMessage<>(
                new GenericMessage<>(new Envelope(command, origin)),
                command.getClass().getName());
        bus.dispatch(message, (sent, result) -> {
            if (result.isExceptional()) {
                throw new IllegalStateException(result.exceptionResult());
            }
            if (!(result.getPayload() instanceof Decision.Accepted)) {
                throw new IllegalStateException(command + " was answered " + result.getPayload());
            }
        });
    }

    @Override
    public void close() {
        store.shutDown();
    }
}
