package org.partnershipledger.ledger.gainshare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.ledger.Facts.YEAR;
import static org.partnershipledger.ledger.Facts.day;
import static org.partnershipledger.ledger.Facts.pounds;

import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.LifecycleEvent.TerminationCause;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.ledger.CommittedRefusals;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Story;
import org.partnershipledger.ledger.agreement.CompleteAgreement;
import org.partnershipledger.ledger.agreement.TerminateAgreement;
import org.partnershipledger.ledger.measure.RejectOutcome;

/**
 * C3 "agreement ends mid-period": the days to the last day are a window measured by itself, those after it are not
 * shared. Caps and losses of a lifetime go on; amounts in pounds are not cut by days. 40% of every saving.
 */
class EndsMidPeriodScenarios {
    private static final Period SECOND = new Period(day("2027-04-01"), day("2028-03-31"));
    private static final Period TO_THE_END = new Period(day("2027-04-01"), day("2027-09-30"));
    private final Years years = new Years();

    private static TerminateAgreement terminate(String lastDay) {
        return new TerminateAgreement("CM-001", day(lastDay), TerminationCause.MUTUAL, "Both sides wish it");
    }

    private void end() {
        years.story.by("officer-1", terminate("2027-09-30"));
    }

    private java.util.List<Decision.Rejection> refusals(org.partnershipledger.ledger.Command<?> command) {
        return CommittedRefusals.of(years.story.decide("officer-1", command));
    }

    @Test
    void thePeriodThatGoesPastTheEndIsRefusedWithTheWordsForTheRightOne() {
        years.begin(Years.terms());
        years.finalRun(YEAR, "200000");
        end();
        var inWords = "agreement CM-001 has its last day on 2027-09-30; use the period 2027-04-01 to 2027-09-30,"
                + " measured by itself and with an expected value for exactly these days; nothing is shared for the"
                + " days after it";
        assertThat(refusals(Story.outcome("O-2", SECOND, "10000000", "9700000")))
                .containsExactly(new Decision.Rejection("B6-last-day", "period", inWords, java.util.Map.of()));
        assertThat(refusals(Story.reconcile("R-2", ReconciliationRun.FINAL, SECOND)))
                .extracting(Decision.Rejection::message)
                .contains(inWords);
        var after = new Period(day("2027-10-01"), day("2028-03-31"));
        assertThat(refusals(Story.reconcile("R-2", ReconciliationRun.FINAL, after)))
                .extracting(Decision.Rejection::message)
                .contains("agreement CM-001 has its last day on 2027-09-30, before 2027-10-01; nothing is measured or"
                        + " shared for days after it");
    }

    @Test
    void theDaysToTheEndAreReconciledSettledAndCorrectedLikeEveryPeriod() {
        years.begin(Years.terms());
        years.finalRun(YEAR, "200000");
        end();
        var run = years.finalRun(TO_THE_END, "350000");
        assertThat(run.entitlement()).contains(pounds("140000.00"));
        assertThat(run.trueUp()).contains(pounds("140000.00"));
        assertThat(years.correction(TO_THE_END, "300000").trueUp()).contains(pounds("-20000.00"));
        assertThat(years.correction(YEAR, "250000").trueUp()).contains(pounds("20000.00"));
    }

    /** £80,000 of the £200,000 were paid for the year before, so £120,000 are left of 40% of £350,000. */
    @Test
    void theLifetimeCapIsWhole() {
        years.begin(Years.terms().lifetimeGainCap("200000.00"));
        years.finalRun(YEAR, "200000");
        end();
        assertThat(years.finalRun(TO_THE_END, "350000").entitlement()).contains(pounds("120000.00"));
    }

    /** The £50,000 lost in the year before are made good first: 40% of £300,000. A cap in pounds is not cut by days. */
    @Test
    void aLossBeforeIsMadeGoodFirstAndACapOfThePeriodIsNotCutByDays() {
        years.begin(Years.terms().lossCarryForward().gainCap("110000.00"));
        years.finalRun(YEAR, "-50000");
        end();
        var run = years.finalRun(TO_THE_END, "350000");
        assertThat(run.workings().getFirst().inputs().broughtForwardLoss()).isEqualTo(pounds("50000.00"));
        assertThat(run.entitlement()).contains(pounds("110000.00"));
    }

    /** A year was paid on account before its early end was recorded: 40% of £300,000; 40% of £100,000 is due. */
    @Test
    void whatWasPaidOnAccountForTheWholePeriodCountsTowardsTheDaysToTheEnd() {
        years.begin(Years.terms());
        years.run(ReconciliationRun.PROVISIONAL, SECOND, "300000");
        end();
        assertThat(refusals(Story.outcome("O-9", TO_THE_END, "10000000", "9900000")))
                .extracting(Decision.Rejection::rule)
                .containsExactly("B5-outcome-once");
        years.story.by(
                "officer-2",
                new RejectOutcome("CM-001", day("2028-05-01"), "FALLS", "O-1", "The agreement ended in September"));
        var run = years.finalRun(TO_THE_END, "100000");
        assertThat(run.paidOnAccount()).isEqualTo(pounds("120000.00"));
        assertThat(run.trueUp()).contains(pounds("-80000.00"));
        assertThat(OvertakenRuns.inWords(years.story.agreement().gainShare().calculated("FALLS")))
                .isEmpty();
    }

    @Test
    void aRunThatNobodyAgreedAndThatIsOfLaterDaysOnlyCountsForNothing() {
        years.begin(Years.terms().lifetimeGainCap("100000.00"));
        years.measure(SECOND, "300000");
        years.reconciled(ReconciliationRun.PROVISIONAL, SECOND);
        years.story.by("officer-1", terminate("2027-01-31"));
        assertThat(refusals(new IssueReconciliation("CM-001", day("2028-04-01"), "R-1")))
                .extracting(Decision.Rejection::message)
                .contains("R-1 is of days after 2027-01-31, the last day of the agreement; nothing is shared for them");
        var toTheEnd = new Period(day("2026-04-01"), day("2027-01-31"));
        assertThat(years.finalRun(toTheEnd, "300000").entitlement()).contains(pounds("100000.00"));
    }

    /** Both sides have settled these days, so the agreement was in force on them. */
    @Test
    void anAgreementDoesNotEndBeforeTheDaysThatAreSettled() {
        years.begin(Years.terms());
        years.finalRun(YEAR, "200000");
        assertThat(refusals(terminate("2027-03-30")))
                .extracting(Decision.Rejection::rule)
                .containsExactly("I3-final-period");
        assertThat(refusals(new CompleteAgreement("CM-001", day("2026-12-31"))))
                .extracting(Decision.Rejection::rule)
                .containsExactly("I3-final-period");
        years.story.by("officer-1", terminate("2027-03-31"));
        years.run(ReconciliationRun.CORRECTION, YEAR, "250000");
    }

    @Test
    void anAgreementThatRunsOutByItselfHasItsLastDayAllTheSame() {
        years.begin(Years.terms());
        var past = new Period(day("2028-10-01"), day("2029-09-30"));
        assertThat(refusals(Story.outcome("O-1", past, "10000000", "9700000")))
                .extracting(Decision.Rejection::message)
                .anySatisfy(message -> assertThat(message).contains("use the period 2028-10-01 to 2029-03-31"));
    }
}
