package org.partnershipledger.kernel.gainshare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Numbers of every size as the working writes them: all their digits, and none of the line before. */
class FormulaLaws {
    private static final long SEED = 20261122;

    @Test
    void everyDigitIsThatOfThePlainNumber() {
        Random random = new Random(SEED);
        for (int i = 0; i < 100_000; i++) {
            BigInteger unscaled = new BigInteger(random.nextInt(140), random);
            BigDecimal number = new BigDecimal(random.nextBoolean() ? unscaled : unscaled.negate(), random.nextInt(80));
            assertThat(Formula.grouped(number).replace(",", ""))
                    .as("seed %d, case %d", SEED, i)
                    .isEqualTo(number.toPlainString());
        }
    }

    @Test
    void theEdgesOfLongsAndLimbsAreWrittenWhole() {
        for (int bits : List.of(31, 32, 61, 62, 63, 64, 94, 95, 96, 125, 126, 127, 128)) {
            for (int off = -1; off <= 1; off++) {
                BigInteger edge = BigInteger.TWO.pow(bits).add(BigInteger.valueOf(off));
                for (BigInteger unscaled : List.of(edge, edge.negate())) {
                    BigDecimal number = new BigDecimal(unscaled, 3);
                    assertThat(Formula.grouped(number).replace(",", "")).isEqualTo(number.toPlainString());
                }
            }
        }
        assertThat(Formula.grouped(new BigDecimal("0.000"))).isEqualTo("0.000");
        assertThat(Formula.grouped(BigDecimal.ZERO)).isEqualTo("0");
        assertThat(Formula.show(new BigDecimal("-1E+6"))).isEqualTo("-1,000,000");
        assertThat(Formula.show(new BigDecimal("-1234.50"))).isEqualTo("-1,234.50");
    }

    @Test
    void aNumberThatIsRepeatedIsTheSameInEveryLine() {
        Formula lines = new Formula(8);
        BigDecimal pool = new BigDecimal("-620000.1234567890123456789");
        for (int i = 0; i < 40; i++) {
            BigDecimal other = new BigDecimal("12345678901234567890.5").add(BigDecimal.valueOf(i));
            assertThat(lines.words("pool £")
                            .number(pool)
                            .words(", ")
                            .number(other)
                            .done())
                    .isEqualTo("pool £-620,000.123456..., " + Formula.show(other));
        }
    }
}
