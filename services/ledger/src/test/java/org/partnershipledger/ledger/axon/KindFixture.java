package org.partnershipledger.ledger.axon;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.SimpleEventBus;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.partnershipledger.ledger.Command;
import org.partnershipledger.ledger.Facts;
import org.partnershipledger.ledger.Story;
import org.partnershipledger.ledger.catalogue.AggregateKind;

/**
 * {@link AggregateTestFixture} for one kind of aggregate. Its bus takes our handlers as {@link CommandRegistration}
 * makes them, and its repository our factory, so what runs is what runs in production but for the storage engine and
 * the cache. A fixture knows one aggregate only: the other streams that a command looks at come from the story, and
 * what it records on them goes to a bus of its own.
 */
final class KindFixture<S> {
    private final AggregateKind<S> kind;
    private final Story given;
    private final AggregateTestFixture<AggregateStream<S>> fixture;
    private final List<CommandMessage<?>> commands = new ArrayList<>();

    KindFixture(AggregateKind<S> kind, Story given) {
        this.kind = kind;
        this.given = given;
        fixture = new AggregateTestFixture<>(AggregateStream.type(kind.streams()));
        fixture.registerAggregateFactory(AggregateStream.factory(kind.streams()));
    }

    KindFixture<S> givenCommand(String actor, Command<?> command) {
        commands.add(message(actor, command));
        return this;
    }

    ResultValidator<AggregateStream<S>> when(String actor, Command<?> command) {
        var committed = new CommittedStreams(this::stored, AggregateCache.USUAL_CAPACITY);
        var elsewhere = SimpleEventBus.builder().build();
        new CommandRegistration(fixture.getCommandBus(), committed, elsewhere).register(kind, fixture.getRepository());
        var own = stored(command.stream().id(), 0).asStream().toList();
        return fixture.given(own).andGivenCommands(commands).when(message(actor, command));
    }

    /** The events of the story that stand in this stream, each with who recorded it. */
    private DomainEventStream stored(String stream, long firstSequence) {
        var messages = new ArrayList<DomainEventMessage<?>>();
        long sequence = 0;
        for (var each : given.recorded) {
            if (each.stream().id().equals(stream)) {
                var origin = Facts.origin(each.actor(), each.event().toString());
                messages.add(new GenericDomainEventMessage<>(
                        each.stream().kind().type(),
                        stream,
                        sequence++,
                        each.event(),
                        AggregateStream.metadata(origin, Facts.QZZ)));
            }
        }
        return DomainEventStream.of(messages.stream().skip(firstSequence));
    }

    private static CommandMessage<?> message(String actor, Command<?> command) {
        var envelope = new Envelope(command, Facts.origin(actor, command.toString()), false);
        return new GenericCommandMessage<>(
                new GenericMessage<>(envelope), command.getClass().getName());
    }
}
