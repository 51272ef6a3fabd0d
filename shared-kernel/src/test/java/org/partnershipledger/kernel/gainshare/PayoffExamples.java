package org.partnershipledger.kernel.gainshare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.gainshare.Payoff.Point;
import org.partnershipledger.kernel.gainshare.RandomCases.OneCase;

/** The curve and the sentences of terms that people know, and that the curve agrees with what is settled. */
class PayoffExamples {
    private static final Map<String, Object> W1 = Map.of(
            "sidedness", "UPSIDE_ONLY",
            "direction", "LOWER_IS_BETTER",
            "upsideThreshold", Map.of("rate", "0.02"),
            "gainBands", List.of(Map.of("partnerShare", "0.4")),
            "gainCap", Map.of("rate", "0.1"));

    @Test
    void theWordsOfW1() {
        assertThat(PayoffWords.of(payoff(W1, "12400000")))
                .containsExactly(
                        "Below a saving of £248,000 the NHS keeps everything.",
                        "From a saving of £248,000 to £3,100,000 the partner receives 40% of the whole saving.",
                        "From a saving of £3,100,000 the partner receives £1,240,000 and no more; the NHS keeps the rest.",
                        "The NHS bears the whole of any loss.");
        assertThat(TermsWarnings.of(payoff(W1, "12400000")))
                .containsExactly("There is a cliff at a saving of £248,000: one penny moves £99,200."
                        + " Marginal bands or a deductible threshold have no cliff.");
    }

    @Test
    void theCurveOfW2HasNoCliff() {
        Payoff payoff = payoff(Samples.with(W1, "thresholdMode", "DEDUCTIBLE"), "12400000");
        assertThat(TermsWarnings.of(payoff)).isEmpty();
        assertThat(PayoffWords.of(payoff).get(1))
                .isEqualTo(
                        "From a saving of £248,000 to £3,348,000 the partner receives 40% of each pound above £248,000.");
    }

    @Test
    void wholeBandsWarnOfTheirCliffInPounds() {
        Map<String, Object> terms = Map.of(
                "sidedness", "UPSIDE_ONLY",
                "direction", "LOWER_IS_BETTER",
                "bandMode", "WHOLE",
                "gainBands",
                        List.of(
                                Map.of("upTo", Map.of("amount", "600000"), "partnerShare", "0.35"),
                                Map.of("partnerShare", "0.5")));
        assertThat(TermsWarnings.of(payoff(terms, "2000000")))
                .containsExactly("There is a cliff at a saving of £600,000: one penny moves £90,000."
                        + " Marginal bands or a deductible threshold have no cliff.");
    }

    @Test
    void lossesAndTheirCapInWords() {
        Map<String, Object> terms = Map.of(
                "sidedness", "TWO_SIDED",
                "direction", "HIGHER_IS_BETTER",
                "gainBands", List.of(Map.of("partnerShare", "1")),
                "lossBands", List.of(Map.of("partnerShare", "0.25")),
                "lossCap", Map.of("amount", "10000"),
                "lifetimeLossCap", Map.of("amount", "5000"));
        assertThat(PayoffWords.of(payoff(terms, "100000")))
                .containsExactly(
                        "Of any gain the partner receives 100% of the whole gain.",
                        "Up to a loss of £20,000 the partner pays 25% of the whole loss.",
                        "From a loss of £20,000 the partner pays £5,000 and no more; the NHS bears the rest.");
        assertThat(TermsWarnings.of(payoff(terms, "100000")))
                .anyMatch(warning -> warning.contains("the NHS keeps nothing of that slice"))
                .anyMatch(warning -> warning.contains("the cap of the period can never hold"));
    }

    @Test
    void aRoyaltyCapBelowTheMinimumIsWarnedOf() {
        Royalty.Terms terms = new Royalty.Terms(
                List.of(),
                Optional.of(org.partnershipledger.kernel.money.Money.of("15000")),
                Optional.of(org.partnershipledger.kernel.money.Money.of("10000")));
        assertThat(TermsWarnings.of(terms)).singleElement().asString().contains("guaranteed yearly minimum");
    }

