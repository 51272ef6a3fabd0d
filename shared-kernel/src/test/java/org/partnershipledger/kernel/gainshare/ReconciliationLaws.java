package org.partnershipledger.kernel.gainshare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.gainshare.RandomCases.OneCase;
import org.partnershipledger.kernel.gainshare.ReconciliationResult.PartyAmount;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.PartyWeight;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;

/** What holds for every case whatever its terms, tried on 10,000 random ones each. A failure names its seed. */
class ReconciliationLaws {
    /** {@code make fast} tries fewer. */
    private static final int CASES = Integer.getInteger("laws.cases", 10_000);

    private interface Law {
        void holdsFor(RandomCases cases, String seed);
    }

    private static void always(Law law) {
        for (long seed = 1; seed <= CASES; seed++) {
            law.holdsFor(new RandomCases(seed), "seed " + seed);
        }
    }

    @Test
    void partsSumToTheWholeAndTheTrueUpIsWhatIsStillOwed() {
        always((cases, seed) -> {
            OneCase one = cases.next();
            ReconciliationResult result = Reconciliation.calculate(one.terms(), one.inputs());
            assertThat(result.steps()).as(seed).extracting(Step::step).hasSize(17);
            assertThat(result.partnerShare()
                            .orElseThrow()
                            .plus(result.nhsShare().orElseThrow()))
                    .as(seed)
                    .isEqualTo(result.pool().orElseThrow());
            if (one.terms().partySplit().isPresent()) {
                assertThat(sum(result.splits()))
                        .as(seed)
                        .isEqualTo(result.nhsShare().orElseThrow());
            }
            assertThat(result.trueUp().orElseThrow().plus(one.inputs().paidOnAccount()))
                    .as(seed)
                    .isEqualTo(result.partnerShare().orElseThrow());
            assertThat(result.partnerShare().orElseThrow().signum()
                            * result.pool().orElseThrow().signum())
                    .as(seed)
                    .isNotNegative();
        });
    }

    @Test
    void thePartnerNeverGetsMoreThanThePoolAndNeverBearsMoreThanTheLoss() {
        always((cases, seed) -> {
            OneCase one = cases.next();
            ReconciliationResult result = Reconciliation.calculate(one.terms(), one.inputs());
            assertThat(result.partnerShare().orElseThrow().absolute())
                    .as(seed)
                    .isLessThanOrEqualTo(result.pool().orElseThrow().absolute());
        });
    }

    @Test
    void capsAndTheFloorAreNeverExceeded() {
        always((cases, seed) -> {
            OneCase one = cases.next();
            RiskGainShareTerms terms = one.terms();
            ReconciliationInputs in = one.inputs();
            ReconciliationResult result = Reconciliation.calculate(terms, in);
            Money share = result.partnerShare().orElseThrow();
            var cap = share.signum() > 0 ? terms.gainCap() : terms.lossCap();
            cap.flatMap(RiskGainShareTerms.Limit::amount)
                    .ifPresent(most -> assertThat(share.absolute()).as(seed).isLessThanOrEqualTo(most));
            if (share.signum() > 0) {
                Money nhs = result.nhsShare().orElseThrow();
                terms.nhsFloor().ifPresent(floor -> assertThat(nhs).as(seed).isGreaterThanOrEqualTo(floor));
            }
        });
    }

    @Test
    void lifetimeCapsHoldOverTheYears() {
        always((cases, seed) -> {
            RiskGainShareTerms terms = cases.next().terms();
            Money gains = Money.ZERO;
            Money losses = Money.ZERO;
            for (int year = 1; year <= 4; year++) {
                ReconciliationInputs in = Changed.lifetime(cases.inputs(), gains, losses);
                Money share = Reconciliation.calculate(terms, in).partnerShare().orElseThrow();
                gains = share.signum() > 0 ? gains.plus(share) : gains;
                losses = share.signum() < 0 ? losses.minus(share) : losses;
            }
            assertThat(gains)
                    .as(seed)
                    .isLessThanOrEqualTo(terms.lifetimeGainCap().orElse(gains));
            assertThat(losses)
                    .as(seed)
                    .isLessThanOrEqualTo(terms.lifetimeLossCap().orElse(losses));
        });
    }

