package org.partnershipledger.ledger.commercial;

import java.time.LocalDate;
import org.partnershipledger.kernel.event.CommercialEvent.RiskShareExemptionGranted;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.words.Hint;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.GeneralRule;

/**
 * Records why an established partner shares no risk, and who approved that. Without terms or this exemption nobody
 * signs (B2-risk-share). Rule: I9, who records it did not approve it.
 */
public record GrantRiskShareExemption(
        String agreement,
        LocalDate effectiveOn,
        String reason,

        @Hint("Id of the person who approved; never your own")
        String approver)
        implements CommercialCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        return Checks.begin()
                .that(
                        !approver.equals(origin.actor()),
                        GeneralRule.FOUR_EYES,
                        "approver",
                        approver + " asks for the exemption, so another person approves it")
                .record(() -> new RiskShareExemptionGranted(agreement, effectiveOn, reason, approver));
    }
}
