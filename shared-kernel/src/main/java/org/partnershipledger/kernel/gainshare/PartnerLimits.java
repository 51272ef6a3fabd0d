package org.partnershipledger.kernel.gainshare;

import static org.partnershipledger.kernel.gainshare.Worksheet.PRECISION;

import java.math.BigDecimal;
import java.util.Optional;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Limit;
import org.partnershipledger.kernel.money.Money;

/**
 * Steps 11 to 14: what bounds the partner's share, in this order: the cap of one period, relief of a loss, what is
 * left of the lifetime cap, and what the NHS keeps at least. None of them turns a share into its opposite.
 * Next: {@link MoneyBoundary}.
 */
final class PartnerLimits {

    private PartnerLimits() {}

    static BigDecimal apply(Worksheet sheet, BigDecimal pool, BigDecimal share) {
        BigDecimal capped = periodCap(sheet, share);
        BigDecimal relieved = lossRelief(sheet, capped);
        return nhsFloor(sheet, pool, lifetimeCap(sheet, relieved));
    }

    private static BigDecimal periodCap(Worksheet sheet, BigDecimal share) {
        Optional<Limit> cap = share.signum() > 0 ? sheet.terms.gainCap() : sheet.terms.lossCap();
        if (cap.isEmpty() || share.signum() == 0) {
            return sheet.enter("no cap of the period applies", share);
        }
        BigDecimal most = sheet.pounds(cap.get());
        sheet.formula.words("£").number(share).words(", at most ");
        sheet.write(cap.get(), most);
        return sheet.enter(Worksheet.within(share, most));
    }

    private static BigDecimal lossRelief(Worksheet sheet, BigDecimal share) {
        BigDecimal relief = sheet.inputs.lossRelief().pounds();
        if (share.signum() >= 0 || relief.signum() == 0) {
            return sheet.enter("no loss to relieve, or no relief", share);
        }
        sheet.formula.words("loss £").number(share.negate()).words(" - relief £");
        sheet.formula.number(relief).words(", not below 0, as a loss");
        return sheet.enter(share.add(relief, PRECISION).min(BigDecimal.ZERO));
    }

    private static BigDecimal lifetimeCap(Worksheet sheet, BigDecimal share) {
        boolean gain = share.signum() > 0;
        Optional<Money> agreed = gain ? sheet.terms.lifetimeGainCap() : sheet.terms.lifetimeLossCap();
        if (agreed.isEmpty() || share.signum() == 0) {
            return sheet.enter("no lifetime cap applies", share);
        }
        Money cap = agreed.get();
        Money paid = gain ? sheet.inputs.lifetimeGainPaid() : sheet.inputs.lifetimeLossPaid();
        BigDecimal left = cap.minus(paid).pounds().max(BigDecimal.ZERO);
        sheet.formula.words("£").number(share).words(", at most £").number(left);
        sheet.formula.words(" (lifetime cap £").number(cap.pounds());
        sheet.formula.words(" - already paid £").number(paid.pounds()).words(", not below 0)");
        return sheet.enter(Worksheet.within(share, left));
    }

    private static BigDecimal nhsFloor(Worksheet sheet, BigDecimal pool, BigDecimal share) {
        if (sheet.terms.nhsFloor().isEmpty() || share.signum() <= 0) {
            return sheet.enter("no NHS floor applies", share);
        }
        BigDecimal floor = sheet.terms.nhsFloor().get().pounds();
        BigDecimal most = pool.subtract(floor, PRECISION).max(BigDecimal.ZERO);
        sheet.formula.words("£").number(share).words(", at most £").number(most).words(" (pool £");
        sheet.formula.number(pool).words(" - NHS floor £").number(floor).words(", not below 0)");
        return sheet.enter(share.min(most));
    }
}
