package org.partnershipledger.audit.readdition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The amount of a settlement worked out a second time: what its basis leaves to pay (the true-up of the
 * reconciliation, or the amount of the commercial term), the part of the NHS body among those that hold the
 * agreement, to the penny, and the VAT.
 */
public final class SettlementAgain {
    private static final BigDecimal STANDARD_RATE = new BigDecimal("0.20");
    static final String BACK = ".back";

    private SettlementAgain() {}

    /** @param payload the recorded bytes of one settlement raised; empty when everything agrees */
    public static List<String> differences(byte[] payload, Past past) {
        Differences differences = new Differences();
        Tree event = Past.tree(payload);
        BigDecimal net = event.number("net");
        if (net == null) {
            differences.add("No net amount is recorded, so nothing can be worked out again.");
            return differences.inWords();
        }
        if (String.valueOf(event.in("settlement").text()).endsWith(BACK)) {
            ReturnAgain.compare(differences, event, past);
            return differences.inWords();
        }
        boolean standard = event.is("vatTreatment", "STANDARD_20");
        differences.compare(
                "VAT", event.number("vat"), standard ? StepsAgain.pence(net.multiply(STANDARD_RATE)) : BigDecimal.ZERO);
        BigDecimal due = due(event, past);
        if (due == null || due.signum() == 0) {
            differences.add("What it settles (" + event.in("basisReference").text()
                    + ") is not recorded before it, so its amount cannot be worked out again.");
            return differences.inWords();
        }
        differences.compare(
                "who pays", event.in("direction").text(), due.signum() > 0 ? "NHS_TO_PARTNER" : "PARTNER_TO_NHS");
        share(differences, event, past, due.abs());
        return differences.inWords();
    }

    /** Positive when the NHS pays; null when it is not recorded. */
    private static BigDecimal due(Tree event, Past past) {
        String reference = event.in("basisReference").text();
        if (event.is("basis", "RECONCILIATION")) {
            return past.last("gain-share.reconciliation-calculated.v1", "reconciliation", reference)
                    .number("trueUp");
        }
        Tree terms = past.last(RoyaltyAgain.TERM, "term", reference).in("terms");
        BigDecimal amount =
                switch (String.valueOf(terms.in("kind").text())) {
                    case "UPFRONT_FEE", "COST_RECOVERY", "MILESTONE" -> terms.number("amount");
                    case "SUBSCRIPTION" -> terms.number("amountPerYear");
                    case "ROYALTY" -> royalty(event, past, reference);
                    default -> null;
                };
        return amount == null ? null : amount.negate();
    }

    /** The statement or the audit that the settlement's reference counts: agreement, term, number, body. */
    private static BigDecimal royalty(Tree event, Past past, String term) {
        List<Tree> statements = past.all(RoyaltyAgain.STATEMENT, "term", term);
        String start =
                event.in("agreement").text() + "." + event.in("basisReference").text() + ".";
        String settlement = String.valueOf(event.in("settlement").text());
        String number = settlement.startsWith(start)
                ? settlement.substring(start.length()).replaceFirst("[.].*$", "")
                : "";
        if (number.matches("audit-[1-9][0-9]{0,5}")) {
            List<Tree> audits = past.all(RoyaltyAgain.AUDIT, "term", term);
            int audit = Integer.parseInt(number.substring("audit-".length()));
            return audit <= audits.size() ? audits.get(audit - 1).number("difference") : null;
        }
        boolean there = number.matches("[1-9][0-9]{0,5}") && Integer.parseInt(number) <= statements.size();
        return there
                ? statements.get(Integer.parseInt(number) - 1).in("statement").number("payable")
                : null;
    }

    private static void share(Differences differences, Tree event, Past past, BigDecimal due) {
        Map<String, BigDecimal> holders = holders(past);
        String body = event.in("nhsBody").text();
        if (!holders.containsKey(body)) {
            differences.add("The NHS body " + body + " does not hold the agreement by what is recorded before it.");
            return;
        }
        List<BigDecimal> parts = SplitAgain.of(due, new ArrayList<>(holders.values()));
        differences.compare(
                "net amount of " + body,
                event.number("net"),
                parts.get(new ArrayList<>(holders.keySet()).indexOf(body)));
    }

    /** Who holds the agreement and how much of it: the body that drafted it, then its successors by their shares. */
    private static Map<String, BigDecimal> holders(Past past) {
        Map<String, BigDecimal> holders = new LinkedHashMap<>();
        past.all("agreement.drafted.v1").forEach(drafted -> {
            holders.clear();
            holders.put(drafted.in("body").text(), BigDecimal.ONE);
        });
        for (Tree novated : past.all("agreement.novated.v1")) {
            Map<String, BigDecimal> before = new LinkedHashMap<>(holders);
            holders.clear();
            before.forEach((holder, held) -> {
                if (!novated.is("from", holder)) {
                    holders.merge(holder, held, BigDecimal::add);
                    return;
                }
                for (Tree successor : novated.in("successors").items()) {
                    holders.merge(
                            String.valueOf(successor.in("successor").text()),
                            successor.orZero("share").multiply(held),
                            BigDecimal::add);
                }
            });
        }
        return holders;
    }
}
