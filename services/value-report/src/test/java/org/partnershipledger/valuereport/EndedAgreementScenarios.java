package org.partnershipledger.valuereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.valuereport.ReportFoldScenarios.column;
import static org.partnershipledger.valuereport.ReportFoldScenarios.report;
import static org.partnershipledger.valuereport.ReportFoldScenarios.table;
import static org.partnershipledger.valuereport.RichHistory.BODY;
import static org.partnershipledger.valuereport.TestHistory.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.event.CommercialEvent.EquityRevalued;
import org.partnershipledger.kernel.event.DataUseEvent.DataFlowStopped;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationAgreed;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementCompleted;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementExtended;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementResumed;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementSuspended;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementTerminated;
import org.partnershipledger.kernel.event.LifecycleEvent.TerminationCause;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementBasis;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementWrittenOff;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.valuereport.facts.History;
import org.partnershipledger.valuereport.model.ReportModel;
import org.partnershipledger.valuereport.model.ReportTable;
import org.partnershipledger.valuereport.year.YearFigures;

/** Agreements that pause or end: where the public reads of it, with which cause, and that nothing of them is hidden. */
class EndedAgreementScenarios {
    private final TestHistory history = RichHistory.history();

    private static AgreementTerminated insolvent(String agreement) {
        return new AgreementTerminated(
                agreement, day("2025-12-31"), TerminationCause.INSOLVENCY, "a liquidator was appointed");
    }

    private ReportModel with(LedgerEvent... events) {
        return report(history.record(BODY, events));
    }

    private static List<String> what(ReportModel report, String agreement) {
        var shortfalls = table(report, "shortfalls");
        return shortfalls.rows().stream()
                .filter(row -> shortfalls.value(row, "agreement").wire().equals(agreement))
                .map(row -> shortfalls.value(row, "what").wire())
                .toList();
    }

    private static String saidOfEnds(ReportModel report) {
        return report.sections().stream()
                .filter(section -> section.id().equals("ended-agreements"))
                .findFirst()
                .orElseThrow()
                .sentences()
                .getFirst();
    }

    private static DataFlowStopped stopped(String agreement, String on) {
        return new DataFlowStopped(agreement, day(on), agreement + "-USE", "Admissions", "no longer needed");
    }

    @Test
    void withoutAnyEndOrPauseTheReportHasNoSuchSection() {
        assertThat(report(history).tables())
                .extracting(ReportTable::name)
                .doesNotContain("ended_agreements", "suspended_agreements");
    }

    /** Shares that were worth £200.00 stand at nil, the fee is given up, the share of the loss is not agreed. */
    @Test
    void anInsolventPartnerIsToldInWordsAndFigures() {
        var loss = RichEvents.run(
                "EYES",
                "R-LOSS",
                "SIGHT",
                ReconciliationRun.FINAL,
                "SIGHT-2025",
                "-310000.00",
                "-124000.00",
                "-186000.00",
                "0.00");
        var report = with(
                stopped("EYES", "2025-12-31"),
                insolvent("EYES"),
                loss,
                RichEvents.raised(
                        "S-OWED",
                        "EYES",
                        SettlementBasis.COMMERCIAL_TERM,
                        "FEE",
                        SettlementDirection.PARTNER_TO_NHS,
                        "50000.00",
                        "10000.00",
                        "2025-11-01",
                        "2026-04-30"),
                new SettlementWrittenOff(
                        "S-OWED", "EYES", day("2026-03-30"), Money.of("60000.00"), "the liquidator has no money"),
                new EquityRevalued(
                        "EYES", day("2026-03-31"), "SHARES", Money.of("0.00"), "insolvent", RichEvents.EVIDENCE));
        assertThat(what(report, "EYES"))
                .contains(
                        "The agreement ended early, on 31 December 2025: the partner is insolvent",
                        "It ended, and no result of it was ever recorded",
                        "The partner owes its share of a loss, £124,000, and has not agreed to it; it is insolvent",
                        "£60,000 will never be paid; we gave it up",
                        "Shares in Clear eyes Ltd (sample) lost £10,000 of their recorded worth and are worth nothing"
                                + " (£0.00); the partner is insolvent")
                .noneMatch(what -> what.contains("flowed"));
        var ended = table(report, "ended_agreements");
        assertThat(saidOfEnds(report)).startsWith("1 agreement ended this year, before the agreed time. No data");
        assertThat(column(ended, "agreement")).containsExactly("EYES");
        assertThat(column(ended, "last_day")).containsExactly("31 December 2025");
        assertThat(column(ended, "how")).containsExactly("early: the partner is insolvent");
        assertThat(column(ended, "why")).containsExactly("a liquidator was appointed");
        assertThat(column(table(report, "equity"), "fair_value")).containsExactly("£0.00");
        assertThat(ended.rows()).allMatch(row -> row.lineage().size() == 2);
        assertThat(what(with(new ReconciliationAgreed("EYES", day("2026-03-31"), "R-LOSS", "SAMPLE03")), "EYES"))
                .noneMatch(what -> what.contains("share of a loss"));
    }

