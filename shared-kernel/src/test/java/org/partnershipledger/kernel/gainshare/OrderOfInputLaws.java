package org.partnershipledger.kernel.gainshare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.gainshare.ReconciliationResult.PartyAmount;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.GateMode;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.QualityGate;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Tier;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * Where the contract gives a list no order, none matters: the tiers of a gate, and the parties of a split but for the
 * last penny, which goes to the party named first. Bands have an order, and out of it they are refused.
 */
class OrderOfInputLaws {
    /** {@code make fast} tries fewer. */
    private static final int CASES = Integer.getInteger("laws.cases", 10_000);

    @Test
    void theTiersOfAGateMayComeInAnyOrder() {
        for (long seed = 1; seed <= CASES; seed++) {
            var cases = new RandomCases(seed);
            var tiers = new ArrayList<Tier>();
            for (int from = 0; from < 100; from += 1 + cases.random.nextInt(40)) {
                tiers.add(new Tier(BigDecimal.valueOf(from, 2), cases.share()));
            }
            var shuffled = new ArrayList<>(tiers);
            Collections.shuffle(shuffled, cases.random);
            var terms = Samples.gainShare("0.4");
            var inputs = Samples.inputs(Map.of(
                    "benchmark",
                    "1000000",
                    "actual",
                    "900000",
                    "qualityScore",
                    cases.share().toPlainString()));
            assertThat(Reconciliation.calculate(Changed.gate(terms, gate(shuffled)), inputs))
                    .as("seed " + seed)
                    .isEqualTo(Reconciliation.calculate(Changed.gate(terms, gate(tiers)), inputs));
        }
    }

    private static QualityGate gate(List<Tier> tiers) {
        return new QualityGate(GateMode.TIERED, BigDecimal.ZERO, tiers);
    }

    @Test
    void thePartiesOfASplitMayComeInAnyOrderButForThePennyOfATie() {
        for (long seed = 1; seed <= CASES; seed++) {
            var cases = new RandomCases(seed);
            var parties = cases.parties();
            var shuffled = new ArrayList<>(parties);
            Collections.shuffle(shuffled, cases.random);
            Money amount = cases.chance(50)
                    ? cases.money(500_000)
                    : cases.money(500_000).negated();
            var there = amounts(Split.of(amount, parties));
            var other = amounts(Split.of(amount, shuffled));
            for (var party : parties) {
                Money difference = there.get(party.organisation()).minus(other.get(party.organisation()));
                assertThat(difference.absolute()).as("seed " + seed).isLessThanOrEqualTo(Money.of("0.01"));
            }
            assertThat(there.values().stream().reduce(Money.ZERO, Money::plus))
                    .as("seed " + seed)
                    .isEqualTo(amount);
            assertThat(other.values().stream().reduce(Money.ZERO, Money::plus))
                    .as("seed " + seed)
                    .isEqualTo(amount);
        }
    }

    private static Map<OdsCode, Money> amounts(List<PartyAmount> split) {
        return split.stream().collect(Collectors.toMap(PartyAmount::organisation, PartyAmount::amount));
    }
}
