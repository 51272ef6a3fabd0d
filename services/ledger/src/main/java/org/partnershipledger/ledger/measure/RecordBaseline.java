package org.partnershipledger.ledger.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.partnershipledger.kernel.event.Evidence;
import org.partnershipledger.kernel.event.MeasureEvent.BaselineMethod;
import org.partnershipledger.kernel.event.MeasureEvent.BaselineRecorded;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;

/**
 * Records what the measure was before the partnership, with the evidence. Until it is locked it may be recorded
 * anew; afterwards it stays. Rules: B5-defined, B5-baseline-stays.
 */
public record RecordBaseline(
        String agreement,
        LocalDate effectiveOn,
        String measure,
        BaselineMethod method,
        Period period,
        BigDecimal value,
        Evidence evidence)
        implements MeasureCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        return MeasureRules.measureIsDefined(Checks.begin(), state, measure)
                .that(
                        !state.measures().isLocked(measure),
                        MeasureRule.LOCKED_BASELINE_STAYS,
                        "measure",
                        "the baseline of " + measure + " is locked and can no longer be changed")
                .record(() -> new BaselineRecorded(agreement, effectiveOn, measure, method, period, value, evidence));
    }
}
