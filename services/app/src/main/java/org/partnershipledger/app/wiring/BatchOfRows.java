package org.partnershipledger.app.wiring;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.partnershipledger.eventstore.projection.Decoded;
import org.partnershipledger.eventstore.projection.Projections;
import org.partnershipledger.ledger.axon.RecordedMessages;

/**
 * Where the processor's events end: collected while Axon hands them over one by one, and applied to all tables at once
 * when the batch is whole. What fails there fails the batch, and the token stays where it was.
 */
final class BatchOfRows implements EventHandlerInvoker {
    private static final String BATCH = BatchOfRows.class.getName();

    private final Projections projections;

    BatchOfRows(Projections projections) {
        this.projections = projections;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        var work = CurrentUnitOfWork.get();
        List<Decoded> batch = work.getOrComputeResource(BATCH, key -> {
            List<Decoded> begun = new ArrayList<>();
            work.onPrepareCommit(whole -> projections.apply(begun));
            return begun;
        });
        batch.add(RecordedMessages.decoded(message));
    }
}
