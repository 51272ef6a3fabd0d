package org.partnershipledger.valuereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.valuereport.ReportFoldScenarios.column;
import static org.partnershipledger.valuereport.ReportFoldScenarios.report;
import static org.partnershipledger.valuereport.ReportFoldScenarios.table;
import static org.partnershipledger.valuereport.RichHistory.BODY;
import static org.partnershipledger.valuereport.TestHistory.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialTermAgreed;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneCorrected;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneDecision;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneMet;
import org.partnershipledger.kernel.event.CommercialEvent.ReworkedStatement;
import org.partnershipledger.kernel.event.CommercialEvent.RoyaltyAudited;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationAgreed;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.gainshare.RoyaltyStatement;
import org.partnershipledger.kernel.money.Money;

/**
 * What the public learns when a commercial fact was wrong, or was never decided: the correction with the figure before
 * and after, and the goal among what did not work. The year of the reports here ends on 31 March 2026.
 */
class PutRightScenarios {
    private final TestHistory history = RichHistory.history();

    private void goal(String term, String lastDay) {
        history.record(
                BODY,
                new CommercialTermAgreed(
                        "EYES",
                        day("2025-03-01"),
                        term,
                        new CommercialTerm.Milestone(
                                "Used in three hospitals", "Letters", Money.of("25000.00"), day(lastDay))));
    }

    private void right(String term, MilestoneDecision decision, LocalDate wrong, LocalDate truly) {
        var from = wrong.isBefore(truly) ? wrong : truly;
        history.record(
                BODY,
                new MilestoneCorrected(
                        "EYES",
                        from,
                        term,
                        decision,
                        truly,
                        "one letter was withdrawn",
                        Optional.of(RichEvents.EVIDENCE)));
    }

    private List<String> shortfalls() {
        return column(table(report(history), "shortfalls"), "what");
    }

    @Test
    void aGoalFirstRecordedAsReachedAndThenFoundMissedIsACorrectionAndAShortfall() {
        goal("SPREAD", "2026-02-28");
        history.record(BODY, new MilestoneMet("EYES", day("2025-11-03"), "SPREAD", RichEvents.EVIDENCE));
        assertThat(column(table(report(history), "may_come"), "standing")).contains("the goal was reached");
        right("SPREAD", MilestoneDecision.MISSED, day("2025-11-03"), day("2026-02-28"));
        var corrections = table(report(history), "corrections");
        assertThat(column(corrections, "what")).contains("Goal SPREAD");
        assertThat(column(corrections, "before")).contains("reached on 3 November 2025");
        assertThat(column(corrections, "now")).contains("missed on 28 February 2026");
        assertThat(column(corrections, "why")).contains("one letter was withdrawn");
        assertThat(shortfalls())
                .contains("A goal that was first recorded otherwise was found to be missed;"
                        + " what was paid for it is to be given back");
        assertThat(column(table(report(history), "may_come"), "standing"))
                .doesNotContain("the goal was reached")
                .contains("the goal was missed");
    }

    /** Recorded as reached in the year, truly missed after it: at the end of the year it was open, and is told so. */
    @Test
    void aGoalFoundMissedAfterTheYearWasOpenAtItsEnd() {
        goal("SPREAD", "2026-05-31");
        history.record(BODY, new MilestoneMet("EYES", day("2025-11-03"), "SPREAD", RichEvents.EVIDENCE));
        right("SPREAD", MilestoneDecision.MISSED, day("2025-11-03"), day("2026-05-31"));
        var standing = column(table(report(history), "may_come"), "standing");
        assertThat(standing).contains("open").doesNotContain("the goal was reached");
        assertThat(column(table(report(history), "corrections"), "now")).contains("missed on 31 May 2026");
        assertThat(shortfalls()).noneMatch(what -> what.startsWith("A goal that was first recorded otherwise"));
    }

    @Test
    void aGoalThatNobodyDecidedByItsLastDayIsNamedAtTheEndOfTheYear() {
        String undecided =
                "Nobody decided whether a goal was reached, and the last day for it, 31 March 2026, has passed";
        goal("SPREAD", "2026-04-01");
        assertThat(shortfalls()).noneMatch(what -> what.startsWith("Nobody decided"));
        goal("REACH", "2026-03-31");
        assertThat(shortfalls()).contains(undecided);
        assertThat(column(table(report(history), "may_come"), "standing"))
                .contains("open", "open, and the last day for it has passed");
        history.record(BODY, new MilestoneMet("EYES", day("2026-03-31"), "REACH", RichEvents.EVIDENCE));
        assertThat(shortfalls()).doesNotContain(undecided);
    }

    /** One side alone settles nothing: the share is agreed when the partner and an NHS body have agreed. */
    @Test
    void aShareIsAgreedWhenBothSidesHaveAgreed() {
        assertThat(standing()).contains("agreed by one side");
        history.record(BODY, new ReconciliationAgreed("BREATHE", day("2026-04-29"), "R-1", BODY.value()));
        assertThat(standing()).contains("agreed").doesNotContain("agreed by one side");
    }

    private List<String> standing() {
        return column(table(report(history), "reconciliations"), "standing");
    }

    /** £8,246.00 was stated and £9,000.00 found; an audit that found the statement right changes no figure. */
    @Test
    void aRoyaltyThatAnAuditFoundToBeOtherIsACorrectionAndOneFoundRightIsNot() {
        history.record(BODY, audited(1, "2025-12-01", "8246.00", "8246.00"));
        assertThat(column(table(report(history), "corrections"), "what")).noneMatch(what -> what.contains("Royalty"));
        history.record(BODY, audited(2, "2026-01-12", "8246.00", "9000.00"));
        var corrections = table(report(history), "corrections");
        assertThat(column(corrections, "what")).contains("Royalty PART, 1 April 2024 to 31 March 2025");
        assertThat(column(corrections, "before")).contains("£8,246.00");
        assertThat(column(corrections, "now")).contains("£9,000.00");
        assertThat(column(corrections, "why")).contains("audited by AUDIT-FIRM-7: two shops were left out");
    }

    private static RoyaltyAudited audited(int audit, String on, String before, String now) {
        var period = new Period(day("2024-04-01"), day("2025-03-31"));
        var statement = new RoyaltyStatement(
                "GBP",
                new BigDecimal("450000"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Money.of("450000.00"),
                Money.of(now),
                Money.of(now),
                Money.of(now),
                List.of());
        return new RoyaltyAudited(
                "EYES",
                day(on),
                "PART",
                audit,
                period,
                "AUDIT-FIRM-7",
                List.of(new ReworkedStatement(period, Money.of(before), statement)),
                Money.of(now).minus(Money.of(before)),
                "two shops were left out",
                RichEvents.EVIDENCE);
    }
}
