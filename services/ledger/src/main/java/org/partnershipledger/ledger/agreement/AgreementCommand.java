package org.partnershipledger.ledger.agreement;

import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.words.Hint;
import org.partnershipledger.ledger.Command;
import org.partnershipledger.ledger.Decision;

/**
 * Everything that is decided on one agreement. All but the draft need an agreement that exists, so that is asked
 * here, once. Each folder has its own sealed list of commands under this one.
 */
public interface AgreementCommand extends Command<Agreement> {

    /** The agreement's reference, without the stream's prefix. */
    @Hint("The agreement's reference, for example CM-001")
    String agreement();

    @Override
    default String aggregateId() {
        return Agreement.streamOf(agreement());
    }

    @Override
    default OdsCode body(Agreement state) {
        return state.body();
    }

    @Override
    default Decision decide(Agreement state, Origin origin) {
        if (!state.isDrafted()) {
            return Decision.rejected(
                    AgreementRule.AGREEMENT_IS_DRAFTED,
                    "agreement",
                    "there is no agreement " + agreement() + "; check the reference, or draft the agreement first");
        }
        return decideOn(state, origin);
    }

    /** The command's own rules; the agreement exists. */
    Decision decideOn(Agreement state, Origin origin);
}
