package org.partnershipledger.ledger.commercial;

import java.time.LocalDate;
import org.partnershipledger.kernel.event.CommercialEvent.NhsCostRecorded;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;

/**
 * Records what sharing cost the NHS: preparation of data, staff time, legal advice. It stands beside what came back.
 * Rules: B6-cost-once (the finance reference), amount.
 */
public record RecordNhsCost(String agreement, LocalDate effectiveOn, String category, Money amount, String reference)
        implements CommercialCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        var checks = Checks.begin()
                .that(
                        !state.commercial().hasCost(reference),
                        CommercialRule.COST_IS_RECORDED_ONCE,
                        "reference",
                        "reference " + reference + " is recorded already, so this cost would count twice");
        return CommercialRules.aboveZero(checks, "amount", amount)
                .record(() -> new NhsCostRecorded(agreement, effectiveOn, category, amount, reference));
    }
}