    /**
     * Without cliffs (whole bands, first-pound thresholds) exactly so before rounding. Pool and partner share are
     * rounded apart, so a saving that grows by less than a penny can move the penny between them.
     */
    @Test
    void moreSavingNeverLowersTheNhsShareInMarginalMode() {
        always((cases, seed) -> {
            RiskGainShareTerms terms = Changed.withoutCliffs(cases.next().terms());
            ReconciliationInputs in = cases.inputs();
            BigDecimal more = cases.decimal(1, cases.chance(50) ? 300 : 50_000_000, 2);
            boolean lowerIsBetter = terms.direction() == RiskGainShareTerms.Direction.LOWER_IS_BETTER;
            BigDecimal better =
                    lowerIsBetter ? in.actual().subtract(more) : in.actual().add(more);
            ReconciliationResult less = Reconciliation.calculate(terms, in);
            ReconciliationResult greater = Reconciliation.calculate(terms, Changed.actual(in, better));
            assertThat(unroundedNhsShare(greater)).as(seed).isGreaterThanOrEqualTo(unroundedNhsShare(less));
            Money penny = Money.of("0.01");
            assertThat(greater.nhsShare().orElseThrow().plus(penny))
                    .as(seed)
                    .isGreaterThanOrEqualTo(less.nhsShare().orElseThrow());
        });
    }

    private static BigDecimal unroundedNhsShare(ReconciliationResult result) {
        BigDecimal pool = result.steps()
                .get(ReconciliationStep.BROUGHT_FORWARD_LOSS.ordinal())
                .value()
                .orElseThrow();
        BigDecimal share = result.steps()
                .get(ReconciliationStep.NHS_FLOOR.ordinal())
                .value()
                .orElseThrow();
        return pool.subtract(share).setScale(20, RoundingMode.HALF_UP);
    }

    @Test
    void correctingThereAndBackReturnsToTheFirstEntitlement() {
        always((cases, seed) -> {
            OneCase first = cases.next();
            ReconciliationInputs other = Changed.actual(first.inputs(), cases.decimal(0, 200_000_000, 2));
            Money paid = Money.ZERO;
            List<Money> trueUps = new ArrayList<>();
            for (ReconciliationInputs in : List.of(first.inputs(), other, first.inputs())) {
                Money trueUp = Reconciliation.calculate(first.terms(), Changed.paid(in, paid))
                        .trueUp()
                        .orElseThrow();
                trueUps.add(trueUp);
                paid = paid.plus(trueUp);
            }
            assertThat(paid).as(seed).isEqualTo(trueUps.getFirst());
            assertThat(trueUps.get(2)).as(seed).isEqualTo(trueUps.get(1).negated());
        });
    }

    @Test
    void aReversalIsTheExactNegationOfWhatWasRecorded() {
        always((cases, seed) -> {
            OneCase one = cases.next();
            ReconciliationResult result = Reconciliation.calculate(one.terms(), one.inputs());
            List<PartyWeight> parties = cases.parties();
            List<PartyAmount> given = Split.of(result.nhsShare().orElseThrow(), parties);
            List<PartyAmount> back = Split.of(result.nhsShare().orElseThrow().negated(), parties);
            for (int i = 0; i < given.size(); i++) {
                assertThat(back.get(i).amount())
                        .as(seed)
                        .isEqualTo(given.get(i).amount().negated());
            }
        });
    }

    @Test
    void aWeightOfZeroChangesNothing() {
        always((cases, seed) -> {
            Money amount = cases.chance(50)
                    ? cases.money(500_000)
                    : cases.money(500_000).negated();
            List<PartyWeight> parties = cases.parties();
            List<PartyWeight> more = new ArrayList<>(parties);
            more.add(cases.random.nextInt(parties.size() + 1), new PartyWeight(OdsCode.of("ZERO"), BigDecimal.ZERO));
            List<PartyAmount> split = new ArrayList<>(Split.of(amount, more));
            assertThat(split.removeIf(part -> part.organisation().value().equals("ZERO")
                            && part.amount().isZero()))
                    .as(seed)
                    .isTrue();
            assertThat(split).as(seed).isEqualTo(Split.of(amount, parties));
        });
    }

    @Test
    void theSameCaseGivesTheSameResultWhateverWasCalculatedBefore() {
        List<OneCase> cases = new ArrayList<>();
        for (long seed = 1; seed <= CASES; seed++) {
            cases.add(new RandomCases(seed).next());
        }
        List<ReconciliationResult> forwards = results(cases);
        List<ReconciliationResult> backwards = results(cases.reversed());
        assertThat(backwards.reversed()).isEqualTo(forwards);
    }

    private static List<ReconciliationResult> results(List<OneCase> cases) {
        return cases.stream()
                .map(one -> Reconciliation.calculate(one.terms(), one.inputs()))
                .toList();
    }

    private static Money sum(List<PartyAmount> splits) {
        return splits.stream().map(PartyAmount::amount).reduce(Money.ZERO, Money::plus);
    }
}
