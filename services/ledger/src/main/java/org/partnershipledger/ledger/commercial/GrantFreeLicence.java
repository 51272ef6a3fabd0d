package org.partnershipledger.ledger.commercial;

import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.kernel.event.CommercialEvent.FreeLicenceGranted;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.GeneralRule;

/**
 * Records that a licence was used free of charge. Without a market price it is described, not counted: leave
 * {@code fairValue} out. Rules: B6-term-kind, amount (a fair value names its method).
 */
public record GrantFreeLicence(
        String agreement,
        LocalDate effectiveOn,
        String term,
        Period period,
        Optional<Money> fairValue,
        Optional<String> method)
        implements CommercialCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        var checks = CommercialRules.termIs(
                        Checks.begin(), state, term, CommercialTerm.FreeLicence.class, "free licence")
                .that(
                        fairValue.isEmpty() || method.isPresent(),
                        GeneralRule.AMOUNT_MAKES_SENSE,
                        "method",
                        "is missing: how the fair value was found");
        return CommercialRules.notNegative(checks, "fairValue", fairValue)
                .record(() -> new FreeLicenceGranted(agreement, effectiveOn, term, period, fairValue, method));
    }
}
