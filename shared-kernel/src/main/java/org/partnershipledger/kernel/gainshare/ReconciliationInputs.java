package org.partnershipledger.kernel.gainshare;

import java.math.BigDecimal;
import org.partnershipledger.kernel.money.Money;

/**
 * What was measured and what was already settled, field by field as terms-format.md defines {@code inputs}.
 * {@code population} and {@code qualityScore} are null when absent; every other default is filled in.
 */
public record ReconciliationInputs(
        BigDecimal benchmark,
        BigDecimal actual,
        BigDecimal volumeFactor,
        BigDecimal caseMixFactor,
        BigDecimal index,
        BigDecimal priceIndex,
        BigDecimal population,
        BigDecimal qualityScore,
        Money recoverableCosts,
        Money broughtForwardLoss,
        Money lossRelief,
        Money paidOnAccount,
        Money lifetimeGainPaid,
        Money lifetimeLossPaid) {}
