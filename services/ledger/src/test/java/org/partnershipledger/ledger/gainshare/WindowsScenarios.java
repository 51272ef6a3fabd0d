package org.partnershipledger.ledger.gainshare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.ledger.Facts.YEAR;
import static org.partnershipledger.ledger.Facts.day;
import static org.partnershipledger.ledger.Facts.number;
import static org.partnershipledger.ledger.Facts.pounds;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.event.GainShareEvent.MidPeriodChange;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.gainshare.DayShares;
import org.partnershipledger.kernel.gainshare.ReconciliationInputs;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.ledger.Story;

/** Terms that change within a period: the ledger works as the kernel's day shares do, whose examples are signed. */
class WindowsScenarios {
    private static final Period SECOND = new Period(day("2027-04-01"), day("2028-03-31"));
    private final Years years = new Years();

    private void vary(MidPeriodChange change, String from, Years.Terms terms, String share) {
        years.story.by(
                "officer-1",
                new VaryRiskGainShareTerms(
                        "CM-001", day(from), "FALLS", Optional.empty(), change, terms.agreed(share), "As agreed"));
    }

    @Test
    void byDaysEveryWorkingIsTheOneThatTheKernelMakes() {
        var capped = Years.terms().lifetimeGainCap("300000.00").lossCarryForward();
        years.begin(MidPeriodChange.BY_DAYS, capped);
        years.finalRun(YEAR, "-50000");
        vary(MidPeriodChange.BY_DAYS, "2027-06-01", capped, "0.30");
        vary(MidPeriodChange.BY_DAYS, "2027-10-17", capped, "0.55");
        years.run(ReconciliationRun.PROVISIONAL, SECOND, "650000.01");
        var first = years.last();
        var run = years.finalRun(SECOND, "777777.77");
        var whole = new ReconciliationInputs(
                number("10000000"),
                number("9222222.23"),
                BigDecimal.ONE,
                BigDecimal.ONE,
                BigDecimal.ONE,
                BigDecimal.ONE,
                Optional.empty(),
                Optional.empty(),
                Money.ZERO,
                pounds("50000.00"),
                Money.ZERO,
                first.trueUp().orElseThrow(),
                Money.ZERO,
                Money.ZERO);
        var worked = DayShares.calculate(
                List.of(
                        new DayShares.Window(capped.agreed("0.40"), 61),
                        new DayShares.Window(capped.agreed("0.30"), 138),
                        new DayShares.Window(capped.agreed("0.55"), 167)),
                whole);
        assertThat(run.workings())
                .extracting(working -> new DayShares.Worked(working.inputs(), working.result()))
                .containsExactlyElementsOf(worked);
        assertThat(run.entitlement()).contains(pounds("300000.00"));
        assertThat(run.trueUp())
                .contains(run.entitlement()
                        .orElseThrow()
                        .minus(first.entitlement().orElseThrow()));
    }

    @Test
    void measuredApartTheLifetimeCapRunsOnFromWindowToWindow() {
        var capped = Years.terms().lifetimeGainCap("150000.00");
        years.begin(MidPeriodChange.SEPARATE_WINDOWS, capped);
        vary(MidPeriodChange.SEPARATE_WINDOWS, "2026-10-01", capped, "0.30");
        years.measure(new Period(day("2026-04-01"), day("2026-09-30")), "310000");
        years.measure(new Period(day("2026-10-01"), day("2027-03-31")), "190000");
        years.story.by("officer-1", Story.reconcile("R-1", ReconciliationRun.FINAL, YEAR));
        assertThat(partnerShares()).containsExactly(pounds("124000.00"), pounds("26000.00"));
    }

    @Test
    void measuredApartALossOfTheFirstWindowIsMadeGoodInTheSecond() {
        var carrying = Years.terms().lossCarryForward();
        years.begin(MidPeriodChange.SEPARATE_WINDOWS, carrying);
        vary(MidPeriodChange.SEPARATE_WINDOWS, "2026-10-01", carrying, "0.30");
        years.measure(new Period(day("2026-04-01"), day("2026-09-30")), "-90000");
        years.measure(new Period(day("2026-10-01"), day("2027-03-31")), "190000");
        years.story.by("officer-1", Story.reconcile("R-1", ReconciliationRun.FINAL, YEAR));
        assertThat(partnerShares()).containsExactly(pounds("0.00"), pounds("30000.00"));
    }

    /** No netting within a year either: who wants one pool for the year divides it by days, or carries losses. */
    @Test
    void measuredApartALossStaysInItsWindowUnderTermsThatCarryNone() {
        var plain = Years.terms();
        years.begin(MidPeriodChange.SEPARATE_WINDOWS, plain);
        vary(MidPeriodChange.SEPARATE_WINDOWS, "2026-10-01", plain, "0.30");
        years.measure(new Period(day("2026-04-01"), day("2026-09-30")), "-90000");
        years.measure(new Period(day("2026-10-01"), day("2027-03-31")), "190000");
        years.story.by("officer-1", Story.reconcile("R-1", ReconciliationRun.FINAL, YEAR));
        assertThat(partnerShares()).containsExactly(pounds("0.00"), pounds("57000.00"));
        var run = (ReconciliationCalculated) years.story.last();
        assertThat(run.pool()).contains(pounds("100000.00"));
        assertThat(run.workings())
                .allSatisfy(working ->
                        assertThat(working.result().carriedForwardLoss()).contains(Money.ZERO));
    }

    /** By days the same year is one measurement, so its loss and its gain have met before anything is shared. */
    @Test
    void byDaysTheSameYearIsOnePool() {
        years.begin(MidPeriodChange.BY_DAYS, Years.terms());
        vary(MidPeriodChange.BY_DAYS, "2026-10-01", Years.terms(), "0.30");
        years.measure(YEAR, "100000");
        years.reconciled(ReconciliationRun.FINAL, YEAR);
        assertThat(partnerShares()).containsExactly(pounds("20054.79"), pounds("14958.90"));
    }

    @Test
    void aGainAndALossInOnePeriodCountTowardsTheirOwnLifetimeCaps() {
        var capped = Years.terms().twoSided().lifetimeGainCap("100000.00").lifetimeLossCap("100000.00");
        years.begin(MidPeriodChange.SEPARATE_WINDOWS, capped);
        vary(MidPeriodChange.SEPARATE_WINDOWS, "2026-10-01", capped, "0.40");
        years.measure(new Period(day("2026-04-01"), day("2026-09-30")), "200000");
        years.measure(new Period(day("2026-10-01"), day("2027-03-31")), "-150000");
        years.story.by("officer-1", Story.reconcile("R-0", ReconciliationRun.FINAL, YEAR));
        var next = years.finalRun(SECOND, "200000");
        assertThat(next.workings().getFirst().inputs().lifetimeGainPaid()).isEqualTo(pounds("80000.00"));
        assertThat(next.workings().getFirst().inputs().lifetimeLossPaid()).isEqualTo(pounds("60000.00"));
        assertThat(next.entitlement()).contains(pounds("20000.00"));
    }

    private List<Money> partnerShares() {
        return ((ReconciliationCalculated) years.story.last())
                .workings().stream()
                        .map(working -> working.result().partnerShare().orElseThrow())
                        .toList();
    }
}
