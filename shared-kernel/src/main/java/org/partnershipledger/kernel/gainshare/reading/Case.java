package org.partnershipledger.kernel.gainshare.reading;

import java.util.List;
import org.partnershipledger.kernel.gainshare.LateInterest;
import org.partnershipledger.kernel.gainshare.PresentValue;
import org.partnershipledger.kernel.gainshare.ReconciliationInputs;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.PartyWeight;
import org.partnershipledger.kernel.gainshare.Royalty;
import org.partnershipledger.kernel.money.Money;

/** One case that can be calculated, of one of the kinds of terms-format.md. Read by {@link CaseReader}. */
public sealed interface Case {

    record RiskGainShare(RiskGainShareTerms terms, ReconciliationInputs inputs) implements Case {}

    record RoyaltyYear(Royalty.Terms terms, Royalty.Year year) implements Case {}

    record SplitAmount(List<PartyWeight> parties, Money amount) implements Case {}

    record PresentValueOf(List<PresentValue.RateFrom> rates, List<Money> flows) implements Case {}

    record LatePayment(LateInterest.Terms terms, LateInterest.Debt debt) implements Case {}

    /** The wire names. */
    enum Kind {
        RISK_GAIN_SHARE,
        ROYALTY,
        SPLIT,
        PRESENT_VALUE,
        LATE_INTEREST
    }
}
