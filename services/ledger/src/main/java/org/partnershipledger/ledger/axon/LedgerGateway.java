package org.partnershipledger.ledger.axon;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
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
import org.axonframework.micrometer.GlobalMetricRegistry;
import org.axonframework.modelling.command.ConcurrencyException;
import org.partnershipledger.eventstore.append.Appender;
import org.partnershipledger.eventstore.append.CommandIdReused;
import org.partnershipledger.eventstore.append.HistoryUnavailable;
import org.partnershipledger.eventstore.append.StreamRead;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.codec.UnknownEvent;
import org.partnershipledger.eventstore.codec.UnreadableEvent;
import org.partnershipledger.eventstore.read.EventReader;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementDrafted;
import org.partnershipledger.kernel.event.PartnerNames;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.partnership.StreamOf;
import org.partnershipledger.ledger.Command;
import org.partnershipledger.ledger.Deciding;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Others;
import org.partnershipledger.ledger.Warning;

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
    private final AggregateCache cache;
    private final CommittedStreams committed;

    public LedgerGateway(Appender appender, EventReader reader, EventCodec codec) {
        this(
                appender,
                reader,
                codec,
                AggregateCache.USUAL_CAPACITY,
                new GlobalMetricRegistry(new SimpleMeterRegistry()));
    }

    /**
     * @param remembered how many aggregates are kept, those used last; the others are read again when asked for
     * @param meters where Axon counts and times what goes over its bus and into its store
     */
    public LedgerGateway(
            Appender appender, EventReader reader, EventCodec codec, int remembered, GlobalMetricRegistry meters) {
        this.appender = appender;
        this.reader = reader;
        this.codec = codec;
        // The appender has its own connection and its own transaction: a second one here would only cost time.
        bus = SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.instance())
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .messageMonitor(meters.registerCommandBus("commandBus"))
                .build();
        eventStore = EmbeddedEventStore.builder()
                .storageEngine(new LedgerEventStorageEngine(appender, reader, codec))
                .messageMonitor(meters.registerEventBus("eventStore"))
                .build();
        cache = new AggregateCache(remembered);
        committed = new CommittedStreams(eventStore::readEvents, remembered);
        CommandRegistration.registerAll(bus, eventStore, cache, committed);
    }

    /** For Axon's processors, which follow the same history. */
    public EventStore eventStore() {
        return eventStore;
    }

    public Answer send(Command<?> command, Origin origin) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var answer = attempt(new Envelope(command, origin, attempt > 1));
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        return new Answer.Conflict("others recorded on " + command.stream().id()
                + " or on what it depends on at the same moment, again and again; nothing was recorded,"
                + " so send the same command again");
    }

    /** Empty when another command was first. */
    private Optional<Answer> attempt(Envelope envelope) {
        var message = new GenericCommandMessage<>(
                new GenericMessage<>(envelope), envelope.command().getClass().getName());
        var outcome = new Object() {
            Object result;
            Throwable failure;
        };
        bus.dispatch(message, (sent, result) -> {
            outcome.failure = result.isExceptional() ? result.exceptionResult() : null;
            outcome.result = result.isExceptional() ? null : result.getPayload();
        });
        return switch (outcome.failure) {
            case null -> answer((Decision) outcome.result, envelope);
            case ConcurrencyException lost -> Optional.empty();
            case NothingBegun no -> refused(no.answer(), envelope);
            case AlreadyRecorded before ->
                Optional.of(new Answer.Recorded(
                        before.first().firstPosition(), before.first().lastPosition(), true));
            case CommandIdReused reused -> Optional.of(idReused(envelope.origin()));
            case HistoryUnavailable down -> Optional.of(unavailable(down));
            case UnknownEvent unknown -> Optional.of(new Answer.Unavailable(unknown.getMessage()));
            case UnreadableEvent unreadable -> Optional.of(new Answer.Unavailable(unreadable.getMessage()));
            case RuntimeException defect -> throw defect;
            case Error fatal -> throw fatal;
            default -> throw new IllegalStateException("a command ended in a checked exception", outcome.failure);
        };
    }

    private Optional<Answer> answer(Decision decision, Envelope envelope) {
        return switch (decision) {
            case Decision.Accepted accepted ->
                Optional.of(new Answer.Recorded(
                        envelope.appended().firstPosition(), envelope.appended().lastPosition(), false));
            case Decision.Rejected rejected -> refused(rejected, envelope);
        };
    }

    /**
     * A command that was recorded before is often rejected the second time: its first answer is what counts. And no
     * "no" is given on what is no longer true, because nothing else would ever find out: then it is decided again.
     */
    private Optional<Answer> refused(Decision.Rejected rejected, Envelope envelope) {
        try {
            var repeated = bodyOf(envelope.command())
                    .flatMap(body -> appender.answered(body, envelope.origin().commandId(), envelope.requestSha256()))
                    .<Answer>map(first -> new Answer.Recorded(first.firstPosition(), first.lastPosition(), true));
            if (repeated.isPresent()) {
                return repeated;
            }
            if (isBehind(envelope)) {
                cache.remove(envelope.command().stream().id());
                return Optional.empty();
            }
            return Optional.of(new Answer.Rejected(rejected.rejections()));
        } catch (CommandIdReused reused) {
            return Optional.of(idReused(envelope.origin()));
        } catch (HistoryUnavailable down) {
            return Optional.of(unavailable(down));
        }
    }

    private boolean isBehind(Envelope envelope) {
        var last = reader.lastSequences(envelope.reads().keySet());
        return envelope.reads().entrySet().stream()
                .anyMatch(read -> !read.getValue().equals(last.getOrDefault(read.getKey(), StreamRead.NOTHING)));
    }

    private Optional<OdsCode> bodyOf(Command<?> command) {
        return reader.ofAggregate(command.stream().id(), 0).stream().findFirst().map(row -> row.body());
    }

    private static Answer idReused(Origin origin) {
        return new Answer.IdReused("command id " + origin.commandId()
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

    /** What the sender should look at now that this command is recorded. */
    public List<Warning> warnings(Command<?> command) {
        return warningsOf(command);
    }

    private <S> List<Warning> warningsOf(Command<S> command) {
        return command.warnings(committed.lastSeen(command.stream()).state());
    }

    /** What the command would come to now: the same decide on the same history, and nothing is recorded. */
    public Tried dryRun(Command<?> command, Origin origin) {
        return tried(command, origin);
    }

    private <S> Tried tried(Command<S> command, Origin origin) {
        var own = committed.upToDate(command.stream());
        var others = Others.read(command.looksAt(own.state()), this::now);
        var decision = Deciding.decide(own.state(), others, command, origin);
        return switch (decision) {
            case Decision.Accepted accepted -> {
                var body = command.body(own.state(), others);
                var after = own;
                for (var event : accepted.events()) {
                    after = after.with(Fact.decided(event, origin, body));
                }
                yield new Tried(
                        decision,
                        command.warnings(after.state()),
                        command.meaning(own.state()),
                        partners(accepted.events()));
            }
            case Decision.Rejected rejected -> new Tried(decision, List.of(), Optional.empty(), PartnerNames.UNKNOWN);
        };
    }

    private PartnerNames partners(List<LedgerEvent> events) {
        var first = events.getFirst();
        return first instanceof AgreementDrafted drafted
                ? PartnerNames.only(drafted.partner())
                : first.ofAgreement()
                        .map(reference -> now(Agreement.STREAMS.of(reference)))
                        .filter(Agreement::isDrafted)
                        .map(agreement -> PartnerNames.only(agreement.partner()))
                        .orElse(PartnerNames.UNKNOWN);
    }

    private <S> S now(StreamOf<S> stream) {
        return committed.upToDate(stream).state();
    }
}
