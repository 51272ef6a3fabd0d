package org.partnershipledger.kernel.gainshare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.gainshare.CommercialTerm.RoyaltyTier;
import org.partnershipledger.kernel.gainshare.PresentValue.RateFrom;
import org.partnershipledger.kernel.money.Money;

/** The laws of royalties, present values and interest, on 10,000 random cases each. A failure names its seed. */
class OtherKindsLaws {
    /** {@code make fast} tries fewer. */
    private static final int CASES = Integer.getInteger("laws.cases", 10_000);

    @Test
    void aRoyaltyNeverExceedsItsCapOverTheYearsAndNeverFallsBelowItsMinimumBefore() {
        for (long seed = 1; seed <= CASES; seed++) {
            var cases = new RandomCases(seed);
            var terms = new Royalty.Terms(
                    tiers(cases),
                    cases.chance(40) ? Optional.of(cases.money(20_000)) : Optional.empty(),
                    cases.chance(70) ? Optional.of(cases.money(500_000)) : Optional.empty());
            Money paid = Money.ZERO;
            for (int year = 1; year <= 6; year++) {
                var result = Royalty.calculate(terms, new Royalty.Year(cases.money(5_000_000), paid));
                assertThat(result.cumulative()).as("seed " + seed).isEqualTo(paid.plus(result.payable()));
                paid = result.cumulative();
                boolean capped = terms.lifetimeCap().filter(paid::equals).isPresent();
                assertThat(paid)
                        .as("seed " + seed)
                        .isLessThanOrEqualTo(terms.lifetimeCap().orElse(paid));
                if (!capped) {
                    Money least = terms.minimumAnnual().orElse(Money.ZERO);
                    assertThat(result.payable()).as("seed " + seed).isGreaterThanOrEqualTo(least);
                    assertThat(result.payable()).as("seed " + seed).isGreaterThanOrEqualTo(result.calculated());
                }
            }
        }
    }

    private static List<RoyaltyTier> tiers(RandomCases cases) {
        var tiers = new ArrayList<RoyaltyTier>();
        int upTo = 0;
        for (int i = cases.random.nextInt(3); i > 0; i--) {
            upTo += 1 + cases.random.nextInt(2_000_000);
            tiers.add(RoyaltyTier.of(new Money(BigDecimal.valueOf(upTo, 0).setScale(2)), cases.share()));
        }
        tiers.add(RoyaltyTier.last(cases.share()));
        return tiers;
    }

    @Test
    void thePresentValueOfAReversalIsTheExactNegation() {
        for (long seed = 1; seed <= CASES; seed++) {
            var cases = new RandomCases(seed);
            var rates = List.of(
                    new RateFrom(0, cases.decimal(0, 200, 3)),
                    new RateFrom(1 + cases.random.nextInt(30), cases.decimal(0, 200, 3)));
            var flows = new ArrayList<Money>();
            for (int year = cases.random.nextInt(40); year >= 0; year--) {
                flows.add(
                        cases.chance(50)
                                ? cases.money(500_000)
                                : cases.money(500_000).negated());
            }
            var there = PresentValue.calculate(rates, flows);
            var back = PresentValue.calculate(
                    rates, flows.stream().map(Money::negated).toList());
            assertThat(back.presentValue())
                    .as("seed " + seed)
                    .isEqualTo(there.presentValue().negated());
            assertThat(back.factors()).as("seed " + seed).isEqualTo(there.factors());
        }
    }

    @Test
    void aDayMoreNeverLowersTheInterestAndTheDayItIsDueThereIsNone() {
        for (long seed = 1; seed <= CASES; seed++) {
            var cases = new RandomCases(seed);
            var terms = new LateInterest.Terms(cases.share(), cases.money(100));
            Money amount = cases.money(500_000);
            var due = LocalDate.of(2020, 1, 1).plusDays(cases.random.nextInt(3_000));
            var paid = due.plusDays(cases.random.nextInt(800));
            var result = LateInterest.calculate(terms, new LateInterest.Debt(amount, due, paid));
            var next = LateInterest.calculate(terms, new LateInterest.Debt(amount, due, paid.plusDays(1)));
            assertThat(next.interest()).as("seed " + seed).isGreaterThanOrEqualTo(result.interest());
            for (var inTime : List.of(due, due.minusDays(1 + cases.random.nextInt(99)))) {
                var none = LateInterest.calculate(terms, new LateInterest.Debt(amount, due, inTime));
                assertThat(none.interest().plus(none.fixedSum()))
                        .as("seed " + seed)
                        .isEqualTo(Money.ZERO);
            }
        }
    }
}
