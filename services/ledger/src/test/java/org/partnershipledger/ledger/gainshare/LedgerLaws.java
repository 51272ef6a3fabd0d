package org.partnershipledger.ledger.gainshare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.ledger.Facts.COMPANY;
import static org.partnershipledger.ledger.Facts.day;
import static org.partnershipledger.ledger.Facts.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.event.GainShareEvent.MidPeriodChange;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.LifecycleEvent.SuccessorShare;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementRaised;
import org.partnershipledger.kernel.event.SettlementEvent.VatTreatment;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Limit;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Facts;
import org.partnershipledger.ledger.Story;
import org.partnershipledger.ledger.agreement.NovateAgreement;
import org.partnershipledger.ledger.settlement.RaiseSettlement;

/**
 * What holds in the ledger for every history of one agreement, whatever its terms: corrections come back, caps hold
 * over the years, and a reversal takes back exactly what was settled. 10,000 seeded histories each.
 */
class LedgerLaws {
    /** {@code make fast} tries fewer. */
    private static final int CASES = Integer.getInteger("laws.cases", 10_000);

    private static final Story ACTIVE = Story.activate(Story.approve(Story.measured()));
    private static final Story SPLIT = ACTIVE.fork()
            .by(
                    "officer-2",
                    new NovateAgreement(
                            "CM-001",
                            day("2026-04-02"),
                            Facts.QZZ,
                            List.of(
                                    new SuccessorShare(OdsCode.of("S1Y5D"), number("0.3333")),
                                    new SuccessorShare(OdsCode.of("D7T5G"), number("0.1667")),
                                    new SuccessorShare(OdsCode.of("T8R3M"), number("0.5000")))));
    private static final List<Period> YEARS = List.of(
            new Period(day("2026-04-01"), day("2027-03-31")),
            new Period(day("2027-04-01"), day("2028-03-31")),
            new Period(day("2028-04-01"), day("2029-03-31")));

    private interface Law {
        void holdsFor(RandomTerms drawn, String seed);
    }

    private static void always(Law law) {
        LongStream.rangeClosed(1, CASES)
                .parallel()
                .forEach(seed -> law.holdsFor(new RandomTerms(seed), "seed " + seed));
    }

    @Test
    void correctingThereAndBackReturnsToTheFirstEntitlementOverSeveralWindows() {
        always((drawn, seed) -> {
            var change = drawn.pick(MidPeriodChange.values());
            var years = new Years().begin(ACTIVE.fork(), change, drawn.next());
            var windows = windows(years, change, drawn);
            var first = new ArrayList<String>();
            windows.forEach(window -> first.add(drawn.saving()));
            measure(years, windows, first);
            var there = years.agreed(ReconciliationRun.FINAL, YEARS.getFirst());
            measure(years, windows, windows.stream().map(w -> drawn.saving()).toList());
            var away = years.agreed(ReconciliationRun.CORRECTION, YEARS.getFirst());
            measure(years, windows, first);
            var back = years.agreed(ReconciliationRun.CORRECTION, YEARS.getFirst());
            assertThat(back.entitlement()).as(seed).isEqualTo(there.entitlement());
            assertThat(back.pool()).as(seed).isEqualTo(there.pool());
            assertThat(back.trueUp()).as(seed).isEqualTo(away.trueUp().map(Money::negated));
            assertThat(back.workings())
                    .as(seed)
                    .extracting(working -> working.result().splits())
                    .isEqualTo(there.workings().stream()
                            .map(working -> working.result().splits())
                            .toList());
        });
    }

