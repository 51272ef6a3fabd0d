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
import org.partnershipledger.ledger.AggregateKind;
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

    private final AggregateKind<S> kind;
    private S state;

    AggregateStream(AggregateKind<S> kind, String id) {
        this.kind = kind;
        this.id = id;
        this.state = kind.nothing();
    }

    /** One class for all kinds: Java forgets the kind, so it is said here. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    static <S> Class<AggregateStream<S>> type(AggregateKind<S> kind) {
        return (Class) AggregateStream.class;
    }

    static <S> AggregateFactory<AggregateStream<S>> factory(AggregateKind<S> kind) {
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

    void record(Accepted accepted, Origin origin, OdsCode body) {
        var metadata = MetaData.from(Map.of(ORIGIN, origin, BODY, body));
        for (var event : accepted.events()) {
            AggregateLifecycle.apply(event, metadata);
        }
    }

    @EventSourcingHandler
    void on(LedgerEvent event, MetaData metadata) {
        var fact = Fact.decided(event, (Origin) metadata.get(ORIGIN), (OdsCode) metadata.get(BODY));
        state = kind.evolve().apply(state, fact);
    }
}
