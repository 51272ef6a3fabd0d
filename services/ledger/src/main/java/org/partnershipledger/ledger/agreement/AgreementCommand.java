package org.partnershipledger.ledger.agreement;

import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.StreamOf;
import org.partnershipledger.kernel.words.Hint;
import org.partnershipledger.ledger.Command;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Others;
import org.partnershipledger.ledger.References;

/**
 * Everything that is decided on one agreement. All but the draft need an agreement that exists, so that is asked
 * here, once. Each folder has its own sealed list of commands under this one.
 */
public interface AgreementCommand extends Command<Agreement> {

    /** The agreement's reference, without the stream's prefix. */
    @Hint(References.AGREEMENT_HINT)
    String agreement();

    @Override
    default StreamOf<Agreement> stream() {
        return Agreement.STREAMS.of(agreement());
    }

    @Override
    default OdsCode body(Agreement state, Others others) {
        return state.body();
    }

    @Override
    default Decision decide(Agreement state, Others others, Origin origin) {
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
