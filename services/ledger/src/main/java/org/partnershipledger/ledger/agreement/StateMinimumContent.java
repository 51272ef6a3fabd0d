package org.partnershipledger.ledger.agreement;

import java.time.LocalDate;
import org.partnershipledger.kernel.event.LifecycleEvent.MinimumContentStated;
import org.partnershipledger.kernel.event.MinimumContentItem;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Life.State;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;

/**
 * Writes one of the ten minimum items of an agreement, or writes it anew.
 * Rule: B2-content-before-signature; a party that signed has signed these words.
 */
public record StateMinimumContent(String agreement, LocalDate effectiveOn, MinimumContentItem item, String text)
        implements LifecycleCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        return Checks.begin()
                .that(
                        state.life().state() == State.DRAFT,
                        AgreementRule.CONTENT_BEFORE_SIGNATURE,
                        "agreement",
                        "a party has signed agreement " + agreement + ", so its content is fixed;"
                                + " agree a variation with every party instead")
                .record(() -> new MinimumContentStated(agreement, effectiveOn, item, text));
    }
}
