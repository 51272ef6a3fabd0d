package org.partnershipledger.ledger.axon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.modelling.command.ConcurrencyException;
import org.partnershipledger.eventstore.append.Appender;
import org.partnershipledger.eventstore.append.CommandIdReused;
import org.partnershipledger.eventstore.append.HistoryUnavailable;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.codec.UnknownEvent;
import org.partnershipledger.eventstore.codec.UnreadableEvent;
import org.partnershipledger.eventstore.read.EventReader;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.history.RecordedEvent;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.partnership.Settlement;
import org.partnershipledger.ledger.AggregateKind;
import org.partnershipledger.ledger.BesideAgreement;
import org.partnershipledger.ledger.BesideSettlement;
import org.partnershipledger.ledger.Command;
import org.partnershipledger.ledger.Deciding;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Warning;
import org.partnershipledger.ledger.agreement.SuspendAgreement;
import org.partnershipledger.ledger.commercial.AgreeCommercialTerm;
import org.partnershipledger.ledger.gainshare.AgreeRiskGainShareTerms;
import org.partnershipledger.ledger.gainshare.OvertakenRuns;
import org.partnershipledger.ledger.gainshare.Reconcile;
import org.partnershipledger.ledger.gainshare.RevisedIndex;
import org.partnershipledger.ledger.gainshare.TermsMeaning;
import org.partnershipledger.ledger.gainshare.VaryRiskGainShareTerms;

/**
 * The one way to record a fact, for forms, the API, imports and the sample alike. A lost race is decided again on
 * the new state, a few times; a repeated command id is given its first answer. Safe for any number of threads.
 * Next: {@link CommandRegistration}, {@link LedgerEventStorageEngine}.
 */
public final class LedgerGateway {
    private static final int ATTEMPTS = 8;

    private final Appender appender;
    private final EventReader reader;
    private final EventCodec codec;
    private final CommandBus bus;
    private final EventStore eventStore;

    public LedgerGateway(Appender appender, EventReader reader, EventCodec codec) {
        this(appender, reader, codec, AggregateCache.USUAL_CAPACITY);
    }

