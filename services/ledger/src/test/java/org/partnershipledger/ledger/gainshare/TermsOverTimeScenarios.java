package org.partnershipledger.ledger.gainshare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.ledger.Facts.YEAR;
import static org.partnershipledger.ledger.Facts.day;
import static org.partnershipledger.ledger.Facts.pounds;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.event.GainShareEvent.MidPeriodChange;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.money.Money;

/** What terms say beside shares and caps, through the ledger: the NHS parties, costs first, losses carried or not. */
class TermsOverTimeScenarios {
    private static final Period SECOND = new Period(day("2027-04-01"), day("2028-03-31"));
    private static final Period THIRD = new Period(day("2028-04-01"), day("2029-03-31"));
    private static final Period FIRST_HALF = new Period(day("2026-04-01"), day("2026-09-30"));
    private static final Period SECOND_HALF = new Period(day("2026-10-01"), day("2027-03-31"));
    private final Years years = new Years();

    private void vary(MidPeriodChange change, String from, Years.Terms terms) {
        years.story.by(
                "officer-1",
                new VaryRiskGainShareTerms(
                        "CM-001", day(from), "FALLS", Optional.empty(), change, terms.agreed("0.40"), "As agreed"));
    }

    /** Worked example W6: 45, 31, 17 and 7 parts of £372,000.00, and what a correction makes of it. */
    @Test
    void theNhsShareIsSplitBetweenItsPartiesToThePennyAlsoAfterACorrection() {
        years.begin(Years.terms().twoSided().partySplit("QZZ", "45", "S1Y5D", "31", "D7T5G", "17", "T8R3M", "7"));
        assertThat(splits(years.finalRun(YEAR, "620000")))
                .containsExactly("QZZ 167400.00", "S1Y5D 115320.00", "D7T5G 63240.00", "T8R3M 26040.00");
        var corrected = years.correction(YEAR, "-0.05");
        assertThat(corrected.nhsShare()).contains(pounds("-0.03"));
        assertThat(splits(corrected)).containsExactly("QZZ -0.01", "S1Y5D -0.01", "D7T5G -0.01", "T8R3M 0.00");
    }

    private static List<String> splits(ReconciliationCalculated run) {
        return run.workings().getFirst().result().splits().stream()
                .map(part -> part.organisation() + " " + part.amount().pounds().toPlainString())
                .toList();
    }

    @Test
    void costsOfTheWholeYearAreRecoveredInPartsThatAddUpWhateverTheWindows() {
        for (var change : MidPeriodChange.values()) {
            var each = new Years().begin(change, Years.terms().costsFirst());
            each.story.by(
                    "officer-1",
                    new VaryRiskGainShareTerms(
                            "CM-001",
                            day("2026-10-01"),
                            "FALLS",
                            Optional.empty(),
                            change,
                            Years.terms().costsFirst().agreed("0.30"),
                            "As agreed"));
            if (change == MidPeriodChange.BY_DAYS) {
                each.measure(YEAR, "500000");
            } else {
                each.measure(FIRST_HALF, "310000");
                each.measure(SECOND_HALF, "190000");
            }
            var run = each.reconciledWithCosts(YEAR, "118400.01");
            // 183 of 365 days and 182: 59,362.196... and 59,037.813..., the penny to the larger remainder
            assertThat(run.workings())
                    .as(change.name())
                    .extracting(working -> working.inputs().recoverableCosts())
                    .containsExactly(pounds("59362.20"), pounds("59037.81"));
            assertThat(run.pool()).as(change.name()).contains(pounds("381599.99"));
        }
    }

    @Test
    void aLossIsForgottenByARenewalThatCarriesNone() {
        years.begin(Years.terms().lossCarryForward());
        years.finalRun(YEAR, "-300000");
        vary(MidPeriodChange.SEPARATE_WINDOWS, "2027-04-01", Years.terms());
        var second = years.finalRun(SECOND, "200000");
        assertThat(second.workings().getFirst().inputs().broughtForwardLoss()).isEqualTo(pounds("300000.00"));
        assertThat(second.entitlement()).contains(pounds("80000.00"));
        assertThat(carried(second)).containsExactly(pounds("0.00"));
        vary(MidPeriodChange.SEPARATE_WINDOWS, "2028-04-01", Years.terms().lossCarryForward());
        assertThat(years.finalRun(THIRD, "250000").entitlement()).contains(pounds("100000.00"));
    }

    @Test
    void aLossIsMadeGoodUnderTermsThatBeginToCarryAtARenewalOnlyFromThenOn() {
        years.begin(Years.terms());
        years.finalRun(YEAR, "-300000");
        vary(MidPeriodChange.SEPARATE_WINDOWS, "2027-04-01", Years.terms().lossCarryForward());
        assertThat(years.finalRun(SECOND, "-50000").entitlement()).contains(pounds("0.00"));
        assertThat(years.finalRun(THIRD, "60000").pool()).contains(pounds("10000.00"));
    }

    @Test
    void whatAWindowCarriesIsWhatTheNextBeginsWithAndTheLastHandsOnToTheNextYear() {
        years.begin(MidPeriodChange.SEPARATE_WINDOWS, Years.terms().lossCarryForward());
        vary(MidPeriodChange.SEPARATE_WINDOWS, "2026-10-01", Years.terms());
        vary(MidPeriodChange.SEPARATE_WINDOWS, "2027-01-01", Years.terms().lossCarryForward());
        years.measure(FIRST_HALF, "-90000");
        years.measure(new Period(day("2026-10-01"), day("2026-12-31")), "20000");
        years.measure(new Period(day("2027-01-01"), day("2027-03-31")), "-10000");
        var first = years.agreed(ReconciliationRun.FINAL, YEAR);
        assertThat(carried(first)).containsExactly(pounds("90000.00"), pounds("0.00"), pounds("10000.00"));
        assertThat(first.workings())
                .extracting(working -> working.inputs().broughtForwardLoss())
                .containsExactly(pounds("0.00"), pounds("90000.00"), pounds("0.00"));
        assertThat(years.finalRun(SECOND, "25000").pool()).contains(pounds("15000.00"));
    }

    private static List<Money> carried(ReconciliationCalculated run) {
        return run.workings().stream()
                .map(working -> working.result().carriedForwardLoss().orElseThrow())
                .toList();
    }
}
