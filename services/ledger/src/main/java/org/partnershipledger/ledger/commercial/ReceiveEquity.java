package org.partnershipledger.ledger.commercial;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.partnershipledger.kernel.event.CommercialEvent.EquityReceived;
import org.partnershipledger.kernel.event.Evidence;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.GeneralRule;

/**
 * Records units of equity that the NHS body received, at cost. Rules: B6-term-kind, amount.
 */
public record ReceiveEquity(
        String agreement, LocalDate effectiveOn, String term, BigDecimal units, Money cost, Evidence evidence)
        implements CommercialCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        var checks = CommercialRules.termIs(Checks.begin(), state, term, CommercialTerm.Equity.class, "equity")
                .that(
                        units.signum() > 0,
                        GeneralRule.AMOUNT_MAKES_SENSE,
                        "units",
                        "is not above 0; give the units received");
        return CommercialRules.notNegative(checks, "cost", cost)
                .record(() -> new EquityReceived(agreement, effectiveOn, term, units, cost, evidence));
    }
}
