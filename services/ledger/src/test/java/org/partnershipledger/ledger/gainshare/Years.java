package org.partnershipledger.ledger.gainshare;

import static org.partnershipledger.ledger.Facts.COMPANY;
import static org.partnershipledger.ledger.Facts.day;
import static org.partnershipledger.ledger.Facts.document;
import static org.partnershipledger.ledger.Facts.number;
import static org.partnershipledger.ledger.Facts.pounds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.kernel.event.GainShareEvent.MidPeriodChange;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.AdditionalityScope;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Band;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.BandMode;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Direction;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Limit;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.PartyWeight;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Sidedness;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.ThresholdMode;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.ledger.Story;
import org.partnershipledger.ledger.measure.CorrectOutcome;
import org.partnershipledger.ledger.measure.RecordOutcome;

/** A story of several years: each run is verified, issued and agreed by everybody, as it is before money moves. */
public final class Years {
    private static final BigDecimal EXPECTED = number("10000000");
    private final Map<Period, String> outcomes = new HashMap<>();
    private final List<String> parties = new ArrayList<>(List.of("QZZ", COMPANY));
    private Optional<Long> population = Optional.empty();
    private ReconciliationCalculated last;
    private int runs;
    public Story story;

    public static Terms terms() {
        return new Terms();
    }

    public Years begin(Terms terms) {
        return begin(MidPeriodChange.SEPARATE_WINDOWS, terms);
    }

    Years begin(MidPeriodChange change, Terms terms) {
        story = Story.activate(Story.approve(Story.measured()
                .by(
                        "officer-1",
                        new AgreeRiskGainShareTerms(
                                "CM-001",
                                day("2026-04-01"),
                                "FALLS",
                                Optional.empty(),
                                change,
                                terms.agreed("0.40")))));
        return this;
    }

    /** From an agreement that is active and has no terms yet. */
    Years begin(Story active, MidPeriodChange change, RiskGainShareTerms terms) {
        story = active.by(
                "officer-1",
                new AgreeRiskGainShareTerms("CM-001", day("2026-04-01"), "FALLS", Optional.empty(), change, terms));
        return this;
    }

    Years population(Optional<Long> people) {
        population = people;
        return this;
    }

    void parties(String... now) {
        parties.clear();
        parties.addAll(List.of(now));
    }

    ReconciliationCalculated last() {
        return last;
    }

    public ReconciliationCalculated finalRun(Period period, String saving) {
        return run(ReconciliationRun.FINAL, period, saving);
    }

    ReconciliationCalculated correction(Period period, String saving) {
        return run(ReconciliationRun.CORRECTION, period, saving);
    }

    /** Records or corrects what was saved in the period, then reconciles it, and everybody agrees. */
    ReconciliationCalculated run(ReconciliationRun kind, Period period, String saving) {
        measure(period, saving);
        return agreed(kind, period);
    }

    /** Reconciles what was measured, and everybody agrees. */
    ReconciliationCalculated agreed(ReconciliationRun kind, Period period) {
        String reference = reconciled(kind, period).reconciliation();
        var later = period.to().plusDays(30);
        story.by("officer-2", new IssueReconciliation("CM-001", later, reference));
        parties.forEach(party -> story.by("officer-2", new AgreeReconciliation("CM-001", later, reference, party)));
        return last;
    }

    /** Reconciles what was measured; nobody has agreed yet. */
    ReconciliationCalculated reconciled(ReconciliationRun kind, Period period) {
        story.by("officer-1", Story.reconcile("R-" + ++runs, kind, period));
        last = (ReconciliationCalculated) story.last();
        return last;
    }

    ReconciliationCalculated reconciledWithCosts(Period period, String costs) {
        story.by(
                "officer-1",
                new Reconcile(
                        "CM-001",
                        period.to(),
                        "R-" + ++runs,
                        "FALLS",
                        ReconciliationRun.FINAL,
                        period,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(pounds(costs)),
                        Optional.empty()));
        last = (ReconciliationCalculated) story.last();
        return last;
    }

    public void measure(Period period, String saving) {
        BigDecimal actual = EXPECTED.subtract(number(saving));
        String known = outcomes.get(period);
        String outcome = known == null ? "O-" + (outcomes.size() + 1) : known;
        outcomes.put(period, outcome);
        var on = period.to();
        if (known == null) {
            story.by(
                    "officer-1",
                    new RecordOutcome(
                            "CM-001",
                            on,
                            "FALLS",
                            outcome,
                            period,
                            EXPECTED,
                            actual,
                            population,
                            Optional.empty(),
                            document()));
        } else {
            story.by(
                    "officer-1",
                    new CorrectOutcome(
                            "CM-001", on, "FALLS", outcome, actual, Optional.empty(), "Late bills", document()));
        }
        story.by("officer-2", Story.verify(outcome));
    }

    /** Terms without threshold, with what a scenario adds. */
    public static final class Terms {
        private boolean twoSided;
        private boolean lossCarryForward;
        private boolean costsFirst;
        private Optional<List<PartyWeight>> partySplit = Optional.empty();
        private BigDecimal minimumPopulation = BigDecimal.ZERO;
        private Optional<Limit> gainCap = Optional.empty();
        private Optional<Money> lifetimeGainCap = Optional.empty();
        private Optional<Money> lifetimeLossCap = Optional.empty();

        Terms twoSided() {
            twoSided = true;
            return this;
        }

        Terms lossCarryForward() {
            lossCarryForward = true;
            return this;
        }

        Terms costsFirst() {
            costsFirst = true;
            return this;
        }

        /** Organisation, weight, organisation, weight. */
        Terms partySplit(String... parties) {
            var split = new ArrayList<PartyWeight>();
            for (int i = 0; i < parties.length; i += 2) {
                split.add(new PartyWeight(OdsCode.of(parties[i]), number(parties[i + 1])));
            }
            partySplit = Optional.of(split);
            return this;
        }

        Terms minimumPopulation(String people) {
            minimumPopulation = number(people);
            return this;
        }

        Terms gainCap(String amount) {
            gainCap = Optional.of(Limit.ofAmount(pounds(amount)));
            return this;
        }

        public Terms lifetimeGainCap(String amount) {
            lifetimeGainCap = Optional.of(pounds(amount));
            return this;
        }

        Terms lifetimeLossCap(String amount) {
            lifetimeLossCap = Optional.of(pounds(amount));
            return this;
        }

        RiskGainShareTerms agreed(String partnerShare) {
            var bands = List.of(Band.last(number(partnerShare)));
            return new RiskGainShareTerms(
                    twoSided ? Sidedness.TWO_SIDED : Sidedness.UPSIDE_ONLY,
                    Direction.LOWER_IS_BETTER,
                    BigDecimal.ONE,
                    BigDecimal.ONE,
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    AdditionalityScope.GAINS_ONLY,
                    costsFirst,
                    minimumPopulation,
                    Optional.empty(),
                    Optional.empty(),
                    ThresholdMode.FIRST_POUND,
                    Optional.of(bands),
                    twoSided ? Optional.of(bands) : Optional.empty(),
                    BandMode.MARGINAL,
                    Optional.empty(),
                    Optional.empty(),
                    BigDecimal.ONE,
                    Optional.empty(),
                    Optional.empty(),
                    gainCap,
                    Optional.empty(),
                    lifetimeGainCap,
                    lifetimeLossCap,
                    Optional.empty(),
                    lossCarryForward,
                    partySplit);
        }
    }
}
