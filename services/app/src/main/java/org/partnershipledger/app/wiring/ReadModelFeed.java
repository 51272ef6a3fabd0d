package org.partnershipledger.app.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.partnershipledger.eventstore.projection.Projections;

/**
 * Axon's processors carry the history to the read models, one for each table, so that one that fails holds up no
 * other. A token is a position; where a table really is stands in its own progress row, changed with its rows, so
 * the tokens may be forgotten with the process. An event that cannot be read or applied stops its table there:
 * it is logged, tried again, never skipped. Next: {@link BatchOfRows}.
 */
public final class ReadModelFeed implements AutoCloseable {
    private static final int BATCH = 500;
    private static final int THREADS = 2;

    private final EventStore history;
    private final ScheduledExecutorService coordinators = Executors.newScheduledThreadPool(THREADS);
    private final ScheduledExecutorService workers = Executors.newScheduledThreadPool(THREADS);
    private final List<PooledStreamingEventProcessor> processors = new ArrayList<>();

    public ReadModelFeed(EventStore history, Projections projections) {
        this.history = history;
        for (var table : projections.tables()) {
            processors.add(PooledStreamingEventProcessor.builder()
                    .name(table)
                    .eventHandlerInvoker(new BatchOfRows(table, projections))
                    .errorHandler(PropagatingErrorHandler.INSTANCE)
                    .messageSource(history)
                    .initialToken(source -> new GlobalSequenceTrackingToken(projections.position(table)))
                    .tokenStore(new InMemoryTokenStore())
                    // The table's rows and its progress have their own transaction.
                    .transactionManager(NoTransactionManager.instance())
                    .initialSegmentCount(1)
                    .batchSize(BATCH)
                    .coordinatorExecutor(coordinators)
                    .workerExecutor(workers)
                    .build());
        }
    }

    public void start() {
        processors.forEach(PooledStreamingEventProcessor::start);
    }

    /** Lets batches that are being applied finish. */
    @Override
    public void close() throws InterruptedException {
        var ends = processors.stream().map(PooledStreamingEventProcessor::shutdownAsync);
        try {
            CompletableFuture.allOf(ends.toArray(CompletableFuture[]::new))
                    .orTimeout(30, TimeUnit.SECONDS)
                    .join();
        } finally {
            coordinators.shutdownNow();
            workers.shutdown();
            if (history instanceof EmbeddedEventStore embedded) {
                embedded.shutDown();
            }
            workers.awaitTermination(10, TimeUnit.SECONDS);
        }
    }
}
