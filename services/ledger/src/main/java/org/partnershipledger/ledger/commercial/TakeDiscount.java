package org.partnershipledger.ledger.commercial;

import java.time.LocalDate;
import org.partnershipledger.kernel.event.CommercialEvent.DiscountTaken;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.GeneralRule;

/**
 * Records a purchase below list price. Rules: B6-term-kind, amount.
 */
public record TakeDiscount(String agreement, LocalDate effectiveOn, String term, Money listPrice, Money paid)
        implements CommercialCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        var checks = CommercialRules.termIs(Checks.begin(), state, term, CommercialTerm.Discount.class, "discount")
                .that(
                        paid.compareTo(listPrice) <= 0,
                        GeneralRule.AMOUNT_MAKES_SENSE,
                        "paid",
                        "is above listPrice; then there was no discount");
        return CommercialRules.notNegative(checks, "paid", paid)
                .record(() -> new DiscountTaken(agreement, effectiveOn, term, listPrice, paid));
    }
}
