package org.partnershipledger.valuereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.valuereport.ReportFoldScenarios.column;
import static org.partnershipledger.valuereport.ReportFoldScenarios.report;
import static org.partnershipledger.valuereport.ReportFoldScenarios.table;
import static org.partnershipledger.valuereport.RichHistory.BODY;
import static org.partnershipledger.valuereport.TestHistory.day;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.GainShareEvent.Working;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms;
import org.partnershipledger.kernel.organisation.TechnologyPartner.PartnerMaturity;
import org.partnershipledger.valuereport.model.ReportQuestion;

/**
 * Given a second agreement that measures what the scheme of the rich history measures, when both claim more than the
 * whole of the saving, then the public reads it first among what did not work, and no figure is changed by it.
 */
class DoubleClaimScenarios {
    private static final Period LAST_YEAR = new Period(day("2024-04-01"), day("2025-03-31"));
    private static final String TOLD = "Cost of emergency care: a saving may be counted twice. From 1 April 2025 to"
            + " 31 March 2026, BREATHE (60%) and CARE (50%) claim parts that come to 110%. What they measure has the same"
            + " name and the same data source, which is a likeness, not a proof";
    private final TestHistory history = RichHistory.history();

    DoubleClaimScenarios() {
        RichEvents.started("CARE", "Care at home", "SAMPLE07", PartnerMaturity.SME, 4_000)
                .forEach(event -> history.record(BODY, event));
        history.record(BODY, RichEvents.measure("CARE", "BILLS", "cost of emergency care", "pounds", 0));
    }

    @Test
    void moreThanTheWholeOfASavingIsToldFirstAmongWhatDidNotWork() {
        run("BREATHE", "COST", "R-2", ReconciliationRun.CORRECTION, RichEvents.YEAR, "0.60");
        run("CARE", "BILLS", "R-1", ReconciliationRun.FINAL, RichEvents.YEAR, "0.50");
        var report = report(history);
        var shortfalls = table(report, "shortfalls");
        assertThat(column(shortfalls, "what").getFirst()).isEqualTo(TOLD);
        assertThat(column(shortfalls, "agreement").getFirst()).isEqualTo("BREATHE");
        assertThat(shortfalls.rows().getFirst().lineage().size()).isEqualTo(4);
        assertThat(report.summary().notWorked().getFirst()).isEqualTo("Breathing well: " + TOLD + ".");
        assertThat(report.sections().stream().flatMap(section -> section.sentences().stream()))
                .contains("Some of these calculations may count the same saving: see \u201CWhat did not work\u201D.");
    }

    @Test
    void sixtyAndFortyAreTheWhole() {
        run("BREATHE", "COST", "R-2", ReconciliationRun.CORRECTION, RichEvents.YEAR, "0.60");
        run("CARE", "BILLS", "R-1", ReconciliationRun.FINAL, RichEvents.YEAR, "0.40");
        isNotTold();
    }

    @Test
    void differentPeriodsAreDifferentSavings() {
        run("BREATHE", "COST", "R-2", ReconciliationRun.CORRECTION, RichEvents.YEAR, "0.60");
        run("CARE", "BILLS", "R-1", ReconciliationRun.FINAL, LAST_YEAR, "0.50");
        isNotTold();
    }

    @Test
    void aCorrectionThatLowersOnePartPutsItRight() {
        run("BREATHE", "COST", "R-2", ReconciliationRun.CORRECTION, RichEvents.YEAR, "0.60");
        run("CARE", "BILLS", "R-1", ReconciliationRun.FINAL, RichEvents.YEAR, "0.50");
        run("CARE", "BILLS", "R-2C", ReconciliationRun.CORRECTION, RichEvents.YEAR, "0.40");
        isNotTold();
    }

    /** A saving of last year stands in last year's report. */
    @Test
    void theReportOfAnotherYearDoesNotTellIt() {
        run("BREATHE", "COST", "R-0", ReconciliationRun.FINAL, LAST_YEAR, "0.60");
        run("CARE", "BILLS", "R-1", ReconciliationRun.PROVISIONAL, LAST_YEAR, "0.50");
        isNotTold();
        var ofLastYear = ReportRun.make(
                history, TestHistory.CODEC, ReportQuestion.of(BODY, ReportFoldScenarios.YEAR.previous()));
        assertThat(column(table(ofLastYear, "shortfalls"), "what").getFirst())
                .contains("BREATHE (60%) and CARE (50%, provisional) claim parts that come to 110%");
    }

    private void isNotTold() {
        var report = report(history);
        assertThat(column(table(report, "shortfalls"), "what")).noneMatch(what -> what.contains("counted twice"));
        assertThat(report.sections().stream().flatMap(section -> section.sentences().stream()))
                .noneMatch(sentence -> sentence.contains("the same saving"));
    }

    private void run(
            String agreement, String measure, String id, ReconciliationRun run, Period period, String attribution) {
        var made = RichEvents.run(agreement, id, measure, run, "NONE", "100.00", "40.00", "60.00", "0.00");
        var working = made.workings().getFirst();
        history.record(
                BODY,
                new ReconciliationCalculated(
                        agreement,
                        period.to(),
                        id,
                        measure,
                        run,
                        period,
                        List.of(),
                        List.of(new Working(1, period, terms(attribution), working.inputs(), working.result())),
                        made.pool(),
                        made.entitlement(),
                        made.nhsShare(),
                        made.paidOnAccount(),
                        made.trueUp()));
    }

    private static RiskGainShareTerms terms(String attribution) {
        var agreed = RichEvents.terms();
        return new RiskGainShareTerms(
                agreed.sidedness(),
                agreed.direction(),
                agreed.unitValue(),
                new BigDecimal(attribution),
                agreed.deadweight(),
                agreed.displacement(),
                agreed.additionalityAppliesTo(),
                agreed.costRecoveryFirst(),
                agreed.minimumPopulation(),
                agreed.upsideThreshold(),
                agreed.downsideThreshold(),
                agreed.thresholdMode(),
                agreed.gainBands(),
                agreed.lossBands(),
                agreed.bandMode(),
                agreed.qualityGate(),
                agreed.lossScale(),
                agreed.paymentFactor(),
                agreed.gainPoolCap(),
                agreed.lossPoolCap(),
                agreed.gainCap(),
                agreed.lossCap(),
                agreed.lifetimeGainCap(),
                agreed.lifetimeLossCap(),
                agreed.nhsFloor(),
                agreed.lossCarryForward(),
                agreed.partySplit());
    }
}
