package org.partnershipledger.ledger.measure;

import java.time.LocalDate;
import org.partnershipledger.kernel.event.MeasureEvent.BaselineLocked;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.GeneralRule;

/**
 * Fixes the baseline for good, before data flows and before money depends on it (I1).
 * Rules: B5-defined, B5-baseline-recorded, B5-baseline-stays, I9 (who recorded it does not lock it).
 */
public record LockBaseline(String agreement, LocalDate effectiveOn, String measure) implements MeasureCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        var found = state.measures().find(measure).orElse(null);
        boolean recorded = found != null && found.baseline().isPresent();
        return MeasureRules.measureIsDefined(Checks.begin(), state, measure)
                .that(
                        found == null || recorded,
                        MeasureRule.BASELINE_IS_RECORDED,
                        "measure",
                        "measure " + measure + " has no baseline to lock; record it first")
                .that(
                        !recorded || !found.isLocked(),
                        MeasureRule.LOCKED_BASELINE_STAYS,
                        "measure",
                        "the baseline of " + measure + " is locked already")
                .that(
                        !recorded || !found.baseline().get().actor().equals(origin.actor()),
                        GeneralRule.FOUR_EYES,
                        "actor",
                        origin.actor() + " recorded the baseline of " + measure + "; another person locks it")
                .record(() -> new BaselineLocked(agreement, effectiveOn, measure));
    }
}
