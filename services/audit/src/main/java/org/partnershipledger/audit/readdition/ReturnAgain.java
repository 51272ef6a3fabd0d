package org.partnershipledger.audit.readdition;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The return of what was paid for a milestone that was decided wrongly, worked out a second time: every payment of the
 * earlier settlement added up, its net part by the earlier net and VAT, the rest VAT, and the other way round.
 */
final class ReturnAgain {
    private ReturnAgain() {}

    static void compare(Differences differences, Tree event, Past past) {
        String settlement = event.in("settlement").text();
        String earlier = settlement.substring(0, settlement.length() - SettlementAgain.BACK.length());
        Tree raised = past.last("settlement.raised.v1", "settlement", earlier);
        BigDecimal paid = past.all("settlement.paid.v1", "settlement", earlier).stream()
                .map(payment -> payment.orZero("amount"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal total = raised.orZero("net").add(raised.orZero("vat"));
        if (total.signum() <= 0 || paid.signum() <= 0) {
            differences.add("What it takes back (" + earlier
                    + ") is not recorded as raised and paid before it, so its amount cannot be worked out again.");
            return;
        }
        BigDecimal net = StepsAgain.pence(paid.multiply(raised.number("net")).divide(total, MathContext.DECIMAL128));
        differences.compare("net amount", event.number("net"), net);
        differences.compare("VAT", event.number("vat"), paid.subtract(net));
        differences.compare(
                "who pays",
                event.in("direction").text(),
                raised.is("direction", "PARTNER_TO_NHS") ? "NHS_TO_PARTNER" : "PARTNER_TO_NHS");
    }
}
