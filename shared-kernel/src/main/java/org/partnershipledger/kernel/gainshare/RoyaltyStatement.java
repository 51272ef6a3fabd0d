package org.partnershipledger.kernel.gainshare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.money.Money;

/**
 * A royalty statement with its working (terms-format.md, kind ROYALTY).
 *
 * @param currency ISO 4217
 * @param exchangeRate absent when the revenue was stated in pounds
 * @param exchangeRateOn absent when the revenue was stated in pounds
 * @param exchangeRateSource absent when the revenue was stated in pounds
 * @param netRevenue in pounds, after conversion
 * @param payable after the minimum and what is left of the lifetime cap
 */
public record RoyaltyStatement(
        String currency,
        BigDecimal netRevenueInCurrency,
        Optional<BigDecimal> exchangeRate,
        Optional<LocalDate> exchangeRateOn,
        Optional<String> exchangeRateSource,
        Money netRevenue,
        Money calculated,
        Money payable,
        Money cumulative,
        List<Step> steps) {}
