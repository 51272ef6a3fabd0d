package org.partnershipledger.ledger;

import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.kernel.money.Money;

/** Amounts and lists as messages say them: £1,240.50; a, b and c. The same on every machine. */
public final class Amounts {
    private Amounts() {}

    public static String inWords(Money amount) {
        String plain = amount.absolute().toString();
        int point = plain.indexOf('.');
        var grouped = new StringBuilder(plain);
        for (int at = point - 3; at > 0; at -= 3) {
            grouped.insert(at, ',');
        }
        return (amount.signum() < 0 ? "-£" : "£") + grouped;
    }

    public static String list(List<?> items) {
        var words = new ArrayList<String>();
        items.forEach(item -> words.add(String.valueOf(item)));
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }
}
