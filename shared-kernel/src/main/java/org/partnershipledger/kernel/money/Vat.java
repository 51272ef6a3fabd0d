package org.partnershipledger.kernel.money;

import java.math.BigDecimal;

/**
 * VAT on the net amount of one invoice, rounded half up to pence once. Sharing is always computed without VAT.
 * Which treatment applies is a term of the agreement: this records and adds, it never decides.
 */
public record Vat(Money net, Money vat, Money gross) {

    /** @param rate 0.20 for 20% */
    public static Vat on(Money net, BigDecimal rate) {
        Money vat = Money.rounded(net.pounds().multiply(rate));
        return new Vat(net, vat, net.plus(vat));
    }
}
