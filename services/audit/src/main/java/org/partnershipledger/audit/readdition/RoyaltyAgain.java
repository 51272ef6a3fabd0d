package org.partnershipledger.audit.readdition;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * A royalty statement worked out a second time: revenue turned into pounds, marginal tiers, the yearly minimum, what
 * is left of the lifetime cap after the statements before it. From the recorded term, never from recorded steps.
 */
public final class RoyaltyAgain {
    static final String TERM = "commercial.term-agreed.v1";
    static final String STATEMENT = "commercial.royalty-statement-received.v1";
    static final String AUDIT = "commercial.royalty-audited.v1";
    private static final MathContext DIGITS = MathContext.DECIMAL128;

    private RoyaltyAgain() {}

    /** @param payload the recorded bytes of one statement; empty when everything agrees */
    public static List<String> differences(byte[] payload, Past past) {
        Differences differences = new Differences();
        Tree event = Past.tree(payload);
        String term = event.in("term").text();
        Tree terms = past.last(TERM, "term", term).in("terms");
        if (!terms.is("kind", "ROYALTY")) {
            differences.add("No royalty term " + term
                    + " is recorded before this statement, so nothing can be worked out" + " again.");
            return differences.inWords();
        }
        BigDecimal paid = standing(past, term).stream()
                .map(earlier -> earlier.in("statement").orZero("payable"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        try {
            compare("", differences, event.in("statement"), terms, paid);
        } catch (NullPointerException | ArithmeticException incomplete) {
            differences.add("The recorded term or statement is incomplete: a number that a step needs is missing.");
        }
        return differences.inWords();
    }

    /** The statements under a term as they stand, in the order received: what was audited counts as it was found. */
    static List<Tree> standing(Past past, String term) {
        List<Tree> standing = new ArrayList<>(past.all(STATEMENT, "term", term));
        for (Tree audited : past.all(AUDIT, "term", term)) {
            for (Tree again : audited.in("reworked").items()) {
                standing.replaceAll(each -> period(each).equals(period(again)) ? again : each);
            }
        }
        return standing;
    }

    static String period(Tree tree) {
        return tree.in("period").in("from").text() + " to "
                + tree.in("period").in("to").text();
    }

    /**
     * @param where what a difference is about; empty when there is one statement only
     * @return what is payable, worked out again
     */
    static BigDecimal compare(String where, Differences differences, Tree statement, Tree terms, BigDecimal paid) {
        BigDecimal rate = statement.number("exchangeRate");
        BigDecimal inCurrency = statement.number("netRevenueInCurrency");
        BigDecimal revenue = StepsAgain.pence(rate == null ? inCurrency : inCurrency.multiply(rate, DIGITS));
        differences.compare(where + "net revenue in pounds", statement.number("netRevenue"), revenue);
        List<BigDecimal> values = steps(terms, revenue, paid);
        differences.steps(where, statement.in("steps").items(), values.size(), values);
        BigDecimal payable = StepsAgain.pence(values.get(2));
        differences.compare(
                where + "royalty calculated", statement.number("calculated"), StepsAgain.pence(values.get(0)));
        differences.compare(where + "payable", statement.number("payable"), payable);
        differences.compare(where + "paid in all so far", statement.number("cumulative"), paid.add(payable));
        return payable;
    }

    private static List<BigDecimal> steps(Tree terms, BigDecimal revenue, BigDecimal paid) {
        List<BigDecimal> values = new ArrayList<>();
        values.add(
                revenue.signum() <= 0
                        ? BigDecimal.ZERO
                        : tiers(terms.in("tiers").items(), revenue));
        BigDecimal minimum = terms.number("minimumAnnual");
        values.add(minimum == null ? values.getLast() : values.getLast().max(minimum));
        BigDecimal cap = terms.number("lifetimeCap");
        values.add(
                cap == null
                        ? values.getLast()
                        : values.getLast().min(cap.subtract(paid).max(BigDecimal.ZERO)));
        return values;
    }

    private static BigDecimal tiers(List<Tree> tiers, BigDecimal revenue) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal from = BigDecimal.ZERO;
        for (Tree tier : tiers) {
            BigDecimal upTo = tier.number("upTo");
            BigDecimal to = upTo == null ? revenue : upTo.min(revenue);
            if (to.compareTo(from) > 0) {
                sum = sum.add(to.subtract(from).multiply(tier.number("rate"), DIGITS), DIGITS);
                from = to;
            }
        }
        return sum;
    }
}
