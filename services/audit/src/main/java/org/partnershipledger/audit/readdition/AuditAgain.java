package org.partnershipledger.audit.readdition;

import java.math.BigDecimal;
import java.util.List;

/**
 * A royalty audit worked out a second time: the audited statement with the revenue that was found, every later one
 * with the revenue that it had, each under what is left of the lifetime cap after those before it, and the difference
 * that is payable. Every statement keeps its own currency and rate.
 */
public final class AuditAgain {
    private AuditAgain() {}

    /** @param payload the recorded bytes of one audit; empty when everything agrees */
    public static List<String> differences(byte[] payload, Past past) {
        Differences differences = new Differences();
        Tree event = Past.tree(payload);
        String term = event.in("term").text();
        Tree terms = past.last(RoyaltyAgain.TERM, "term", term).in("terms");
        List<Tree> standing = RoyaltyAgain.standing(past, term);
        String audited = RoyaltyAgain.period(event);
        if (!terms.is("kind", "ROYALTY")
                || standing.stream().noneMatch(each -> RoyaltyAgain.period(each).equals(audited))) {
            differences.add("No royalty term " + term + " with a statement of " + audited
                    + " is recorded before this audit, so nothing can be worked out again.");
            return differences.inWords();
        }
        if (!terms.isTrue("auditRight")) {
            differences.add("The recorded term gives no right to audit.");
        }
        try {
            rework(differences, event, terms, standing, audited);
        } catch (NullPointerException | ArithmeticException incomplete) {
            differences.add("The recorded term or audit is incomplete: a number that a step needs is missing.");
        }
        return differences.inWords();
    }

    private static void rework(Differences differences, Tree event, Tree terms, List<Tree> standing, String audited) {
        List<String> periods = standing.stream().map(RoyaltyAgain::period).toList();
        int first = periods.indexOf(audited);
        List<Tree> reworked = event.in("reworked").items();
        if (!reworked.stream().map(RoyaltyAgain::period).toList().equals(periods.subList(first, periods.size()))) {
            differences.add("The statements worked out again are not the audited one and each later one.");
            return;
        }
        BigDecimal paid = standing.subList(0, first).stream()
                .map(each -> each.in("statement").orZero("payable"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal difference = BigDecimal.ZERO;
        for (int i = 0; i < reworked.size(); i++) {
            Tree each = reworked.get(i);
            String period = periods.get(first + i);
            Tree before = standing.get(first + i).in("statement");
            Tree now = each.in("statement");
            String where = period + ", ";
            differences.compare(where + "payable before", each.number("payableBefore"), before.number("payable"));
            differences.compare(where + "exchange rate", now.number("exchangeRate"), before.number("exchangeRate"));
            differences.compare(
                    where + "currency",
                    now.in("currency").text(),
                    String.valueOf(before.in("currency").text()));
            if (i > 0) {
                differences.compare(
                        where + "net revenue",
                        now.number("netRevenueInCurrency"),
                        before.number("netRevenueInCurrency"));
            }
            BigDecimal payable = RoyaltyAgain.compare(where, differences, now, terms, paid);
            paid = paid.add(payable);
            difference = difference.add(payable.subtract(before.number("payable")));
        }
        differences.compare("difference", event.number("difference"), difference);
    }
}
