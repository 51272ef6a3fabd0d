package org.partnershipledger.ledger.axon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Settlement;
import org.partnershipledger.ledger.AggregateKind;
import org.partnershipledger.ledger.BesideAgreement;
import org.partnershipledger.ledger.BesideSettlement;
import org.partnershipledger.ledger.Command;
import org.partnershipledger.ledger.Facts;
import org.partnershipledger.ledger.Story;

/**
 * {@link AggregateTestFixture} for one kind of aggregate. Its bus takes our handlers as {@link CommandRegistration}
 * makes them, and its repository our factory, so what runs is what runs in production but for the storage engine and
 * the cache. A fixture knows one aggregate only: the agreement that a {@link BesideAgreement} command looks at stands
 * in a second fixture, whose repository is given to the registration, and an earlier settlement in a third.
 */
final class KindFixture<S> {
    private final AggregateKind<S> kind;
    private final Story given;
    private final AggregateTestFixture<AggregateStream<S>> fixture;
    private final List<CommandMessage<?>> commands = new ArrayList<>();

    KindFixture(AggregateKind<S> kind, Story given) {
        this.kind = kind;
        this.given = given;
        fixture = of(kind);
    }

    KindFixture<S> givenCommand(String actor, Command<?> command) {
        commands.add(message(actor, command));
        return this;
    }

    ResultValidator<AggregateStream<S>> when(String actor, Command<?> command) {
        new CommandRegistration(agreements(given), earlier(given, command))
                .register(fixture.getCommandBus(), kind, fixture.getRepository());
        var own = messages(kind, given, event -> isOfStream(event, command.aggregateId()));
        return fixture.given(own).andGivenCommands(commands).when(message(actor, command));
    }

    private static <S> AggregateTestFixture<AggregateStream<S>> of(AggregateKind<S> kind) {
        var fixture = new AggregateTestFixture<>(AggregateStream.type(kind));
        fixture.registerAggregateFactory(AggregateStream.factory(kind));
        return fixture;
    }

    private static Repository<AggregateStream<Agreement>> agreements(Story given) {
        var beside = of(AggregateKind.AGREEMENT);
        beside.given(messages(AggregateKind.AGREEMENT, given, event -> true));
        return beside.getRepository();
    }

    /** Of the settlement that the command takes back; of none for every other command. */
    private static Repository<AggregateStream<Settlement>> earlier(Story given, Command<?> command) {
        var beside = of(AggregateKind.SETTLEMENT);
        String stream = command instanceof BesideSettlement back ? Settlement.streamOf(back.takenBack()) : "";
        beside.given(messages(AggregateKind.SETTLEMENT, given, event -> isOfStream(event, stream)));
        return beside.getRepository();
    }

    /** A story has one agreement and one reinvestment, but may have several settlements. */
    private static boolean isOfStream(LedgerEvent event, String stream) {
        return !(event instanceof SettlementEvent settlement)
                || Settlement.streamOf(settlement.settlement()).equals(stream);
    }

    /** The events of the story that stand in this kind's stream, each with who recorded it. */
    private static List<EventMessage<?>> messages(AggregateKind<?> kind, Story story, Predicate<LedgerEvent> wanted) {
        var messages = new ArrayList<EventMessage<?>>();
        for (int i = 0; i < story.events.size(); i++) {
            var event = story.events.get(i);
            if (kindOf(event).type().equals(kind.type()) && wanted.test(event)) {
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
