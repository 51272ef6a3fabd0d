package org.partnershipledger.ledger.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureDefined;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureDirection;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureKind;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.GeneralRule;
import org.partnershipledger.ledger.References;

/**
 * Says what is measured, in which unit, and whether money depends on it.
 * Rules: B5-defined-once, reference-form, amount.
 */
public record DefineMeasure(
        String agreement,
        LocalDate effectiveOn,
        String measure,
        String name,
        MeasureKind kind,
        MeasureDirection direction,
        String unit,
        Optional<BigDecimal> unitValue,
        boolean payment,
        String dataSource,
        long minimumPopulation)
        implements MeasureCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        return Checks.begin()
                .that(References.fit(measure), GeneralRule.REFERENCE_HAS_FORM, "measure", References.message(measure))
                .that(
                        state.measures().find(measure).isEmpty(),
                        MeasureRule.MEASURE_IS_DEFINED_ONCE,
                        "measure",
                        "measure " + measure + " is defined already; choose another reference")
                .that(
                        unitValue.isEmpty() || unitValue.get().signum() > 0,
                        GeneralRule.AMOUNT_MAKES_SENSE,
                        "unitValue",
                        "must be above 0: pounds for one unit of the measure")
                .that(
                        minimumPopulation >= 0,
                        GeneralRule.AMOUNT_MAKES_SENSE,
                        "minimumPopulation",
                        "must be 0 or more: below it the measure is not measurable")
                .record(() -> new MeasureDefined(
                        agreement,
                        effectiveOn,
                        measure,
                        name,
                        kind,
                        direction,
                        unit,
                        unitValue,
                        payment,
                        dataSource,
                        minimumPopulation));
    }
}
