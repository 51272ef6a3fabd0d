package org.partnershipledger.app.wiring;

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
import org.axonframework.micrometer.GlobalMetricRegistry;
import org.partnershipledger.eventstore.projection.Projections;

/**
 * Axon's processor carries the history to the read models: one, so that every event is decoded once and all tables
 * change in one transaction. The token is a position; where a table really is stands in its own progress row, changed
 * with its rows, so the token may be forgotten with the process. A table that cannot take in an event stops there
 * alone: it is logged, tried again, never skipped. Next: {@link BatchOfRows}.
 */
public final class ReadModelFeed implements AutoCloseable {
    public static final String NAME = "read-models";
    private static final int BATCH = 500;
    private static final int TRY_AGAIN_SECONDS = 5;

    private final EventStore history;
    private final Projections projections;
    private final ScheduledExecutorService coordinator = Executors.newSingleThreadScheduledExecutor();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor();
    private final PooledStreamingEventProcessor processor;

    public ReadModelFeed(EventStore history, Projections projections, GlobalMetricRegistry meters) {
        this.history = history;
        this.projections = projections;
        processor = PooledStreamingEventProcessor.builder()
                .name(NAME)
                .eventHandlerInvoker(new BatchOfRows(projections))
                .errorHandler(PropagatingErrorHandler.INSTANCE)
                .messageSource(history)
                .messageMonitor(meters.registerEventProcessor(NAME))
                .initialToken(source -> new GlobalSequenceTrackingToken(projections.followedTo()))
                .tokenStore(new InMemoryTokenStore())
                // The rows and their progress have their own transaction.
                .transactionManager(NoTransactionManager.instance())
                .initialSegmentCount(1)
                .batchSize(BATCH)
                .coordinatorExecutor(coordinator)
                .workerExecutor(worker)
                .build();
    }

    public void start() {
        processor.start();
        worker.scheduleWithFixedDelay(
                projections::tryStoppedAgain, TRY_AGAIN_SECONDS, TRY_AGAIN_SECONDS, TimeUnit.SECONDS);
    }

    /** Lets a batch that is being applied finish. */
    @Override
    public void close() throws InterruptedException {
        try {
            processor.shutdownAsync().orTimeout(30, TimeUnit.SECONDS).join();
        } finally {
            coordinator.shutdownNow();
            worker.shutdown();
            if (history instanceof EmbeddedEventStore embedded) {
                embedded.shutDown();
            }
            worker.awaitTermination(10, TimeUnit.SECONDS);
        }
    }
}
