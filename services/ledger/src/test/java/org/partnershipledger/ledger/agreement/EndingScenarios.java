package org.partnershipledger.ledger.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.ledger.Facts.YEAR;
import static org.partnershipledger.ledger.Facts.day;
import static org.partnershipledger.ledger.Facts.origin;
import static org.partnershipledger.ledger.Facts.pounds;
import static org.partnershipledger.ledger.Facts.terms;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipledger.eventstore.codec.JacksonEventCodec;
import org.partnershipledger.kernel.event.DataUseEvent.DataAccessRoute;
import org.partnershipledger.kernel.event.GainShareEvent.MidPeriodChange;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementCompleted;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementExtended;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementResumed;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementSuspended;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementTerminated;
import org.partnershipledger.kernel.event.LifecycleEvent.SuccessorShare;
import org.partnershipledger.kernel.event.LifecycleEvent.TerminationCause;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.ledger.Command;
import org.partnershipledger.ledger.CommittedRefusals;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Scenario;
import org.partnershipledger.ledger.Story;
import org.partnershipledger.ledger.axon.LedgerGateway;
import org.partnershipledger.ledger.axon.MemoryHistory;
import org.partnershipledger.ledger.commercial.AgreeCommercialTerm;
import org.partnershipledger.ledger.datause.StartDataFlow;
import org.partnershipledger.ledger.datause.StopDataFlow;
import org.partnershipledger.ledger.gainshare.VaryRiskGainShareTerms;

/** An agreement pauses and goes on, is extended, and ends: from which states, on which days, and what it then refuses. */
public class EndingScenarios {
    private static final String A = "CM-001";

    private static SuspendAgreement suspend(String on) {
        return new SuspendAgreement(A, day(on), "An approval has run out");
    }

    private static ResumeAgreement resume(String on) {
        return new ResumeAgreement(A, day(on));
    }

    private static TerminateAgreement terminate(String lastDay) {
        return new TerminateAgreement(A, day(lastDay), TerminationCause.NO_VALUE, "Falls did not become fewer");
    }

    private static CompleteAgreement complete(String lastDay) {
        return new CompleteAgreement(A, day(lastDay));
    }

    private static ExtendAgreement extend(String on, String endsOn) {
        return new ExtendAgreement(A, day(on), day(endsOn), "One more winter");
    }

    private static StartDataFlow start(String on) {
        return new StartDataFlow(A, day(on), "USE-1", "Admissions", 1_000);
    }

    private static StopDataFlow stop(String on) {
        return new StopDataFlow(A, day(on), "USE-1", "Admissions", "The agreement ends");
    }

    private static Story suspended() {
        return Story.active().by("officer-1", suspend("2026-09-01"));
    }

    private static Story registered() {
        return Story.active().by("officer-1", Story.dataUse(DataAccessRoute.SECURE_DATA_ENVIRONMENT));
    }

    private static Story flowing() {
        return registered().by("officer-1", start("2026-04-15"));
    }

