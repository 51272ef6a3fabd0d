package org.partnershipledger.kernel.gainshare;

import java.math.BigDecimal;
import java.util.Optional;
import org.partnershipledger.kernel.money.Money;

/**
 * What was measured and what was already settled, field by field as terms-format.md defines {@code inputs}, with
 * every default filled in. While inputs are being read, what could not be read is null and is one of the problems that
 * are then reported.
 *
 * @param population absent when nobody counted the people and the terms ask for no minimum
 * @param qualityScore absent when quality was not scored and the terms neither gate nor scale by it
 */
public record ReconciliationInputs(
        BigDecimal benchmark,
        BigDecimal actual,
        BigDecimal volumeFactor,
        BigDecimal caseMixFactor,
        BigDecimal index,
        BigDecimal priceIndex,
        Optional<BigDecimal> population,
        Optional<BigDecimal> qualityScore,
        Money recoverableCosts,
        Money broughtForwardLoss,
        Money lossRelief,
        Money paidOnAccount,
        Money lifetimeGainPaid,
        Money lifetimeLossPaid) {}