    @Test
    void whatIsSharedInNameOnlyIsWarnedOfWhateverTheReason() {
        Map<String, Object> noShare = Map.of(
                "sidedness", "UPSIDE_ONLY",
                "direction", "LOWER_IS_BETTER",
                "gainBands", List.of(Map.of("partnerShare", "0")));
        Map<String, Object> capOfNothing = Samples.with(W1, "gainCap", Map.of("amount", "0"));
        Map<String, Object> nothingBorne = Map.of(
                "sidedness",
                "DOWNSIDE_ONLY",
                "direction",
                "LOWER_IS_BETTER",
                "lossBands",
                List.of(Map.of("partnerShare", "0.4")),
                "lossPoolCap",
                Map.of("amount", "0"));
        assertThat(TermsWarnings.of(payoff(noShare, "1000000")))
                .containsExactly(
                        "The partner receives nothing of any saving, however large: check the shares, the caps,"
                                + " what was paid in earlier periods and the quality score.");
        assertThat(TermsWarnings.of(payoff(capOfNothing, "1000000")))
                .singleElement()
                .asString()
                .startsWith("The partner receives nothing of any saving");
        assertThat(TermsWarnings.of(payoff(nothingBorne, "1000000")))
                .singleElement()
                .asString()
                .startsWith("The partner bears nothing of any loss");
    }

    @Test
    void aShareThatFallsOrTakesAllIsNamedByItsBand() {
        Map<String, Object> terms = Map.of(
                "sidedness", "UPSIDE_ONLY",
                "direction", "LOWER_IS_BETTER",
                "gainBands",
                        List.of(
                                Map.of("upTo", Map.of("amount", "10000"), "partnerShare", "1"),
                                Map.of("partnerShare", "0.5")));
        assertThat(TermsWarnings.of(payoff(terms, "1000000")))
                .containsExactly(
                        "In band 1 of a saving the partner receives 100%: the NHS keeps nothing of that slice.",
                        "In band 2 of a saving the partner's share falls as the saving grows: check that this is meant.");
    }

    @Test
    void whatDependsOnQualitySaysForWhichScoreItIsMeant() {
        Map<String, Object> terms = Samples.with(W1, "qualityGate", Map.of("mode", "SCALED"));
        assertThat(PayoffWords.of(payoff(terms, "12400000")))
                .last()
                .isEqualTo("A quality score of 1 is assumed here; a lower one changes what the partner receives or"
                        + " bears.");
    }

    /** Anywhere on any curve: the straight line between two points is what the calculation gives there. */
    @Test
    void theCurveIsTheCalculationEverywhere() {
        for (long seed = 1; seed <= 400; seed++) {
            RandomCases cases = new RandomCases(seed);
            OneCase one = cases.next();
            Payoff payoff = Payoff.of(one.terms(), one.inputs());
            List<Point> points = payoff.points();
            for (int i = 1; i < points.size(); i++) {
                Point from = points.get(i - 1);
                Point to = points.get(i);
                BigDecimal width = to.pool().subtract(from.pool());
                if (width.compareTo(new BigDecimal("0.1")) > 0) {
                    BigDecimal part = cases.decimal(1, 99, 2);
                    BigDecimal pool = from.pool().add(width.multiply(part));
                    BigDecimal straight = from.partnerShare()
                            .add(to.partnerShare().subtract(from.partnerShare()).multiply(part));
                    assertThat(payoff.basis().share(pool, 0).subtract(straight).abs())
                            .as("seed " + seed + " at " + pool)
                            .isLessThan(new BigDecimal("0.001"));
                }
            }
        }
    }

    private static Payoff payoff(Map<String, ?> terms, String benchmark) {
        return Payoff.of(Samples.terms(terms), Samples.inputs(benchmark, benchmark));
    }
}
