package org.partnershipledger.kernel.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The net return line of the public value report: cash received and cash-releasing value kept by the NHS, less what
 * sharing cost the NHS. Value that is not cash, and value to society, never stand on this line.
 *
 * @param perPound cash per £1 of NHS cost, two decimals; absent when sharing cost nothing
 */
public record NetReturn(Money net, Optional<BigDecimal> perPound) {

    /** What goes into the line; named, because three amounts side by side are easily mistaken for one another. */
    public record Parts(Money cashReceived, Money cashReleasingKept, Money nhsCost) {}

    public static NetReturn of(Parts parts) {
        Money cash = parts.cashReceived().plus(parts.cashReleasingKept());
        Optional<BigDecimal> perPound = parts.nhsCost().isZero()
                ? Optional.empty()
                : Optional.of(cash.pounds().divide(parts.nhsCost().pounds(), 2, RoundingMode.HALF_UP));
        return new NetReturn(cash.minus(parts.nhsCost()), perPound);
    }
}
