package org.partnershipledger.ledger.commercial;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.kernel.event.CommercialEvent.RoyaltyStatementReceived;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Royalties;
import org.partnershipledger.kernel.words.Hint;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.GeneralRule;

/**
 * Records a partner's royalty statement and works out what is due: tiers, yearly minimum, what is left of the
 * lifetime cap after the statements before it. Another currency comes with its rate, day and source.
 * Rules: B6-term-kind, B6-statement-once, B6-statement-year, B6-currency, amount. Next: {@link Royalties}.
 */
public record ReceiveRoyaltyStatement(
        String agreement,
        LocalDate effectiveOn,
        String term,
        Period period,
        String currency,
        @Hint("In the currency of the statement") BigDecimal netRevenueInCurrency,
        Optional<BigDecimal> exchangeRate,
        Optional<LocalDate> exchangeRateOn,
        Optional<String> exchangeRateSource)
        implements CommercialCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        var royalty =
                state.commercial().term(term, CommercialTerm.Royalty.class).orElse(null);
        var royalties = state.commercial().term(term).royalties();
        var earlier = royalties.statements();
        return CommercialRules.termIs(Checks.begin(), state, term, CommercialTerm.Royalty.class, "royalty")
                .that(
                        earlier.stream().noneMatch(due -> due.period().overlaps(period)),
                        CommercialRule.STATEMENTS_DO_NOT_OVERLAP,
                        "period",
                        "a statement under " + term + " covers part of " + period.from() + " to " + period.to()
                                + "; check the period")
                .that(
                        !isLongerThanAYear(period) && earlier.stream().noneMatch(this::isInTheYearOf),
                        CommercialRule.STATEMENT_IS_OF_ONE_YEAR,
                        "period",
                        "tiers and minimum of " + term + " are of a year, and " + period.from() + " to " + period.to()
                                + " is more than a year or a further part of one that has its statement; add up the"
                                + " parts of a year and send one statement for it")
                .that(
                        currencyIsClear(),
                        CommercialRule.CURRENCY_IS_CONVERTED,
                        "currency",
                        "must be a code of three capital letters; any but GBP comes with exchangeRate,"
                                + " exchangeRateOn and exchangeRateSource, and GBP comes without them")
                .that(
                        netRevenueInCurrency.signum() >= 0,
                        GeneralRule.AMOUNT_MAKES_SENSE,
                        "netRevenueInCurrency",
                        "is below 0; give the revenue of the period, 0 when there was none")
                .record(() -> statement(royalty, royalties));
    }

    private static boolean isLongerThanAYear(Period period) {
        return !period.to().isBefore(period.from().plusYears(1));
    }

    /** Whether both lie within twelve months: then the yearly minimum would be owed twice for one year. */
    private boolean isInTheYearOf(Royalties.Due other) {
        var first = other.period().from().isBefore(period.from()) ? other.period() : period;
        var second = first == period ? other.period() : period;
        return !first.overlaps(second) && second.to().isBefore(first.from().plusYears(1));
    }

    private boolean currencyIsClear() {
        boolean rated = exchangeRate.isPresent() && exchangeRateOn.isPresent() && exchangeRateSource.isPresent();
        boolean unrated = exchangeRate.isEmpty() && exchangeRateOn.isEmpty() && exchangeRateSource.isEmpty();
        boolean above = exchangeRate.isEmpty() || exchangeRate.get().signum() > 0;
        return currency.matches("[A-Z]{3}") && above && (currency.equals("GBP") ? unrated : rated);
    }

    private RoyaltyStatementReceived statement(CommercialTerm.Royalty royalty, Royalties royalties) {
        var statement = Royalties.work(
                royalty,
                currency,
                netRevenueInCurrency,
                exchangeRate,
                exchangeRateOn,
                exchangeRateSource,
                royalties.inAll());
        return new RoyaltyStatementReceived(agreement, effectiveOn, term, period, statement);
    }
}
