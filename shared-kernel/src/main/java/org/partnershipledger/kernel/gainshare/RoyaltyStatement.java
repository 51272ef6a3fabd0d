package org.partnershipledger.kernel.gainshare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.partnershipledger.kernel.money.Money;

/**
 * A royalty statement with its working (terms-format.md, kind ROYALTY).
 *
 * @param currency ISO 4217; when not GBP, rate, date and source of the conversion are kept beside the amount
 * @param netRevenue in pounds, after conversion
 * @param payable after the minimum and what is left of the lifetime cap
 */
public record RoyaltyStatement(
        String currency,
        BigDecimal netRevenueInCurrency,
        BigDecimal exchangeRate,
        LocalDate exchangeRateOn,
        String exchangeRateSource,
        Money netRevenue,
        Money calculated,
        Money payable,
        Money cumulative,
        List<Step> steps) {}
