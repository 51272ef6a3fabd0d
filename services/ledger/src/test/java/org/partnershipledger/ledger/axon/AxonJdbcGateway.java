package org.partnershipledger.ledger.axon;

import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.ledger.Command;
import org.partnershipledger.ledger.Decision;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * The same commands through the same registration, aggregates and cache as {@link LedgerGateway}, but on Axon's own
 * JDBC engine: what the bench compares with. It neither hashes nor remembers command ids, so the comparison is in
 * its favour.
 */
public final class AxonJdbcGateway implements AutoCloseable {
    private final EmbeddedEventStore store;
    private final CommandBus bus;

    private AxonJdbcGateway(ConnectionProvider connections, TransactionManager transactions) {
        var serializer = Jackson3Serializer.builder().build();
        var engine = JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        store = EmbeddedEventStore.builder().storageEngine(engine).build();
        bus = SimpleCommandBus.builder().transactionManager(transactions).build();
        int capacity = AggregateCache.USUAL_CAPACITY;
        CommandRegistration.registerAll(
                bus, store, new AggregateCache(capacity), new CommittedStreams(store::readEvents, capacity));
    }

    /** As Axon's Spring Boot starter sets it up: one of Spring's transactions for each command. */
    public static AxonJdbcGateway asItsStarterDoes(DataSource pool) {
        return new AxonJdbcGateway(
                new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(pool)),
                new SpringTransactionManager(new DataSourceTransactionManager(pool)));
    }

    /** Each insert commits by itself: fewer messages than its starter sends, and no two events are recorded together. */
    public static AxonJdbcGateway withoutTransactions(DataSource pool) {
        return new AxonJdbcGateway(pool::getConnection, NoTransactionManager.instance());
    }

    /** @throws IllegalStateException unless the command was accepted and its events are stored */
    public void send(Command<?> command, Origin origin) {
        var message = new GenericCommandMessage<>(
                new GenericMessage<>(new Envelope(command, origin, false)),
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
