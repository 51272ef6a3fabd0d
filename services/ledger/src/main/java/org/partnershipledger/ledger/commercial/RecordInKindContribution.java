package org.partnershipledger.ledger.commercial;

import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.kernel.event.CommercialEvent.InKindContributionRecorded;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;

/**
 * Records a contribution in kind at its fair value. Rules: B6-term-kind, amount.
 */
public record RecordInKindContribution(
        String agreement, LocalDate effectiveOn, String term, String description, Optional<Money> fairValue)
        implements CommercialCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        var checks = CommercialRules.termIs(Checks.begin(), state, term, CommercialTerm.InKind.class, "in-kind");
        return CommercialRules.notNegative(checks, "fairValue", fairValue)
                .record(() -> new InKindContributionRecorded(agreement, effectiveOn, term, description, fairValue));
    }
}
