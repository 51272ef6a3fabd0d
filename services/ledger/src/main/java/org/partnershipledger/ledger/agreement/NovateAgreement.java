package org.partnershipledger.ledger.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementNovated;
import org.partnershipledger.kernel.event.LifecycleEvent.SuccessorShare;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.ledger.AgreedAhead;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;

/**
 * Hands an agreement from an NHS body to its successors, as mergers and splits do. Shares are fractions of what
 * the predecessor held; money that follows is divided by them to the penny.
 * Rules: B2-novation-from, I20.
 */
public record NovateAgreement(String agreement, LocalDate effectiveOn, OdsCode from, List<SuccessorShare> successors)
        implements LifecycleCommand, AgreedAhead {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        return Checks.begin()
                .that(
                        state.deal().isHeldBy(from),
                        AgreementRule.NOVATED_BY_ITS_HOLDER,
                        "from",
                        from + " does not hold agreement " + agreement + "; name the body that holds it now")
                .that(
                        sharesAreWhole(),
                        AgreementRule.SUCCESSORS_TAKE_THE_WHOLE,
                        "successors",
                        "name each successor once, none of them " + from
                                + ", with shares above 0 that add up to 1 exactly")
                .record(() -> new AgreementNovated(agreement, effectiveOn, from, List.copyOf(successors)));
    }

    private boolean sharesAreWhole() {
        var names = new HashSet<OdsCode>();
        var sum = BigDecimal.ZERO;
        for (var successor : successors) {
            if (successor.share().signum() <= 0 || !names.add(successor.successor())) {
                return false;
            }
            sum = sum.add(successor.share());
        }
        return sum.compareTo(BigDecimal.ONE) == 0 && !names.contains(from);
    }
}
