package org.partnershipledger.ledger.axon;

import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.AggregateFactory;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.partnership.StreamKind;
import org.partnershipledger.ledger.Decision.Accepted;

/**
 * What Axon sees of any aggregate: an identifier, and a state that is folded by plain functions it does not know.
 * There is one such class for all kinds, because the kinds differ only in those functions.
 */
class AggregateStream<S> {
    static final String ORIGIN = "origin";
    static final String BODY = "body";

    @AggregateIdentifier
    private final String id;

    private final StreamKind<S> kind;
    private S state;

    AggregateStream(StreamKind<S> kind, String id) {
        this.kind = kind;
        this.id = id;
        this.state = kind.nothing();
    }

    /** One class for all kinds: Java forgets the kind, so it is said here. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    static <S> Class<AggregateStream<S>> type(StreamKind<S> kind) {
        return (Class) AggregateStream.class;
    }

    static <S> AggregateFactory<AggregateStream<S>> factory(StreamKind<S> kind) {
        return new AggregateFactory<>() {
            @Override
            public AggregateStream<S> createAggregateRoot(String id, DomainEventMessage<?> first) {
                return new AggregateStream<>(kind, id);
            }

            @Override
            public Class<AggregateStream<S>> getAggregateType() {
                return type(kind);
            }
        };
    }

    S state() {
        return state;
    }

    void record(Accepted accepted, MetaData metadata) {
        for (var event : accepted.events()) {
            AggregateLifecycle.apply(event, metadata);
        }
    }

    @EventSourcingHandler
    void on(LedgerEvent event, MetaData metadata) {
        state = kind.evolve().apply(state, fact(event, metadata));
    }

    static MetaData metadata(Origin origin, OdsCode body) {
        return MetaData.from(Map.of(ORIGIN, origin, BODY, body));
    }

    /** Positions are left out: nothing is decided on them. */
    static Fact<LedgerEvent> fact(LedgerEvent event, MetaData metadata) {
        return Fact.decided(event, (Origin) metadata.get(ORIGIN), (OdsCode) metadata.get(BODY));
    }
}
