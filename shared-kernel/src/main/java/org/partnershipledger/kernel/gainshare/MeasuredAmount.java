package org.partnershipledger.kernel.gainshare;

import static org.partnershipledger.kernel.gainshare.Worksheet.PRECISION;

import java.math.BigDecimal;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.AdditionalityScope;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Direction;

/**
 * Steps 1 to 3: what was measured, in pounds. The benchmark is adjusted to the volume, case mix and prices of the
 * year, compared with what was achieved, and reduced to what the partnership itself brought about.
 * Positive is a gain, negative a loss. Next: {@link AmountToShare}.
 */
final class MeasuredAmount {

    private MeasuredAmount() {}

    static BigDecimal calculate(Worksheet sheet) {
        return additionality(sheet, grossAmount(sheet, adjustedBenchmark(sheet)));
    }

    private static BigDecimal adjustedBenchmark(Worksheet sheet) {
        ReconciliationInputs in = sheet.inputs;
        BigDecimal adjusted = in.benchmark()
                .multiply(in.volumeFactor(), PRECISION)
                .multiply(in.caseMixFactor(), PRECISION)
                .multiply(in.index(), PRECISION);
        sheet.rateBasis = adjusted.multiply(sheet.terms.unitValue(), PRECISION).multiply(in.priceIndex(), PRECISION);
        sheet.formula
                .words("benchmark ")
                .number(in.benchmark())
                .words(" × volume ")
                .number(in.volumeFactor())
                .words(" × case mix ")
                .number(in.caseMixFactor())
                .words(" × index ")
                .number(in.index());
        return sheet.enter(adjusted);
    }

    private static BigDecimal grossAmount(Worksheet sheet, BigDecimal adjusted) {
        ReconciliationInputs in = sheet.inputs;
        boolean lowerIsBetter = sheet.terms.direction() == Direction.LOWER_IS_BETTER;
        BigDecimal better = lowerIsBetter
                ? adjusted.subtract(in.actual(), PRECISION)
                : in.actual().subtract(adjusted, PRECISION);
        BigDecimal gross = better.multiply(sheet.terms.unitValue(), PRECISION).multiply(in.priceIndex(), PRECISION);
        sheet.formula
                .words(lowerIsBetter ? "(adjusted benchmark " : "(actual ")
                .number(lowerIsBetter ? adjusted : in.actual())
                .words(lowerIsBetter ? " - actual " : " - adjusted benchmark ")
                .number(lowerIsBetter ? in.actual() : adjusted)
                .words(") × unit value £")
                .number(sheet.terms.unitValue())
                .words(" × price index ")
                .number(in.priceIndex());
        return sheet.enter(gross);
    }

    private static BigDecimal additionality(Worksheet sheet, BigDecimal gross) {
        RiskGainShareTerms terms = sheet.terms;
        if (gross.signum() < 0 && terms.additionalityAppliesTo() == AdditionalityScope.GAINS_ONLY) {
            return sheet.enter("a loss: additionality applies to gains only", gross);
        }
        BigDecimal net = gross.multiply(terms.attribution(), PRECISION)
                .multiply(BigDecimal.ONE.subtract(terms.deadweight()), PRECISION)
                .multiply(BigDecimal.ONE.subtract(terms.displacement()), PRECISION);
        sheet.formula
                .words("£")
                .number(gross)
                .words(" × attribution ")
                .number(terms.attribution())
                .words(" × (1 - deadweight ")
                .number(terms.deadweight())
                .words(") × (1 - displacement ")
                .number(terms.displacement())
                .words(")");
        return sheet.enter(net);
    }
}
