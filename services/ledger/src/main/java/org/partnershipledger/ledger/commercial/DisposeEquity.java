package org.partnershipledger.ledger.commercial;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.kernel.event.CommercialEvent.EquityDisposed;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.words.Hint;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.GeneralRule;

/**
 * Records that units were sold, and for how much. Rules: B6-term-kind, B6-holding, amount, dates-in-order
 * (not before the lock-up ends).
 */
public record DisposeEquity(
        String agreement,
        LocalDate effectiveOn,
        String term,
        @Hint("Units sold; never more than are held") BigDecimal units,
        @Hint("What reached the bank") Money proceeds)
        implements CommercialCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        var equity = state.commercial().term(term, CommercialTerm.Equity.class).orElse(null);
        var checks = CommercialRules.termIs(Checks.begin(), state, term, CommercialTerm.Equity.class, "equity")
                .that(
                        units.signum() > 0,
                        GeneralRule.AMOUNT_MAKES_SENSE,
                        "units",
                        "is not above 0; give the units sold")
                .that(
                        units.compareTo(state.commercial().term(term).unitsHeld()) <= 0,
                        CommercialRule.HOLDING_COVERS_IT,
                        "units",
                        state.commercial().term(term).unitsHeld().toPlainString() + " units are held under " + term
                                + "; no more than that can be sold");
        Optional.ofNullable(equity)
                .flatMap(CommercialTerm.Equity::lockUpUntil)
                .ifPresent(day -> checks.that(
                        !effectiveOn.isBefore(day),
                        GeneralRule.DATES_ARE_IN_ORDER,
                        "effectiveOn",
                        "units under " + term + " are locked up and not to be sold before " + day
                                + "; check the day of the sale"));
        return CommercialRules.notNegative(checks, "proceeds", proceeds)
                .record(() -> new EquityDisposed(agreement, effectiveOn, term, units, proceeds));
    }
}