    /** @param remembered how many aggregates are kept, those used last; the others are read again when asked for */
    public LedgerGateway(Appender appender, EventReader reader, EventCodec codec, int remembered) {
        this.appender = appender;
        this.reader = reader;
        this.codec = codec;
        // The appender has its own connection and its own transaction: a second one here would only cost time.
        bus = SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.instance())
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .build();
        eventStore = EmbeddedEventStore.builder()
                .storageEngine(new LedgerEventStorageEngine(appender, reader, codec))
                .build();
        CommandRegistration.registerAll(bus, eventStore, new AggregateCache(remembered));
    }

    /** For Axon's processors, which follow the same history. */
    public EventStore eventStore() {
        return eventStore;
    }

    public Answer send(Command<?> command, Origin origin) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var answer = attempt(command, origin);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        return new Answer.Conflict("others recorded on " + command.aggregateId()
                + " at the same moment, again and again; nothing was recorded, send the same command again");
    }

    /** Empty when another command was first. */
    private Optional<Answer> attempt(Command<?> command, Origin origin) {
        var envelope = new Envelope(command, origin);
        var message = new GenericCommandMessage<>(
                new GenericMessage<>(envelope), command.getClass().getName());
        var outcome = new Object() {
            Object result;
            Throwable failure;
        };
        bus.dispatch(message, (sent, result) -> {
            outcome.failure = result.isExceptional() ? result.exceptionResult() : null;
            outcome.result = result.isExceptional() ? null : result.getPayload();
        });
        return switch (outcome.failure) {
            case null -> Optional.of(answer((Decision) outcome.result, envelope));
            case ConcurrencyException lost -> Optional.empty();
            case NothingBegun no -> Optional.of(new Answer.Rejected(no.answer().rejections()));
            case AlreadyRecorded before ->
                Optional.of(new Answer.Recorded(
                        before.first().firstPosition(), before.first().lastPosition(), true));
            case CommandIdReused reused -> Optional.of(idReused(origin));
            case HistoryUnavailable down -> Optional.of(unavailable(down));
            case UnknownEvent unknown -> Optional.of(new Answer.Unavailable(unknown.getMessage()));
            case UnreadableEvent unreadable -> Optional.of(new Answer.Unavailable(unreadable.getMessage()));
            case RuntimeException defect -> throw defect;
            case Error fatal -> throw fatal;
            default -> throw new IllegalStateException("a command ended in a checked exception", outcome.failure);
        };
    }

    private Answer answer(Decision decision, Envelope envelope) {
        return switch (decision) {
            case Decision.Accepted accepted ->
                new Answer.Recorded(
                        envelope.appended().firstPosition(), envelope.appended().lastPosition(), false);
            case Decision.Rejected rejected -> repeatedOr(rejected, envelope);
        };
    }

    /** A command that was recorded before is often rejected the second time: its first answer is what counts. */
    private Answer repeatedOr(Decision.Rejected rejected, Envelope envelope) {
        try {
            return bodyOf(envelope.command())
                    .flatMap(body -> appender.answered(body, envelope.origin().commandId(), envelope.requestSha256()))
                    .<Answer>map(first -> new Answer.Recorded(first.firstPosition(), first.lastPosition(), true))
                    .orElseGet(() -> new Answer.Rejected(rejected.rejections()));
        } catch (CommandIdReused reused) {
            return idReused(envelope.origin());
        } catch (HistoryUnavailable down) {
            return unavailable(down);
        }
    }

    private Optional<OdsCode> bodyOf(Command<?> command) {
        return reader.ofAggregate(command.aggregateId(), 0).stream().findFirst().map(row -> row.body());
    }

    private static Answer idReused(Origin origin) {
        return new Answer.Conflict("command id " + origin.commandId()
                + " was used for another command; nothing was recorded, send this one with a new id");
    }

    private static Answer unavailable(HistoryUnavailable down) {
        return new Answer.Unavailable(
                down.mayBeRecorded()
                        ? "the history did not answer, so it is not known whether this was recorded;"
                                + " send the same command again later: it counts once"
                        : "the history cannot be written now; nothing was recorded by this attempt,"
                                + " send the same command again later");
    }

    /** What the sender should look at after this command was accepted; these events are added to what is recorded. */
    public List<Warning> warnings(Command<?> command, List<LedgerEvent> notRecorded) {
        return switch (command) {
            case Reconcile reconcile -> {
                var history = history(command);
                history.addAll(notRecorded);
                var warnings = new ArrayList<>(RevisedIndex.warnings(history, reconcile.reconciliation()));
                warnings.addAll(OvertakenRuns.warnings(history, reconcile.measure()));
                yield warnings;
            }
            case AgreeCommercialTerm agree -> agree.warnings();
            case SuspendAgreement suspend ->
                suspend.warnings(fold(AggregateKind.AGREEMENT, command.aggregateId(), Agreement.NONE));
            default -> meaning(command).map(TermsMeaning::warnings).orElse(List.of());
        };
    }

    /** What the terms mean that this command agrees or varies; none when it is about something else. */
    public Optional<TermsMeaning> meaning(Command<?> command) {
        return switch (command) {
            case AgreeRiskGainShareTerms agree ->
                Optional.of(TermsMeaning.of(agree.terms(), agree.measure(), history(command)));
            case VaryRiskGainShareTerms vary ->
                Optional.of(TermsMeaning.of(vary.terms(), vary.measure(), history(command)));
            default -> Optional.empty();
        };
    }

    private List<LedgerEvent> history(Command<?> command) {
        var history = new ArrayList<LedgerEvent>();
        reader.ofAggregate(command.aggregateId(), 0).forEach(row -> history.add(codec.event(row)));
        return history;
    }

    /** What the command would come to now: the same decide on the same history, and nothing is recorded. */
    public Decision dryRun(Command<?> command, Origin origin) {
        return dryRun(AggregateKind.of(command), command, origin);
    }

    @SuppressWarnings("unchecked")
    private <S> Decision dryRun(AggregateKind<S> kind, Command<?> command, Origin origin) {
        S state = fold(kind, command.aggregateId(), kind.nothing());
        if (state == kind.nothing() && command instanceof BesideAgreement beside && beside.agreement() != null) {
            String stream = Agreement.streamOf(beside.agreement());
            var agreement = fold(AggregateKind.AGREEMENT, stream, Agreement.NONE);
            state = beside instanceof BesideSettlement back && back.takenBack() != null
                    ? (S) Settlement.NotRaised.beside(agreement, settlement(back.takenBack()))
                    : kind.beginning().apply(agreement);
        }
        return Deciding.decide(state, (Command<S>) command, origin);
    }

    private Settlement settlement(String reference) {
        return fold(AggregateKind.SETTLEMENT, Settlement.streamOf(reference), Settlement.NONE);
    }

    private Fact<LedgerEvent> fact(RecordedEvent row) {
        return Fact.of(row, codec.event(row), codec.origin(row));
    }

    private <S> S fold(AggregateKind<S> kind, String stream, S nothing) {
        S state = nothing;
        for (var row : reader.ofAggregate(stream, 0)) {
            state = kind.evolve().apply(state, fact(row));
        }
        return state;
    }
}
