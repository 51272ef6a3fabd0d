package org.partnershipledger.ledger.axon;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Settlement;
import org.partnershipledger.ledger.AggregateKind;
import org.partnershipledger.ledger.BesideAgreement;
import org.partnershipledger.ledger.BesideSettlement;
import org.partnershipledger.ledger.Command;
import org.partnershipledger.ledger.Deciding;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Decision.Accepted;
import org.partnershipledger.ledger.Decision.Rejected;

/**
 * Registers every command of every kind with Axon's bus: load the aggregate, decide, apply. A loop over the sealed
 * roots, because Axon does not find a handler that is annotated on an interface. An aggregate that does not exist
 * is decided on in our words, and leaves nothing behind when the answer is no.
 */
final class CommandRegistration {
    private final Repository<AggregateStream<Agreement>> agreements;
    private final Repository<AggregateStream<Settlement>> settlements;

    /**
     * @param agreements where a {@link BesideAgreement} finds the agreement that it looks at
     * @param settlements where a {@link BesideSettlement} finds the earlier one
     */
    CommandRegistration(
            Repository<AggregateStream<Agreement>> agreements, Repository<AggregateStream<Settlement>> settlements) {
        this.agreements = agreements;
        this.settlements = settlements;
    }

    static void registerAll(CommandBus bus, EventStore eventStore, AggregateCache cache) {
        var agreements = repository(AggregateKind.AGREEMENT, eventStore, cache);
        var settlements = repository(AggregateKind.SETTLEMENT, eventStore, cache);
        var registration = new CommandRegistration(agreements, settlements);
        registration.register(bus, AggregateKind.AGREEMENT, agreements);
        registration.register(bus, AggregateKind.SETTLEMENT, settlements);
        registration.register(
                bus, AggregateKind.REINVESTMENT, repository(AggregateKind.REINVESTMENT, eventStore, cache));
        registration.register(bus, AggregateKind.REGISTER, repository(AggregateKind.REGISTER, eventStore, cache));
    }

    <S> void register(CommandBus bus, AggregateKind<S> kind, Repository<AggregateStream<S>> repository) {
        for (var command : kind.commands()) {
            bus.subscribe(command.getName(), message -> handle(kind, repository, message));
        }
    }

    @SuppressWarnings("unchecked")
    private <S> Decision handle(
            AggregateKind<S> kind, Repository<AggregateStream<S>> repository, CommandMessage<?> message)
            throws Exception {
        var envelope = (Envelope) message.getPayload();
        var command = (Command<S>) envelope.command();
        String id = command.aggregateId();
        var aggregate = repository.loadOrCreate(id, () -> new AggregateStream<>(kind, id));
        S folded = aggregate.invoke(AggregateStream::state);
        boolean fresh = folded == kind.nothing();
        S state = fresh ? beginning(kind, command) : folded;
        Decision decision = Deciding.decide(state, command, envelope.origin());
        return switch (decision) {
            case Accepted accepted -> {
                aggregate.execute(stream -> stream.record(accepted, envelope.origin(), command.body(state)));
                yield decision;
            }
            case Rejected rejected when fresh -> throw new NothingBegun(rejected);
            case Rejected rejected -> rejected;
        };
    }

    @SuppressWarnings("unchecked")
    private <S> S beginning(AggregateKind<S> kind, Command<S> command) throws Exception {
        return switch (command) {
            case BesideSettlement beside ->
                (S) Settlement.NotRaised.beside(agreement(beside.agreement()), settlement(beside.takenBack()));
            case BesideAgreement beside -> kind.beginning().apply(agreement(beside.agreement()));
            default -> kind.nothing();
        };
    }

    private Settlement settlement(String reference) throws Exception {
        if (reference == null) {
            return Settlement.NONE;
        }
        String id = Settlement.streamOf(reference);
        return settlements
                .loadOrCreate(id, () -> new AggregateStream<>(AggregateKind.SETTLEMENT, id))
                .invoke(AggregateStream::state);
    }

    private Agreement agreement(String reference) throws Exception {
        if (reference == null) {
            return Agreement.NONE;
        }
        String id = Agreement.streamOf(reference);
        return agreements
                .loadOrCreate(id, () -> new AggregateStream<>(AggregateKind.AGREEMENT, id))
                .invoke(AggregateStream::state);
    }

    private static <S> Repository<AggregateStream<S>> repository(
            AggregateKind<S> kind, EventStore eventStore, AggregateCache cache) {
        return EventSourcingRepository.builder(AggregateStream.type(kind))
                .aggregateFactory(AggregateStream.factory(kind))
                .eventStore(eventStore)
                .cache(cache)
                .build();
    }
}
