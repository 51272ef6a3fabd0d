package org.partnershipledger.kernel.gainshare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Numbers of every size as the working writes them: all their digits, and none of the line before. */
class FormulaLaws {
    private static final long SEED = 20261122;

    @Test
    void everyDigitIsThatOfThePlainNumber() {
        Random random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            BigInteger unscaled = new BigInteger(random.nextInt(140), random);
            BigDecimal number = new BigDecimal(random.nextBoolean() ? unscaled : unscaled.negate(), random.nextInt(80));
            assertThat(Formula.grouped(number).replace(",", ""))
                    .as("seed %d, case %d", SEED, i)
                    .isEqualTo(number.toPlainString());
        }
    }

    /** Against the same rule written with text alone: grouped, trailing zeros beyond pence left out, six of many. */
    @Test
    void whatIsShownFollowsTheRuleForNumbersOfEverySize() {
        Random random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            BigInteger unscaled = new BigInteger(random.nextInt(140), random);
            BigDecimal shifted =
                    new BigDecimal(unscaled.multiply(BigInteger.TEN.pow(random.nextInt(8))), random.nextInt(40));
            BigDecimal number = random.nextBoolean() ? shifted : shifted.negate();
            assertThat(Formula.show(number))
                    .as("seed %d, case %d, %s", SEED, i, number)
                    .isEqualTo(byText(number));
        }
    }

    private static String byText(BigDecimal number) {
        String[] parts = number.abs().toPlainString().split("\\.");
        String whole = parts[0].replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", ",");
        String decimals = parts.length == 1 ? "" : parts[1].replaceAll("(?<=^[0-9]{2}[0-9]{0,99})0+$", "");
        String shown = decimals.length() > 10 ? decimals.substring(0, 6) + "..." : decimals;
        return (number.signum() < 0 ? "-" : "") + whole + (shown.isEmpty() ? "" : "." + shown);
    }

    @Test
    void aPersonWouldWriteTheseSo() {
        assertThat(Formula.grouped(new BigDecimal("0.000"))).isEqualTo("0.000");
        assertThat(Formula.grouped(BigDecimal.ZERO)).isEqualTo("0");
        assertThat(Formula.show(new BigDecimal("-1E+6"))).isEqualTo("-1,000,000");
        assertThat(Formula.show(new BigDecimal("-1234.50"))).isEqualTo("-1,234.50");
        assertThat(Formula.show(new BigDecimal("-0.00000001234"))).isEqualTo("-0.000000...");
        assertThat(Formula.show(new BigDecimal("0.12345678900"))).isEqualTo("0.123456789");
    }

    @Test
    void aLineHoldsNothingOfTheLineBefore() {
        Formula lines = new Formula();
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