    public static List<Scenario> accepted() {
        return List.of(
                Scenario.of(
                        flowing(),
                        "officer-1",
                        suspend("2026-09-01"),
                        new AgreementSuspended(A, day("2026-09-01"), "An approval has run out")),
                Scenario.of(suspended(), "officer-1", resume("2026-11-01"), new AgreementResumed(A, day("2026-11-01"))),
                Scenario.of(
                        Story.active(),
                        "officer-1",
                        extend("2028-12-01", "2030-03-31"),
                        new AgreementExtended(A, day("2028-12-01"), day("2030-03-31"), "One more winter")),
                Scenario.of(
                        flowing().by("officer-1", stop("2029-03-31")),
                        "officer-1",
                        complete("2029-03-31"),
                        new AgreementCompleted(A, day("2029-03-31"))),
                Scenario.of(
                        suspended(),
                        "officer-1",
                        terminate("2026-09-30"),
                        new AgreementTerminated(
                                A, day("2026-09-30"), TerminationCause.NO_VALUE, "Falls did not become fewer")));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void recordsExactly(Scenario scenario) {
        scenario.holds();
    }

    private static void allowed(Story given, Command<?> when) {
        assertThat(given.decide("officer-1", when)).isInstanceOf(Decision.Accepted.class);
    }

    private static void refused(String rule, Story given, Command<?> when) {
        assertThat(CommittedRefusals.of(given.decide("officer-1", when)))
                .extracting(Decision.Rejection::rule)
                .contains(rule);
    }

    @Test
    void onlyWhatIsInForceIsPausedExtendedOrEnded() {
        for (var story : List.of(Story.drafted(), Story.sign(Story.approved()))) {
            refused("B2-active", story, suspend("2026-09-01"));
            refused("B2-suspended", story, resume("2026-09-01"));
            refused("B2-active", story, complete("2026-09-30"));
            refused("B2-in-force", story, terminate("2026-09-30"));
            refused("B2-in-force", story, extend("2026-09-01", "2030-03-31"));
        }
        refused("B2-active", suspended(), suspend("2026-10-01"));
        refused("B2-active", suspended(), complete("2026-10-01"));
        var ended = Story.active().by("officer-1", terminate("2026-09-30"));
        refused("B2-active", ended, suspend("2026-09-01"));
        refused("B2-suspended", ended, resume("2026-09-01"));
        refused("B2-active", ended, complete("2026-09-30"));
        refused("B2-in-force", ended, terminate("2026-09-30"));
        refused("B2-in-force", ended, extend("2026-09-01", "2030-03-31"));
        refused("B2-signed-first", ended, new ActivateAgreement(A, day("2026-10-01")));
    }

    @Test
    void everyDayLiesBetweenWhatWasRecordedLastAndTheEndThatIsAgreed() {
        refused("dates-in-order", Story.active(), suspend("2026-03-31"));
        allowed(Story.active(), suspend("2026-04-01"));
        refused("dates-in-order", Story.active(), terminate("2026-03-31"));
        allowed(Story.active(), terminate("2026-04-01"));
        allowed(Story.active(), complete("2029-03-31"));
        refused("dates-in-order", Story.active(), complete("2029-04-01"));
        refused("dates-in-order", Story.active(), terminate("2029-04-01"));
        refused("dates-in-order", Story.active(), suspend("2029-04-01"));
        refused("dates-in-order", suspended(), resume("2026-09-01"));
        allowed(suspended(), resume("2026-09-02"));
        refused("dates-in-order", suspended(), resume("2029-04-01"));
        allowed(suspended(), terminate("2026-08-31"));
        refused("dates-in-order", suspended(), terminate("2026-08-30"));
        var resumed = suspended().by("officer-1", resume("2026-11-01"));
        refused("dates-in-order", resumed, suspend("2026-10-31"));
        refused("dates-in-order", resumed, terminate("2026-10-31"));
        allowed(resumed, terminate("2026-11-01"));
    }

    @Test
    void anExtensionMovesTheLastDayAndNeverForward() {
        refused("dates-in-order", Story.active(), extend("2028-12-01", "2029-03-31"));
        refused("dates-in-order", Story.active(), extend("2029-04-01", "2030-03-31"));
        var extended = Story.active().by("officer-1", extend("2028-12-01", "2030-03-31"));
        allowed(extended, complete("2030-03-31"));
        refused("dates-in-order", extended, complete("2030-04-01"));
    }

    @Test
    void noDataStartsToFlowOnADayOfAPauseOrAfterTheEnd() {
        var paused = registered().by("officer-1", suspend("2026-09-01"));
        allowed(paused, start("2026-08-31"));
        refused("B2-active", paused, start("2026-09-01"));
        refused("B2-active", paused, start("2026-12-01"));
        var resumed = paused.by("officer-1", resume("2026-11-01"));
        refused("B2-active", resumed, start("2026-10-31"));
        allowed(resumed, start("2026-11-01"));
        var ended = resumed.by("officer-1", terminate("2026-12-31"));
        refused("B2-active", ended, start("2027-01-01"));
        refused("B2-active", ended, start("2026-10-31"));
        allowed(ended, start("2026-12-31"));
    }

    /** The ledger does not make up that data stopped: it says which flow has to be stopped first. */
    @Test
    void whileDataFlowsTheAgreementDoesNotEnd() {
        refused("B4-flow-after-end", flowing(), terminate("2026-09-30"));
        refused("B4-flow-after-end", flowing(), complete("2026-09-30"));
        allowed(flowing().by("officer-1", stop("2026-09-30")), terminate("2026-09-30"));
    }

    @Test
    void whoSuspendsIsToldWhatStillFlowsAndWhoTriesItToo() {
        var history = new MemoryHistory();
        var codec = new JacksonEventCodec();
        flowing().recordInto(history, codec);
        var gateway = new LedgerGateway(history, history, codec);
        var command = suspend("2026-09-01");
        assertThat(gateway.dryRun(command, origin("officer-1", "try")).warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.message()).contains("\"Admissions\" under USE-1"));
        gateway.send(command, origin("officer-1", "suspend"));
        assertThat(gateway.warnings(command)).hasSize(1);
        gateway.send(stop("2026-09-01"), origin("officer-1", "stop"));
        assertThat(gateway.warnings(command)).isEmpty();
    }

    @Test
    void afterTheEndNothingNewIsAgreed() {
        var ended = Story.active().by("officer-1", terminate("2026-09-30"));
        refused(
                "B2-ended",
                ended,
                new AgreeCommercialTerm(
                        A, day("2026-09-01"), "FEE", new CommercialTerm.UpfrontFee(pounds("9.00"), day("2026-12-31"))));
        refused(
                "B2-ended",
                ended,
                new VaryRiskGainShareTerms(
                        A,
                        day("2026-09-01"),
                        "FALLS",
                        Optional.empty(),
                        MidPeriodChange.BY_DAYS,
                        terms("0.30"),
                        "Lower share"));
        allowed(ended, Story.dataUse(DataAccessRoute.SECURE_DATA_ENVIRONMENT));
        var later = Story.dataUse(DataAccessRoute.SECURE_DATA_ENVIRONMENT);
        assertThat(later.effectiveOn()).isBefore("2026-09-30");
        refused("B2-ended", Story.active().by("officer-1", terminate("2026-04-01")), later);
    }

    @Test
    void anAgreementThatHasEndedPassesToItsSuccessorsWithWhatIsStillOwed() {
        var ended = Story.active().by("officer-1", terminate("2026-09-30"));
        var successors = List.of(new SuccessorShare(OdsCode.of("S1Y5D"), java.math.BigDecimal.ONE));
        ended.by("officer-1", new NovateAgreement(A, day("2027-04-01"), OdsCode.of("QZZ"), successors));
        refused("B2-in-force", ended, terminate("2027-04-02"));
        refused("B6-last-day", ended, Story.outcome("O-1", YEAR, "100", "90"));
    }
}
