package org.partnershipledger.ledger.measure;

import java.time.LocalDate;
import org.partnershipledger.kernel.event.MeasureEvent.EvidenceGrade;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeVerified;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.GeneralRule;

/**
 * Records that an outcome was checked: by which organisation, how, and how strong the evidence is.
 * Rules: B5-outcome-recorded, B5-outcome-open, I9 (who recorded or corrected the value does not verify it).
 */
public record VerifyOutcome(
        String agreement,
        LocalDate effectiveOn,
        String measure,
        String outcome,
        OdsCode validator,
        String method,
        EvidenceGrade grade)
        implements MeasureCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        var found = state.measures().outcome(measure, outcome).orElse(null);
        return MeasureRules.outcomeIsRecorded(Checks.begin(), state, measure, outcome)
                .that(
                        found == null || found.isUnchecked(),
                        MeasureRule.OUTCOME_AWAITS_VERIFICATION,
                        "outcome",
                        () -> "outcome " + outcome + " is " + found.state() + ", not waiting to be verified")
                .that(
                        found == null || !found.preparer().equals(origin.actor()),
                        GeneralRule.FOUR_EYES,
                        "actor",
                        origin.actor() + " recorded outcome " + outcome + "; another person verifies it")
                .record(() -> new OutcomeVerified(agreement, effectiveOn, measure, outcome, validator, method, grade));
    }
}
