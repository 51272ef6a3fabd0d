package org.partnershipledger.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Splitting to the penny: the parts make the whole, a reversal is exact, no part is a penny away from its due. */
class ApportionmentLaws {
    private static final int CASES = 20_000;

    @Test
    void partsSumToTheWholeAndTheSplitOfTheOppositeIsTheOpposite() {
        for (long seed = 1; seed <= CASES; seed++) {
            Random random = new Random(seed);
            Money amount = new Money(BigDecimal.valueOf(random.nextLong(-10_000_000_000L, 10_000_000_000L), 2));
            List<BigDecimal> weights = weights(random);
            List<Money> parts = Apportionment.split(amount, weights);
            assertThat(parts.stream().reduce(Money.ZERO, Money::plus))
                    .as("seed " + seed)
                    .isEqualTo(amount);
            assertThat(Apportionment.split(amount.negated(), weights))
                    .as("seed " + seed)
                    .isEqualTo(parts.stream().map(Money::negated).toList());
        }
    }

    @Test
    void everyPartIsWithinAPennyOfItsExactDue() {
        for (long seed = 1; seed <= CASES; seed++) {
            Random random = new Random(seed);
            Money amount = new Money(BigDecimal.valueOf(random.nextLong(10_000_000_000L), 2));
            List<BigDecimal> weights = weights(random);
            BigDecimal total = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            List<Money> parts = Apportionment.split(amount, weights);
            for (int i = 0; i < parts.size(); i++) {
                BigDecimal due = amount.pounds().multiply(weights.get(i)).divide(total, 20, RoundingMode.HALF_UP);
                assertThat(parts.get(i).pounds().subtract(due).abs())
                        .as("seed " + seed)
                        .isLessThan(new BigDecimal("0.01"));
            }
        }
    }

    @Test
    void changingTheOrderOfEqualWeightsMovesOnlyTheTiePennies() {
        List<Money> parts = Apportionment.split(Money.of("0.02"), List.of(one(), one(), one()));
        assertThat(parts).extracting(Money::toString).containsExactly("0.01", "0.01", "0.00");
    }

    @Test
    void weightsThatAreNegativeOrAllZeroAreRefused() {
        assertThatThrownBy(() -> Apportionment.split(Money.ZERO, List.of(one(), one().negate())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 or more");
        assertThatThrownBy(() -> Apportionment.split(Money.ZERO, List.of(BigDecimal.ZERO)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("all zero");
    }

    private static BigDecimal one() {
        return BigDecimal.ONE;
    }

    private static List<BigDecimal> weights(Random random) {
        List<BigDecimal> weights = new ArrayList<>();
        weights.add(BigDecimal.valueOf(1 + random.nextInt(1000), random.nextInt(4)));
        for (int i = random.nextInt(7); i > 0; i--) {
            weights.add(BigDecimal.valueOf(random.nextInt(1000), random.nextInt(4)));
        }
        return weights;
    }
}
