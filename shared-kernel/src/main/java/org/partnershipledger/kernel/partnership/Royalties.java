package org.partnershipledger.kernel.partnership;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.event.CommercialEvent;
import org.partnershipledger.kernel.event.CommercialEvent.ReworkedStatement;
import org.partnershipledger.kernel.event.CommercialEvent.RoyaltyAudited;
import org.partnershipledger.kernel.event.CommercialEvent.RoyaltyStatementReceived;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.gainshare.Royalty;
import org.partnershipledger.kernel.gainshare.RoyaltyStatement;
import org.partnershipledger.kernel.money.Money;

/**
 * The statements under one royalty term in the order received, what stands of each now, and what audits changed.
 * The rule of an audit: the royalty of every statement is worked out again in that order, with the audited revenue
 * where there is one; what they now come to less what they came to before is the difference. So the lifetime cap
 * holds over all of them together (I7), and the sum of what was stated and of all differences is what stands.
 *
 * @param differences of the audits, in the order recorded
 */
public record Royalties(List<Due> statements, List<Money> differences) {
    public static final Royalties NONE = new Royalties(List.of(), List.of());

    /** Folded from what was recorded under one term. */
    static Royalties of(Facts<CommercialEvent> facts) {
        var royalties = NONE;
        for (var fact : facts) {
            if (fact.event() instanceof RoyaltyStatementReceived received) {
                royalties = royalties.with(received);
            } else if (fact.event() instanceof RoyaltyAudited audited) {
                royalties = royalties.with(audited);
            }
        }
        return royalties;
    }

    /**
     * @param stated what the statement itself came to; it is settled as it was stated
     * @param stands with the revenue that counts now, stated or audited
     * @param lastOn day of the statement, or of the last audit of it
     */
    public record Due(Period period, Money stated, RoyaltyStatement stands, LocalDate lastOn) {}

    public Royalties with(RoyaltyStatementReceived received) {
        var statement = received.statement();
        var due = new Due(received.period(), statement.payable(), statement, received.effectiveOn());
        return new Royalties(Persistent.with(statements, due), differences);
    }

    public Royalties with(RoyaltyAudited audited) {
        var next = new ArrayList<Due>();
        for (var due : statements) {
            var again = audited.reworked().stream()
                    .filter(each -> each.period().equals(due.period()))
                    .findFirst();
            boolean itself = due.period().equals(audited.period());
            next.add(
                    again.isEmpty()
                            ? due
                            : new Due(
                                    due.period(),
                                    due.stated(),
                                    again.get().statement(),
                                    itself ? audited.effectiveOn() : due.lastOn()));
        }
        return new Royalties(List.copyOf(next), Persistent.with(differences, audited.difference()));
    }

    /** The statement of exactly that period. */
    public Optional<Due> of(Period period) {
        return statements.stream().filter(due -> due.period().equals(period)).findFirst();
    }

    /** What all statements so far come to: what a next one finds used up of the lifetime cap. */
    public Money inAll() {
        return statements.stream().map(due -> due.stands().payable()).reduce(Money.ZERO, Money::plus);
    }

    /** The audited statement with the revenue that was found, and every later one, worked out again in their order. */
    public List<ReworkedStatement> rework(
            CommercialTerm.Royalty terms, Period audited, BigDecimal netRevenueInCurrency) {
        var again = new ArrayList<ReworkedStatement>();
        Money before = Money.ZERO;
        for (var due : statements) {
            var stands = due.stands();
            boolean itself = due.period().equals(audited);
            if (itself || !again.isEmpty()) {
                var found = itself ? netRevenueInCurrency : stands.netRevenueInCurrency();
                var statement = work(
                        terms,
                        stands.currency(),
                        found,
                        stands.exchangeRate(),
                        stands.exchangeRateOn(),
                        stands.exchangeRateSource(),
                        before);
                again.add(new ReworkedStatement(due.period(), stands.payable(), statement));
                before = before.plus(statement.payable());
            } else {
                before = before.plus(stands.payable());
            }
        }
        return List.copyOf(again);
    }

    /** What they come to now, less what they came to before. */
    public static Money difference(List<ReworkedStatement> reworked) {
        return reworked.stream()
                .map(each -> each.statement().payable().minus(each.payableBefore()))
                .reduce(Money.ZERO, Money::plus);
    }

    /** One statement with its working. @param rate absent for pounds; @param before what earlier statements come to */
    public static RoyaltyStatement work(
            CommercialTerm.Royalty terms,
            String currency,
            BigDecimal netRevenueInCurrency,
            Optional<BigDecimal> rate,
            Optional<LocalDate> rateOn,
            Optional<String> rateSource,
            Money before) {
        var factor = rate.orElse(BigDecimal.ONE);
        Money netRevenue = Money.rounded(netRevenueInCurrency.multiply(factor, MathContext.DECIMAL128));
        var result = Royalty.calculate(Royalty.Terms.of(terms), new Royalty.Year(netRevenue, before));
        return new RoyaltyStatement(
                currency,
                netRevenueInCurrency,
                rate,
                rateOn,
                rateSource,
                netRevenue,
                result.calculated(),
                result.payable(),
                result.cumulative(),
                result.steps());
    }
}
