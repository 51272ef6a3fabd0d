package org.partnershipledger.ledger;

import static org.partnershipledger.ledger.Facts.COMPANY;
import static org.partnershipledger.ledger.Facts.QZZ;
import static org.partnershipledger.ledger.Facts.YEAR;
import static org.partnershipledger.ledger.Facts.day;
import static org.partnershipledger.ledger.Facts.document;
import static org.partnershipledger.ledger.Facts.number;
import static org.partnershipledger.ledger.Facts.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.partnershipledger.eventstore.append.NewEvent;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;
import org.partnershipledger.kernel.event.DataUseEvent.DataAccessRoute;
import org.partnershipledger.kernel.event.DataUseEvent.Identifiability;
import org.partnershipledger.kernel.event.EventCatalogue;
import org.partnershipledger.kernel.event.GainShareEvent.MidPeriodChange;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.MeasureEvent.EvidenceGrade;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.event.SettlementEvent.VatTreatment;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.partnership.Persistent;
import org.partnershipledger.kernel.partnership.StreamOf;
import org.partnershipledger.ledger.agreement.ActivateAgreement;
import org.partnershipledger.ledger.agreement.SignAgreement;
import org.partnershipledger.ledger.approval.GrantApproval;
import org.partnershipledger.ledger.approval.RequestApproval;
import org.partnershipledger.ledger.axon.MemoryHistory;
import org.partnershipledger.ledger.datause.RegisterDataUse;
import org.partnershipledger.ledger.gainshare.AgreeReconciliation;
import org.partnershipledger.ledger.gainshare.AgreeRiskGainShareTerms;
import org.partnershipledger.ledger.gainshare.IssueReconciliation;
import org.partnershipledger.ledger.gainshare.Reconcile;
import org.partnershipledger.ledger.measure.LockBaseline;
import org.partnershipledger.ledger.measure.RecordOutcome;
import org.partnershipledger.ledger.measure.VerifyOutcome;
import org.partnershipledger.ledger.settlement.RaiseSettlement;

/**
 * Given, when, then: commands that are accepted make the history of an agreement and of what belongs to it, and the
 * next one is decided on it. Straight on decide and evolve, nothing else.
 */
public final class Story {
    private static final Map<String, Origin> ORIGINS = new ConcurrentHashMap<>();

    /** Names of the events so far, for golden files. */
    public final List<String> history = new ArrayList<>();

    public final List<LedgerEvent> events = new ArrayList<>();

    /** Who recorded each of the events. */
    public final List<String> actors = new ArrayList<>();

    /** All of them with the stream that each stands in, also those that a command recorded elsewhere. */
    public final List<Recorded> recorded = new ArrayList<>();

    private Map<String, Object> states = Map.of();

    public record Recorded(StreamOf<?> stream, LedgerEvent event, String actor) {}

    /** Given. */
    public Story by(String actor, Command<?>... commands) {
        for (var command : commands) {
            switch (decide(actor, command)) {
                case Decision.Accepted accepted -> record(actor, command.stream(), accepted);
                case Decision.Rejected(var rejections) ->
                    throw new AssertionError("given " + command + " was rejected: " + rejections);
            }
        }
        return this;
    }

    /** When. */
    public Decision decide(String actor, Command<?> command) {
        return PlacesOf.held(command, decided(origin(actor), command));
    }

    private <S> Decision decided(Origin origin, Command<S> command) {
        S own = state(command.stream());
        return Deciding.decide(own, Others.read(command.looksAt(own), this::state), command, origin);
    }

    private static Origin origin(String actor) {
        return ORIGINS.computeIfAbsent(actor, by -> Facts.origin(by, by));
    }

    public Agreement agreement() {
        return state(Agreement.STREAMS.of("CM-001"));
    }

    @SuppressWarnings("unchecked")
    private <S> S state(StreamOf<S> stream) {
        return (S) states.getOrDefault(stream.id(), stream.kind().nothing());
    }

    private void record(String actor, StreamOf<?> own, Decision.Accepted accepted) {
        for (var event : accepted.events()) {
            fold(actor, own, event);
            events.add(event);
            actors.add(actor);
            history.add(EventCatalogue.ledger().nameOf(event) + " by " + actor);
        }
        accepted.elsewhere().forEach(other -> fold(actor, other.stream(), other.event()));
    }

    private <S> void fold(String actor, StreamOf<S> stream, LedgerEvent event) {
        S next = stream.kind().evolve().apply(state(stream), Fact.decided(event, origin(actor), QZZ));
        states = Persistent.with(states, stream.id(), next);
        recorded.add(new Recorded(stream, event, actor));
    }

    /** Another story that begins where this one is now. */
    public Story fork() {
        var next = new Story();
        next.states = states;
        return next;
    }