    /** The windows of the first year that are measured apart: one, or two or three after the terms were varied. */
    private static List<Period> windows(Years years, MidPeriodChange change, RandomTerms drawn) {
        Period year = YEARS.getFirst();
        var starts = new ArrayList<>(List.of(year.from()));
        for (var on : List.of(day("2026-06-17"), day("2026-10-01"))) {
            if (drawn.chance(60)) {
                years.story.by(
                        "officer-1",
                        new VaryRiskGainShareTerms(
                                "CM-001", on, "FALLS", Optional.empty(), change, drawn.next(), "As agreed"));
                starts.add(on);
            }
        }
        if (change == MidPeriodChange.BY_DAYS) {
            return List.of(year);
        }
        var windows = new ArrayList<Period>();
        for (int i = 0; i < starts.size(); i++) {
            var last = i + 1 < starts.size() ? starts.get(i + 1).minusDays(1) : year.to();
            windows.add(new Period(starts.get(i), last));
        }
        return windows;
    }

    private static void measure(Years years, List<Period> windows, List<String> savings) {
        for (int i = 0; i < windows.size(); i++) {
            years.measure(windows.get(i), savings.get(i));
        }
    }

    @Test
    void capsAreNeverExceededNotEvenOverYearsOfCorrections() {
        always((drawn, seed) -> {
            var terms = drawn.next();
            var years = new Years().begin(ACTIVE.fork(), MidPeriodChange.SEPARATE_WINDOWS, terms);
            Map<Period, ReconciliationCalculated> latest = new HashMap<>();
            Map<Period, Money> settled = new HashMap<>();
            for (int runs = 2 + drawn.random.nextInt(7); runs > 0; runs--) {
                Period year = YEARS.get(drawn.random.nextInt(YEARS.size()));
                var before = latest.get(year);
                var kind = before == null
                        ? drawn.pick(new ReconciliationRun[] {ReconciliationRun.PROVISIONAL, ReconciliationRun.FINAL})
                        : before.run() == ReconciliationRun.PROVISIONAL
                                ? ReconciliationRun.FINAL
                                : ReconciliationRun.CORRECTION;
                years.measure(year, drawn.saving());
                boolean agreed = drawn.chance(80);
                var run = agreed ? years.agreed(kind, year) : years.reconciled(kind, year);
                latest.put(year, run);
                if (agreed) {
                    settled.merge(year, run.trueUp().orElseThrow(), Money::plus);
                    assertThat(run.entitlement()).as(seed).contains(settled.get(year));
                }
                terms.lifetimeGainCap()
                        .ifPresent(most -> assertThat(sum(latest, 1)).as(seed).isLessThanOrEqualTo(most));
                terms.lifetimeLossCap()
                        .ifPresent(most -> assertThat(sum(latest, -1)).as(seed).isLessThanOrEqualTo(most));
                var entitlement = run.entitlement().orElseThrow();
                var cap = entitlement.signum() > 0 ? terms.gainCap() : terms.lossCap();
                cap.flatMap(Limit::amount)
                        .ifPresent(most ->
                                assertThat(entitlement.absolute()).as(seed).isLessThanOrEqualTo(most));
            }
        });
    }

    private static Money sum(Map<Period, ReconciliationCalculated> latest, int sign) {
        return latest.values().stream()
                .flatMap(run -> run.entitlement().stream())
                .filter(amount -> amount.signum() == sign)
                .map(Money::absolute)
                .reduce(Money.ZERO, Money::plus);
    }

