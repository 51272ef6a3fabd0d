package org.partnershipledger.ledger.commercial;

import java.time.LocalDate;
import org.partnershipledger.kernel.event.CommercialEvent.EquityRevalued;
import org.partnershipledger.kernel.event.Evidence;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;

/**
 * Records the fair value of the whole holding on a day. It may be nil, and is then shown as nil.
 * Rules: B6-term-kind, B6-holding, amount.
 */
public record RevalueEquity(
        String agreement, LocalDate effectiveOn, String term, Money fairValue, String method, Evidence evidence)
        implements CommercialCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        var checks = CommercialRules.termIs(Checks.begin(), state, term, CommercialTerm.Equity.class, "equity")
                .that(
                        state.commercial().term(term).unitsHeld().signum() > 0,
                        CommercialRule.HOLDING_COVERS_IT,
                        "term",
                        "no units are held under " + term + "; record that they were received first");
        return CommercialRules.notNegative(checks, "fairValue", fairValue)
                .record(() -> new EquityRevalued(agreement, effectiveOn, term, fairValue, method, evidence));
    }
}
