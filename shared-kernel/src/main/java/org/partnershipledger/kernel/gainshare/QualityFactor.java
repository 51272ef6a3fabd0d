package org.partnershipledger.kernel.gainshare;

import java.math.BigDecimal;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.GateMode;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.QualityGate;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Tier;

/**
 * The part of a partner's gain that its quality score earns (step 9). The minimum is inclusive; below it the factor
 * is 0 in every mode. TIERED takes the highest tier that was reached, in whatever order the tiers are written.
 */
final class QualityFactor {

    private QualityFactor() {}

    static BigDecimal of(QualityGate gate, BigDecimal score) {
        if (score.compareTo(gate.minimum()) < 0) {
            return BigDecimal.ZERO;
        }
        return switch (gate.mode()) {
            case ALL_OR_NOTHING -> BigDecimal.ONE;
            case SCALED -> score;
            case TIERED -> highestReached(gate, score);
        };
    }

    private static BigDecimal highestReached(QualityGate gate, BigDecimal score) {
        Tier reached = null;
        for (Tier tier : gate.tiers()) {
            boolean higher = reached == null || tier.from().compareTo(reached.from()) > 0;
            if (score.compareTo(tier.from()) >= 0 && higher) {
                reached = tier;
            }
        }
        return reached == null ? BigDecimal.ZERO : reached.factor();
    }

    static String words(GateMode mode) {
        return switch (mode) {
            case ALL_OR_NOTHING -> "all or nothing";
            case SCALED -> "scaled by the score";
            case TIERED -> "by tiers";
        };
    }
}
