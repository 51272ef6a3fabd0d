package org.partnershipledger.ledger.commercial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.ledger.Facts.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.event.CommercialEvent.RoyaltyAudited;
import org.partnershipledger.kernel.event.CommercialEvent.RoyaltyStatementReceived;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.gainshare.CommercialTerm.RoyaltyTier;
import org.partnershipledger.kernel.gainshare.Royalty;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.Royalties;

/**
 * What holds for any royalty term, any statements and any audits of them, in any order: the lifetime cap is never
 * exceeded (I7), what was stated and all differences together are what stands, what stands is what the statements
 * would have come to had they been stated as audited, and an audit back to the stated revenue gives back exactly.
 */
class RoyaltyAuditLaws {
    private static final String A = "CM-001";
    private static final int CASES = Integer.getInteger("laws.cases", 10_000);
    private static final LocalDate START = LocalDate.of(2026, 4, 1);

    @Test
    void whatStandsIsWhatAnHonestPartnerWouldHaveStated() {
        long audits = LongStream.rangeClosed(1, CASES)
                .parallel()
                .map(RoyaltyAuditLaws::life)
                .sum();
        assertThat(audits).isGreaterThan(CASES);
    }

    /** Six facts, statements and audits as they come; the number of audits among them. */
    private static long life(long seed) {
        var random = new Random(seed);
        var terms = terms(random);
        var royalties = Royalties.NONE;
        var revenues = new ArrayList<BigDecimal>();
        long audits = 0;
        for (int step = 0; step < 6; step++) {
            if (revenues.isEmpty() || random.nextBoolean()) {
                revenues.add(revenue(random));
                royalties = stated(royalties, terms, revenues.size(), revenues.getLast());
            } else {
                int year = 1 + random.nextInt(revenues.size());
                revenues.set(year - 1, revenue(random));
                royalties = audited(royalties, terms, year, revenues.get(year - 1));
                audits++;
            }
            Money settled =
                    royalties.statements().stream().map(Royalties.Due::stated).reduce(Money.ZERO, Money::plus);
            settled = royalties.differences().stream().reduce(settled, Money::plus);
            assertThat(settled).as("seed %d, step %d", seed, step).isEqualTo(honest(terms, revenues));
            assertThat(royalties.inAll()).as("seed %d, step %d", seed, step).isEqualTo(settled);
            assertThat(settled)
                    .as("seed %d, step %d", seed, step)
                    .isLessThanOrEqualTo(terms.lifetimeCap().orElse(settled));
        }
        return audits;
    }

    @Test
    void anAuditBackToTheStatedRevenueGivesBackExactly() {
        LongStream.rangeClosed(1, CASES).parallel().forEach(seed -> {
            var random = new Random(seed);
            var terms = terms(random);
            var stated = List.of(revenue(random), revenue(random), revenue(random));
            var royalties = Royalties.NONE;
            for (int year = 1; year <= 3; year++) {
                royalties = stated(royalties, terms, year, stated.get(year - 1));
            }
            int year = 1 + random.nextInt(3);
            var there = audited(royalties, terms, year, revenue(random));
            var back = audited(there, terms, year, stated.get(year - 1));
            assertThat(back.differences().getLast())
                    .as("seed %d", seed)
                    .isEqualTo(there.differences().getLast().negated());
            assertThat(back.inAll()).as("seed %d", seed).isEqualTo(royalties.inAll());
        });
    }

    private static Royalties stated(Royalties before, CommercialTerm.Royalty terms, int year, BigDecimal revenue) {
        var statement = Royalties.work(
                terms, "GBP", revenue, Optional.empty(), Optional.empty(), Optional.empty(), before.inAll());
        return before.with(new RoyaltyStatementReceived(A, period(year).to(), "ROY", period(year), statement));
    }

    private static Royalties audited(Royalties before, CommercialTerm.Royalty terms, int year, BigDecimal revenue) {
        var reworked = before.rework(terms, period(year), revenue);
        return before.with(new RoyaltyAudited(
                A,
                START.plusYears(20),
                "ROY",
                before.differences().size() + 1,
                period(year),
                "AUDIT-FIRM-7",
                reworked,
                Royalties.difference(reworked),
                "Books read",
                document()));
    }

    private static Money honest(CommercialTerm.Royalty terms, List<BigDecimal> revenues) {
        Money paid = Money.ZERO;
        for (var revenue : revenues) {
            var year = new Royalty.Year(Money.rounded(revenue), paid);
            paid = Royalty.calculate(Royalty.Terms.of(terms), year).cumulative();
        }
        return paid;
    }

    private static CommercialTerm.Royalty terms(Random random) {
        var tiers = new ArrayList<RoyaltyTier>();
        int upTo = 0;
        for (int i = random.nextInt(3); i > 0; i--) {
            upTo += 1 + random.nextInt(40_000_000);
            tiers.add(RoyaltyTier.of(pence(upTo), rate(random)));
        }
        tiers.add(RoyaltyTier.last(rate(random)));
        return new CommercialTerm.Royalty(
                tiers,
                random.nextBoolean() ? Optional.empty() : Optional.of(pence(random.nextInt(3_000_000))),
                random.nextInt(3) == 0 ? Optional.empty() : Optional.of(pence(random.nextInt(9_000_000))),
                "Sales",
                true,
                45);
    }

    private static Period period(int year) {
        return new Period(START.plusYears(year - 1), START.plusYears(year).minusDays(1));
    }

    private static BigDecimal revenue(Random random) {
        return BigDecimal.valueOf(random.nextInt(90_000_000), 2);
    }

    private static BigDecimal rate(Random random) {
        return BigDecimal.valueOf(random.nextInt(100_001), 6);
    }

    private static Money pence(int pence) {
        return new Money(BigDecimal.valueOf(pence, 2));
    }
}
