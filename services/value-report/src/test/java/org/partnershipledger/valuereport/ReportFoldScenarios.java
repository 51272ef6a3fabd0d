package org.partnershipledger.valuereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.valuereport.RichHistory.BODY;
import static org.partnershipledger.valuereport.TestHistory.day;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.event.GainShareEvent.DisputeMethod;
import org.partnershipledger.kernel.event.GainShareEvent.DisputeResolved;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationDisputed;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.MeasureEvent.BenefitClass;
import org.partnershipledger.kernel.event.MeasureEvent.EvidenceGrade;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeCorrected;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementPaid;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.time.FinancialYear;
import org.partnershipledger.valuereport.model.Figure;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.ReportModel;
import org.partnershipledger.valuereport.model.ReportQuestion;
import org.partnershipledger.valuereport.model.ReportTable;

/** Given facts, when the report of 2025-26 is made, then these figures stand in it. */
class ReportFoldScenarios {
    static final FinancialYear YEAR = new FinancialYear(2025);

    @Test
    void theNetLineIsWorkedExampleW14() {
        var net = table(report(RichHistory.history()), "net_return");
        assertThat(column(net, "amount"))
                .containsExactly("£186,400.00", "£372,000.00", "£0.00", "−£141,250.00", "£0.00", "£417,150.00");
    }

    @Test
    void vatIsNoMoneyReceived() {
        var report = report(RichHistory.history());
        assertThat(figure(report, "money_received").value().wire()).isEqualTo("186400.00");
        assertThat(column(table(report, "money"), "bank_amount")).containsExactly("£223,680.00");
    }

    @Test
    void onlyCheckedValueOfGradesAToCIsInTheHeadlineAndClassesAreNeverAdded() {
        var report = report(RichHistory.history());
        assertThat(figure(report, "cash_releasing_kept").value().wire()).isEqualTo("372000.00");
        assertThat(figure(report, "cash_releasing_kept").strength()).isEqualTo(Figure.Strength.B);
        var classes = table(report, "value_by_class");
        assertThat(column(classes, "checked")).containsExactly("£372,000.00", "£61,200.00", "[c]", "[z]");
        assertThat(column(classes, "not_yet_sure")).containsExactly("£999.00", "£0.00", "[c]", "[z]");
    }

    @Test
    void aGrossSavingCountsWithTheNhsPartOnly() {
        var history = RichHistory.history()
                .record(
                        BODY,
                        RichEvents.benefit(
                                "BREATHE",
                                "COST",
                                "COST-2025",
                                "KEPT",
                                BenefitClass.CASH_RELEASING,
                                "620000.00",
                                EvidenceGrade.B));
        assertThat(figure(report(history), "cash_releasing_kept").value().wire())
                .isEqualTo("372000.00");
    }

    @Test
    void aPartnersPartWithoutACheckedSavingIsALossOfCash() {
        var history = RichHistory.history()
                .record(
                        BODY,
                        new OutcomeCorrected(
                                "BREATHE",
                                day("2026-03-31"),
                                "COST",
                                "COST-2025",
                                new BigDecimal("11780001"),
                                Optional.empty(),
                                "one pound",
                                RichEvents.EVIDENCE));
        var report = report(history);
        assertThat(figure(report, "cash_releasing_kept").value().wire()).isEqualTo("0.00");
        assertThat(column(table(report, "net_return"), "amount").get(2)).isEqualTo("−£248,000.00");
    }

    @Test
    void smallNumbersOfPeopleAreNowhere() {
        var report = report(RichHistory.history());
        assertThat(column(table(report, "data_uses"), "people")).containsExactly("52,310", "[c]", "1,045");
        var outcomes = table(report, "outcomes");
        var deaths = outcomes.rows().get(1);
        for (var column : List.of("expected", "actual", "change", "compared")) {
            assertThat(outcomes.value(deaths, column).mark()).isEqualTo(Mark.CONFIDENTIAL);
        }
        assertThat(figure(report, "people_in_scope").value().wire()).isEqualTo("52310");
    }

    @Test
    void notMeasurableIsNeverZero() {
        var outcomes = table(report(RichHistory.history()), "outcomes");
        var pain = outcomes.rows().get(2);
        assertThat(outcomes.value(pain, "actual").mark()).isEqualTo(Mark.NOT_AVAILABLE);
        assertThat(outcomes.value(pain, "actual").wire()).isEmpty();
        assertThat(InWords.shown(outcomes.value(pain, "note"))).isEqualTo("the survey was not sent");
    }

    @Test
    void failureIsListed() {
        assertThat(column(table(report(RichHistory.history()), "shortfalls"), "what"))
                .containsExactly(
                        "Pain: could not be measured",
                        "A goal was missed, so nothing was paid for it",
                        "Approval refused: NHS digital technology check",
                        "Shares in Clear eyes Ltd (sample) lost £9,800 of their recorded worth",
                        "The partner owes us £5,000, due on 1 November 2025",
                        "£3,000 will never be paid; we gave it up",
                        "Active all year, and no result is recorded");
    }