    @Test
    void aLaterRunIsNamedExactlyWhenItsCorrectionWouldComeOutDifferently() {
        var named = new AtomicInteger();
        always((drawn, seed) -> {
            var years = new Years().begin(ACTIVE.fork(), MidPeriodChange.SEPARATE_WINDOWS, drawn.next());
            years.story.by(
                    "officer-1",
                    new VaryRiskGainShareTerms(
                            "CM-001",
                            day("2028-04-01"),
                            "FALLS",
                            Optional.empty(),
                            MidPeriodChange.SEPARATE_WINDOWS,
                            drawn.next(),
                            "As agreed at renewal"));
            Map<Period, ReconciliationCalculated> latest = new HashMap<>();
            var order = new ArrayList<Period>();
            for (int runs = 3 + drawn.random.nextInt(4); runs > 0; runs--) {
                Period year = YEARS.get(drawn.random.nextInt(YEARS.size()));
                var kind = latest.containsKey(year) ? ReconciliationRun.CORRECTION : ReconciliationRun.FINAL;
                latest.put(year, years.run(kind, year, drawn.saving()));
                order.remove(year);
                order.add(year);
            }
            var expected = new ArrayList<String>();
            for (var year : YEARS) {
                boolean overtaken = order.stream()
                        .anyMatch(other -> other.to().isBefore(year.from())
                                && order.indexOf(other) > order.indexOf(year)
                                && order.contains(year));
                if (overtaken && comesOutDifferently(latest.get(year), years.story)) {
                    expected.add(latest.get(year).reconciliation());
                }
            }
            named.addAndGet(expected.size());
            assertThat(OvertakenRuns.inWords(years.story.agreement().gainShare().calculated("FALLS")))
                    .as(seed)
                    .hasSameSizeAs(expected)
                    .allMatch(words -> expected.stream().anyMatch(run -> words.startsWith("Reconciliation " + run)));
        });
        assertThat(named).as("both kinds of history occur").hasValueBetween(CASES / 20, CASES * 2);
    }

    private static boolean comesOutDifferently(ReconciliationCalculated recorded, Story story) {
        var again =
                story.decide("officer-1", Story.reconcile("AGAIN", ReconciliationRun.CORRECTION, recorded.period()));
        var corrected =
                (ReconciliationCalculated) ((Decision.Accepted) again).events().getFirst();
        var then = recorded.workings().getFirst().result();
        var now = corrected.workings().getFirst().result();
        return !(now.partnerShare().equals(then.partnerShare())
                && now.pool().equals(then.pool())
                && now.carriedForwardLoss().equals(then.carriedForwardLoss()));
    }

    @Test
    void aReversalIsTheExactNegationOfWhatWasSettledForEverySuccessor() {
        always((drawn, seed) -> {
            var years = new Years().begin(SPLIT.fork(), MidPeriodChange.SEPARATE_WINDOWS, drawn.next());
            years.parties("S1Y5D", "D7T5G", "T8R3M", COMPANY);
            var given = years.run(ReconciliationRun.FINAL, YEARS.getFirst(), drawn.saving());
            var vat = drawn.pick(VatTreatment.values());
            var settlements = raised(years, given, vat);
            var back = years.run(ReconciliationRun.CORRECTION, YEARS.getFirst(), "0");
            assertThat(back.entitlement()).as(seed).contains(Money.ZERO);
            assertThat(back.trueUp()).as(seed).isEqualTo(given.trueUp().map(Money::negated));
            var reversals = raised(years, back, vat);
            assertThat(reversals).as(seed).hasSameSizeAs(settlements);
            Money sum = Money.ZERO;
            for (int i = 0; i < settlements.size(); i++) {
                var there = settlements.get(i);
                var taken = reversals.get(i);
                assertThat(taken.nhsBody()).as(seed).isEqualTo(there.nhsBody());
                assertThat(taken.net()).as(seed).isEqualTo(there.net());
                assertThat(taken.vat()).as(seed).isEqualTo(there.vat());
                assertThat(taken.direction()).as(seed).isNotEqualTo(there.direction());
                sum = sum.plus(there.net());
            }
            assertThat(sum).as(seed).isEqualTo(given.trueUp().orElseThrow().absolute());
        });
    }

    private static List<SettlementRaised> raised(Years years, ReconciliationCalculated run, VatTreatment vat) {
        var raised = new ArrayList<SettlementRaised>();
        for (var body : List.of("S1Y5D", "D7T5G", "T8R3M")) {
            var command = new RaiseSettlement(
                    "CM-001", day("2029-06-01"), run.reconciliation(), OdsCode.of(body), vat, day("2029-07-01"));
            if (years.story.decide("officer-1", command) instanceof Decision.Accepted accepted) {
                raised.add((SettlementRaised) accepted.events().getFirst());
            }
        }
        return raised;
    }
}
