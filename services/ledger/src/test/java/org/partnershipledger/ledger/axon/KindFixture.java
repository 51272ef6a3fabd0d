package org.partnershipledger.ledger.axon;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Repository;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.partnershipledger.kernel.event.AgreementEvent;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.RegisterEvent;
import org.partnershipledger.kernel.event.ReinvestmentEvent;
import org.partnershipledger.kernel.event.SettlementEvent;
import org.partnershipledger.ledger.AggregateKind;
import org.partnershipledger.ledger.BesideAgreement;
import org.partnershipledger.ledger.Command;
import org.partnershipledger.ledger.Facts;
import org.partnershipledger.ledger.Story;
import org.partnershipledger.ledger.agreement.Agreement;

/**
 * {@link AggregateTestFixture} for one kind of aggregate. Its bus takes our handlers as {@link CommandRegistration}
 * makes them, and its repository our factory, so what runs is what runs in production but for the storage engine and
 * the cache. A fixture knows one aggregate only: the agreement that a {@link BesideAgreement} command looks at stands
 * in a second fixture, whose repository is given to the registration.
 */
final class KindFixture<S> {
    private final AggregateTestFixture<AggregateStream<S>> fixture;
    private final List<EventMessage<?>> events;
    private final List<CommandMessage<?>> commands = new ArrayList<>();

    KindFixture(AggregateKind<S> kind, Story given) {
        fixture = of(kind);
        events = messages(kind, given);
        new CommandRegistration(agreements(given)).register(fixture.getCommandBus(), kind, fixture.getRepository());
    }

    KindFixture<S> givenCommand(String actor, Command<?> command) {
        commands.add(message(actor, command));
        return this;
    }

    ResultValidator<AggregateStream<S>> when(String actor, Command<?> command) {
        return fixture.given(events).andGivenCommands(commands).when(message(actor, command));
    }

    private static <S> AggregateTestFixture<AggregateStream<S>> of(AggregateKind<S> kind) {
        var fixture = new AggregateTestFixture<>(AggregateStream.type(kind));
        fixture.registerAggregateFactory(AggregateStream.factory(kind));
        return fixture;
    }

    private static Repository<AggregateStream<Agreement>> agreements(Story given) {
        var beside = of(AggregateKind.AGREEMENT);
        beside.given(messages(AggregateKind.AGREEMENT, given));
        return beside.getRepository();
    }

    /** The events of the story that stand in this kind's stream, each with who recorded it. */
    private static List<EventMessage<?>> messages(AggregateKind<?> kind, Story story) {
        var messages = new ArrayList<EventMessage<?>>();
        for (int i = 0; i < story.events.size(); i++) {
            var event = story.events.get(i);
            if (kindOf(event).type().equals(kind.type())) {
                var origin = Facts.origin(story.actors.get(i), event.toString());
                messages.add(new GenericEventMessage<>(
                        event, MetaData.with(AggregateStream.ORIGIN, origin).and(AggregateStream.BODY, Facts.QZZ)));
            }
        }
        return messages;
    }

    private static AggregateKind<?> kindOf(LedgerEvent event) {
        return switch (event) {
            case AgreementEvent agreement -> AggregateKind.AGREEMENT;
            case SettlementEvent settlement -> AggregateKind.SETTLEMENT;
            case ReinvestmentEvent reinvestment -> AggregateKind.REINVESTMENT;
            case RegisterEvent register -> AggregateKind.REGISTER;
        };
    }

    private static CommandMessage<?> message(String actor, Command<?> command) {
        var envelope = new Envelope(command, Facts.origin(actor, command.toString()));
        return new GenericCommandMessage<>(
                new GenericMessage<>(envelope), command.getClass().getName());
    }
}
