package org.partnershipledger.ledger.measure;

import java.math.BigDecimal;
import java.util.Optional;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.GeneralRule;

/** Rules that several commands on measures and outcomes share, each said once. */
final class MeasureRules {
    private MeasureRules() {}

    static Checks measureIsDefined(Checks checks, Agreement state, String measure) {
        return checks.that(
                state.measures().find(measure).isPresent(),
                MeasureRule.MEASURE_IS_DEFINED,
                "measure",
                "there is no measure " + measure + "; check the reference, or define the measure first");
    }

    static Checks outcomeIsRecorded(Checks checks, Agreement state, String measure, String outcome) {
        return checks.that(
                state.measures().outcome(measure, outcome).isPresent(),
                MeasureRule.OUTCOME_IS_RECORDED,
                "outcome",
                "measure " + measure + " has no outcome " + outcome + "; check the references, or record it first");
    }

    static Checks scoreIsAShare(Checks checks, Optional<BigDecimal> score) {
        boolean fits =
                score.isEmpty() || score.get().signum() >= 0 && score.get().compareTo(BigDecimal.ONE) <= 0;
        return checks.that(
                fits,
                GeneralRule.AMOUNT_MAKES_SENSE,
                "qualityScore",
                "must lie between 0 and 1, for example 0.85 for 85%");
    }
}
