package org.partnershipledger.ledger.axon;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.partnershipledger.eventstore.append.StreamRead;
import org.partnershipledger.kernel.partnership.StreamKind;
import org.partnershipledger.kernel.partnership.StreamOf;
import org.partnershipledger.ledger.Command;
import org.partnershipledger.ledger.Deciding;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Decision.Accepted;
import org.partnershipledger.ledger.Decision.Rejected;
import org.partnershipledger.ledger.Others;
import org.partnershipledger.ledger.catalogue.AggregateKind;

/**
 * Registers every command of every kind with Axon's bus: load the aggregate, read the other streams that the command
 * looks at, decide, apply. A loop over the sealed roots, because Axon does not find a handler that is annotated on an
 * interface. An aggregate that does not exist is decided on in our words, and leaves nothing behind when the answer is
 * no. Next: {@link CommittedStreams}.
 */
final class CommandRegistration {
    private final CommandBus bus;
    private final CommittedStreams committed;
    private final EventBus elsewhere;

    /** @param elsewhere where events go that a command records on another stream than its own */
    CommandRegistration(CommandBus bus, CommittedStreams committed, EventBus elsewhere) {
        this.bus = bus;
        this.committed = committed;
        this.elsewhere = elsewhere;
    }

    static void registerAll(CommandBus bus, EventStore eventStore, AggregateCache cache, CommittedStreams committed) {
        var registration = new CommandRegistration(bus, committed, eventStore);
        AggregateKind.DECIDED.forEach(kind -> registration.register(kind, eventStore, cache));
    }

    private <S> void register(AggregateKind<S> kind, EventStore eventStore, AggregateCache cache) {
        register(kind, repository(kind.streams(), eventStore, cache));
    }

    <S> void register(AggregateKind<S> kind, Repository<AggregateStream<S>> repository) {
        for (var command : kind.commands()) {
            bus.subscribe(
                    command.getName(), message -> handle(kind.streams(), repository, (Envelope) message.getPayload()));
        }
    }

    @SuppressWarnings("unchecked")
    private <S> Decision handle(StreamKind<S> kind, Repository<AggregateStream<S>> repository, Envelope envelope)
            throws Exception {
        var command = (Command<S>) envelope.command();
        var stream = command.stream();
        var aggregate = repository.loadOrCreate(stream.id(), () -> new AggregateStream<>(kind, stream.id()));
        var own = folded(stream, aggregate);
        envelope.decidedOn(own);
        var others = Others.read(command.looksAt(own.state()), new Others.Source() {
            @Override
            public <T> T state(StreamOf<T> other) {
                var read = envelope.again() ? committed.upToDate(other) : committed.lastSeen(other);
                envelope.decidedOn(read);
                return read.state();
            }
        });
        Decision decision = Deciding.decide(own.state(), others, command, envelope.origin());
        return switch (decision) {
            case Accepted accepted -> {
                var metadata = AggregateStream.metadata(envelope.origin(), command.body(own.state(), others));
                aggregate.execute(it -> it.record(accepted, metadata));
                for (var event : accepted.elsewhere()) {
                    publish(event, envelope, metadata);
                }
                var after = folded(stream, aggregate);
                CurrentUnitOfWork.get().afterCommit(_ -> committed.remember(after));
                yield decision;
            }
            case Rejected rejected when !own.exists() -> throw new NothingBegun(rejected);
            case Rejected rejected -> rejected;
        };
    }

    private void publish(Decision.Elsewhere event, Envelope envelope, MetaData metadata) {
        var stream = event.stream();
        Long last = envelope.reads().get(stream.id());
        if (last == null) {
            throw new IllegalStateException(stream.id() + " is written and not declared");
        }
        elsewhere.publish(
                new GenericDomainEventMessage<>(stream.kind().type(), stream.id(), last + 1, event.event(), metadata));
    }

    private static <S> Folded<S> folded(StreamOf<S> stream, Aggregate<AggregateStream<S>> aggregate) {
        Long version = aggregate.version();
        return new Folded<>(
                stream, aggregate.invoke(AggregateStream::state), version == null ? StreamRead.NOTHING : version);
    }

    private static <S> Repository<AggregateStream<S>> repository(
            StreamKind<S> kind, EventStore eventStore, AggregateCache cache) {
        return EventSourcingRepository.builder(AggregateStream.type(kind))
                .aggregateFactory(AggregateStream.factory(kind))
                .eventStore(eventStore)
                .cache(cache)
                .build();
    }
}