    /** The events of the agreement so far, as a ledger holds them. */
    public void recordInto(MemoryHistory recorded, EventCodec codec) {
        for (int i = 0; i < events.size(); i++) {
            var event = events.get(i);
            recorded.add(
                    QZZ,
                    new NewEvent(
                            "Agreement",
                            "Agreement:CM-001",
                            i,
                            new UUID(0, i),
                            EventCatalogue.ledger().nameOf(event),
                            event.effectiveOn(),
                            codec.payload(event),
                            codec.metadata(Facts.origin(actors.get(i), "command " + i))));
        }
    }

    public LedgerEvent last() {
        return events.getLast();
    }

    public static Story drafted() {
        return new Story().by("officer-1", Facts.draft());
    }

    public static Story measured() {
        return drafted()
                .by("officer-1", Facts.measure(true), Facts.baseline())
                .by("officer-2", new LockBaseline("CM-001", day("2026-02-09"), "FALLS"));
    }

    public static Story termed(MidPeriodChange change, String share) {
        return measured()
                .by(
                        "officer-1",
                        new AgreeRiskGainShareTerms(
                                "CM-001", day("2026-04-01"), "FALLS", Optional.empty(), change, terms(share)));
    }

    public static Story approved() {
        return approve(termed(MidPeriodChange.SEPARATE_WINDOWS, "0.40"));
    }

    public static Story approve(Story story) {
        for (var type : ApprovalType.values()) {
            if (type.neededToActivate()) {
                story.by("officer-1", new RequestApproval("CM-001", day("2026-01-20"), type))
                        .by(
                                "officer-3",
                                new GrantApproval(
                                        "CM-001",
                                        day("2026-03-02"),
                                        type,
                                        Optional.empty(),
                                        Optional.of(day("2028-03-31"))));
            }
        }
        return story;
    }

    public static Story sign(Story story) {
        return story.by(
                "officer-1",
                new SignAgreement("CM-001", day("2026-03-09"), "QZZ"),
                new SignAgreement("CM-001", day("2026-03-10"), COMPANY));
    }

    public static Story active() {
        return activate(approved());
    }

    public static Story activeWith(MidPeriodChange change, String share) {
        return activate(approve(termed(change, share)));
    }

    public static Story activate(Story approved) {
        return sign(approved).by("officer-2", new ActivateAgreement("CM-001", day("2026-04-01")));
    }

    public static RegisterDataUse dataUse(DataAccessRoute route) {
        return new RegisterDataUse(
                "CM-001",
                day("2026-04-02"),
                "USE-1",
                "Finding people at risk of a fall",
                "We use records without names to see who may fall.",
                "Fewer people break a hip.",
                List.of("Admissions"),
                Identifiability.DE_PERSONALISED,
                route,
                "(e) public task",
                Optional.empty(),
                "Statutory exemption",
                "The opt-out is applied",
                true,
                Optional.empty());
    }

    public static RecordOutcome outcome(String reference, Period period, String expected, String actual) {
        return new RecordOutcome(
                "CM-001",
                period.to(),
                "FALLS",
                reference,
                period,
                number(expected),
                number(actual),
                Optional.empty(),
                Optional.empty(),
                document());
    }

    public static VerifyOutcome verify(String reference) {
        return new VerifyOutcome(
                "CM-001", day("2027-05-10"), "FALLS", reference, QZZ, "Bills compared", EvidenceGrade.B);
    }

    public static Reconcile reconcile(String reference, ReconciliationRun run, Period period) {
        return new Reconcile(
                "CM-001",
                period.to(),
                reference,
                "FALLS",
                run,
                period,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Worked example W2: £148,800.00 to the partner. */
    public static Story reconciled() {
        return active().by("officer-1", outcome("O-1", YEAR, "12400000", "11780000"))
                .by("officer-2", verify("O-1"))
                .by("officer-1", reconcile("R-1", ReconciliationRun.PROVISIONAL, YEAR));
    }

    public Story agreed(String reconciliation) {
        return by("officer-2", new IssueReconciliation("CM-001", day("2027-05-17"), reconciliation))
                .by(
                        "officer-2",
                        new AgreeReconciliation("CM-001", day("2027-05-24"), reconciliation, "QZZ"),
                        new AgreeReconciliation("CM-001", day("2027-05-24"), reconciliation, COMPANY));
    }

    public static RaiseSettlement raise(String reconciliation) {
        return new RaiseSettlement(
                "CM-001", day("2027-06-01"), reconciliation, QZZ, VatTreatment.STANDARD_20, day("2027-07-01"));
    }

    public static Story raised() {
        return reconciled().agreed("R-1").by("officer-1", raise("R-1"));
    }
}