    @Test
    void whatIsRecordedAfterTheKnowledgeCutOffIsNotSeen() {
        var history = RichHistory.history()
                .at("2026-06-01T09:00:00Z")
                .record(BODY, new SettlementPaid("S-LATE", "EYES", day("2026-03-01"), Money.of("5000.00"), "FIN-9"));
        var now = report(history);
        var then =
                ReportRun.make(history, TestHistory.CODEC, question().knownAt(Instant.parse("2026-05-31T23:00:00Z")));
        assertThat(figure(now, "money_received").value().wire()).isEqualTo("191400.00");
        assertThat(figure(then, "money_received").value().wire()).isEqualTo("186400.00");
        assertThat(then.cover().events()).isEqualTo(now.cover().events() - 1);
    }

    @Test
    void aPaymentAfterTheYearIsShownApart() {
        var history = RichHistory.history()
                .at("2026-06-01T09:00:00Z")
                .record(BODY, new SettlementPaid("S-LATE", "EYES", day("2026-04-05"), Money.of("5000.00"), "FIN-9"));
        var report = report(history);
        assertThat(figure(report, "money_received").value().wire()).isEqualTo("186400.00");
        var settlements = table(report, "settlements");
        var late = settlements.rows().get(1);
        assertThat(InWords.shown(settlements.value(late, "standing"))).isEqualTo("late");
        assertThat(InWords.shown(settlements.value(late, "paid_since"))).isEqualTo("£5,000.00");
    }

    @Test
    void theEffectiveCutOffHidesChecksThatCameLater() {
        var report = ReportRun.make(
                RichHistory.history(), TestHistory.CODEC, question().effectiveBy(day("2026-03-31")));
        assertThat(report.cover().effectiveCutOff()).isEqualTo(day("2026-03-31"));
        assertThat(column(table(report, "outcomes"), "status")).contains("not checked yet");
        assertThat(figure(report, "cash_releasing_kept").value().wire()).isEqualTo("0.00");
    }

    @Test
    void correctionsShowTheOldAndTheNew() {
        var history = RichHistory.history()
                .record(
                        BODY,
                        RichEvents.run(
                                "BREATHE",
                                "R-2",
                                "COST",
                                ReconciliationRun.CORRECTION,
                                "COST-2025",
                                "610000.00",
                                "244000.00",
                                "366000.00",
                                "248000.00"),
                        new ReconciliationDisputed("BREATHE", day("2026-04-29"), "R-2", Money.of("100.00"), "a bill"));
        var report = report(history);
        var corrections = table(report, "corrections");
        assertThat(column(corrections, "before")).containsExactly("11,790,000", "£248,000.00");
        assertThat(column(corrections, "now")).containsExactly("11,780,000", "£244,000.00");
        assertThat(column(table(report, "reconciliations"), "counts"))
                .containsExactly("no: replaced by a later one", "yes");
        assertThat(figure(report, "cash_releasing_kept").value().mark()).isEqualTo(Mark.PROVISIONAL);
        assertThat(column(table(report, "reconciliations"), "standing")).contains("in dispute: a bill");
        history.record(
                BODY,
                new DisputeResolved(
                        "BREATHE", day("2026-04-30"), "R-2", DisputeMethod.COURT, "no bill", RichEvents.EVIDENCE));
        assertThat(column(table(report(history), "reconciliations"), "standing"))
                .contains("a court decided the dispute: no bill");
        assertThat(figure(report(history), "cash_releasing_kept").value().mark())
                .isEqualTo(Mark.PROVISIONAL);
    }

    @Test
    void everyRowOfMoneyNamesTheFactsItWasMadeFrom() {
        for (var table : report(RichHistory.history()).tables()) {
            for (var row : table.rows()) {
                var hasMoney = row.cells().stream()
                        .anyMatch(v -> v instanceof org.partnershipledger.valuereport.model.Value.Amount a
                                && !a.money().isZero());
                assertThat(!hasMoney || row.lineage().size() > 0)
                        .as(table.name() + " " + row)
                        .isTrue();
            }
        }
    }

    @Test
    void anotherBodysFactsAreNotInIt() {
        var report = report(RichHistory.history());
        assertThat(column(table(report, "agreements"), "agreement")).containsExactly("BREATHE", "EYES", "RARE");
        assertThat(report.cover().sample()).isTrue();
    }

    @Test
    void aBodyWithoutFactsHasNoReport() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> ReportRun.make(
                        RichHistory.history(), TestHistory.CODEC, ReportQuestion.of(OdsCode.of("QYG"), YEAR)))
                .isInstanceOf(ReportRun.NothingRecorded.class)
                .hasMessage("Nothing is recorded for the body with the code QYG.");
    }

    static ReportQuestion question() {
        return ReportQuestion.of(BODY, YEAR);
    }

    static ReportModel report(TestHistory history) {
        return ReportRun.make(history, TestHistory.CODEC, question());
    }

    static ReportTable table(ReportModel model, String name) {
        return model.tables().stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static List<String> column(ReportTable table, String column) {
        return table.rows().stream()
                .map(row -> InWords.shown(table.value(row, column)))
                .toList();
    }

    private static Figure figure(ReportModel model, String id) {
        return model.summary().figures().stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
