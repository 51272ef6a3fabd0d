package org.partnershipledger.kernel.gainshare;

import static org.partnershipledger.kernel.gainshare.Worksheet.PRECISION;

import java.math.BigDecimal;
import java.util.Optional;
import org.partnershipledger.kernel.gainshare.ReconciliationResult.Status;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Limit;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.ThresholdMode;

/**
 * Steps 4 to 7: what there is to share. Costs first, then losses of earlier years; the threshold is inclusive; some
 * contracts cap the pool. Limits of a side that is not shared do nothing.
 * Next: {@link PartnerShare}.
 *
 * @param pool the amount after step 5, unrounded
 * @param carriedForwardLoss what later gains will be set against, unrounded, 0 or more
 * @param toShare the amount after step 7, 0 below the threshold
 */
record AmountToShare(BigDecimal pool, BigDecimal carriedForwardLoss, Status status, BigDecimal toShare) {

    static AmountToShare calculate(Worksheet sheet, BigDecimal net) {
        BigDecimal afterCosts = costRecovery(sheet, net);
        BigDecimal pool = broughtForwardLoss(sheet, afterCosts);
        BigDecimal carried = carriedForwardLoss(sheet, afterCosts, pool);
        boolean shared = pool.signum() != 0 && sheet.isShared(pool);
        Optional<Limit> threshold = !shared
                ? Optional.empty()
                : pool.signum() > 0 ? sheet.terms.upsideThreshold() : sheet.terms.downsideThreshold();
        BigDecimal minimum = threshold.isPresent() ? sheet.pounds(threshold.get()) : BigDecimal.ZERO;
        boolean met = pool.abs().compareTo(minimum) >= 0;
        BigDecimal left = threshold(sheet, pool, threshold, minimum, met);
        return new AmountToShare(
                pool, carried, met ? Status.SETTLED : Status.BELOW_THRESHOLD, poolCap(sheet, left, shared && met));
    }

    private static BigDecimal costRecovery(Worksheet sheet, BigDecimal net) {
        if (!sheet.terms.costRecoveryFirst()) {
            return sheet.enter("costs are not recovered before sharing", net);
        }
        if (net.signum() <= 0) {
            return sheet.enter("no gain to recover costs from", net);
        }
        BigDecimal costs = sheet.inputs.recoverableCosts().pounds();
        sheet.formula.words("£").number(net).words(" - costs £").number(costs).words(", not below 0");
        return sheet.enter(net.subtract(costs, PRECISION).max(BigDecimal.ZERO));
    }

    private static BigDecimal broughtForwardLoss(Worksheet sheet, BigDecimal amount) {
        if (!sheet.terms.lossCarryForward()) {
            return sheet.enter("losses are not carried forward", amount);
        }
        BigDecimal brought = sheet.inputs.broughtForwardLoss().pounds();
        if (amount.signum() <= 0) {
            sheet.formula.words("no gain to set the brought-forward loss of £").number(brought);
            return sheet.enter(sheet.formula.words(" against").done(), amount);
        }
        sheet.formula.words("£").number(amount).words(" - brought-forward loss £");
        sheet.formula.number(brought).words(", not below 0");
        return sheet.enter(amount.subtract(brought, PRECISION).max(BigDecimal.ZERO));
    }

    /** A gain uses up what was brought forward; a loss is added to it, whole, whoever bears it. */
    private static BigDecimal carriedForwardLoss(Worksheet sheet, BigDecimal before, BigDecimal after) {
        if (!sheet.terms.lossCarryForward()) {
            return BigDecimal.ZERO;
        }
        BigDecimal used = before.subtract(after, PRECISION);
        BigDecimal left = sheet.inputs.broughtForwardLoss().pounds().subtract(used, PRECISION);
        return after.signum() < 0 ? left.add(after.negate(), PRECISION) : left;
    }

    private static BigDecimal threshold(
            Worksheet sheet, BigDecimal pool, Optional<Limit> threshold, BigDecimal minimum, boolean met) {
        if (threshold.isEmpty()) {
            return sheet.enter(
                    sheet.isShared(pool) || pool.signum() == 0
                            ? "no threshold"
                            : "this side is not shared: its threshold does nothing",
                    pool);
        }
        sheet.formula.words("£").number(pool.abs()).words(met ? " is at least " : " is below ");
        sheet.formula.words("the threshold ");
        sheet.write(threshold.get(), minimum);
        if (!met) {
            return sheet.enter(sheet.formula.words(": nothing is shared").done(), BigDecimal.ZERO);
        }
        if (sheet.terms.thresholdMode() == ThresholdMode.FIRST_POUND) {
            return sheet.enter(
                    sheet.formula.words(": shared from the first pound").done(), pool);
        }
        BigDecimal excess = pool.abs().subtract(minimum, PRECISION);
        return sheet.enter(
                sheet.formula.words(": only the excess is shared").done(),
                pool.signum() < 0 ? excess.negate() : excess);
    }

    private static BigDecimal poolCap(Worksheet sheet, BigDecimal left, boolean shared) {
        Optional<Limit> cap = left.signum() > 0 ? sheet.terms.gainPoolCap() : sheet.terms.lossPoolCap();
        if (cap.isEmpty() || !shared || left.signum() == 0) {
            return sheet.enter("no cap on the pool applies", left);
        }
        BigDecimal most = sheet.pounds(cap.get());
        sheet.formula.words("£").number(left).words(", at most ");
        sheet.write(cap.get(), most);
        return sheet.enter(Worksheet.within(left, most));
    }
}