    @Test
    void anAgreementThatEndedInTheYearIsAccountedForInItAndNotActiveAtItsEnd() {
        var before = report(history);
        var report = with(stopped("BREATHE", "2025-12-30"), new AgreementCompleted("BREATHE", day("2025-12-31")));
        assertThat(column(table(report, "money"), "bank_amount"))
                .isEqualTo(column(table(before, "money"), "bank_amount"));
        assertThat(column(table(report, "outcomes"), "outcome"))
                .isEqualTo(column(table(before, "outcomes"), "outcome"));
        var agreements = table(report, "agreements");
        assertThat(column(agreements, "state")).contains("ended");
        assertThat(column(agreements, "ends_on")).contains("31 December 2025");
        assertThat(column(table(report, "ended_agreements"), "how")).containsExactly("as planned");
        assertThat(saidOfEnds(report)).startsWith("1 agreement ended this year, as planned. No data");
        assertThat(column(table(report, "ended_agreements"), "why")).containsExactly("[z]");
        assertThat(what(report, "BREATHE")).noneMatch(what -> what.contains("ended"));
    }

    @Test
    void aSuspensionIsToldWithItsReasonAndDataThatStillFlowedToo() {
        var report = with(new AgreementSuspended("RARE", day("2025-10-01"), "an approval ran out"));
        var suspended = table(report, "suspended_agreements");
        assertThat(column(suspended, "suspended_from")).containsExactly("1 October 2025");
        assertThat(column(suspended, "resumed_on")).containsExactly("[z]");
        assertThat(column(suspended, "why")).containsExactly("an approval ran out");
        assertThat(column(table(report, "agreements"), "state")).contains("suspended");
        assertThat(what(report, "RARE"))
                .contains(
                        "The agreement was suspended on 1 October 2025",
                        "Data still flowed although the agreement was suspended: Admissions, not stopped by the end of"
                                + " the year");
        var later = with(new AgreementResumed("RARE", day("2025-12-01")));
        assertThat(column(table(later, "agreements"), "state")).doesNotContain("suspended");
        assertThat(column(table(later, "suspended_agreements"), "resumed_on")).containsExactly("1 December 2025");
        assertThat(what(later, "RARE"))
                .contains("The agreement was suspended on 1 October 2025 and went on from 1 December 2025");
    }

    @Test
    void aFlowThatStoppedOnTheFirstDayOfThePauseDidNotGoOn() {
        var report = with(
                stopped("RARE", "2025-10-01"),
                new AgreementSuspended("RARE", day("2025-10-01"), "an approval ran out"));
        assertThat(what(report, "RARE")).noneMatch(what -> what.contains("still flowed"));
    }

    @Test
    void anExtensionMovesTheLastDayInTheTableOfAgreements() {
        var report = with(new AgreementExtended("RARE", day("2026-02-01"), day("2030-03-31"), "more patients"));
        assertThat(column(table(report, "agreements"), "ends_on")).contains("31 March 2030");
    }

    /** A provisional run of the whole year, then the run to the last day: one of them counts. */
    @Test
    void theRunToTheLastDayTakesThePlaceOfTheProvisionalRunOfTheWholePeriod() {
        var year = RichEvents.run(
                "RARE", "R-Y", "DEATHS", ReconciliationRun.PROVISIONAL, "D", "100.00", "40.00", "60.00", "0.00");
        var toTheEnd = new ReconciliationCalculated(
                year.agreement(),
                day("2025-12-31"),
                "R-E",
                year.measure(),
                ReconciliationRun.FINAL,
                new Period(day("2025-04-01"), day("2025-12-31")),
                year.outcomes(),
                year.workings(),
                year.pool(),
                year.entitlement(),
                year.nhsShare(),
                year.paidOnAccount(),
                year.trueUp());
        history.record(BODY, year, toTheEnd);
        assertThat(new YearFigures(History.of(history.facts(BODY)), ReportFoldScenarios.YEAR).runs())
                .extracting(each -> each.run().reference())
                .contains("R-E")
                .doesNotContain("R-Y");
    }
}
