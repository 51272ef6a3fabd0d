package org.partnershipledger.ledger;

import java.util.List;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.words.Names;
import org.partnershipledger.kernel.words.Pounds;

/** Amounts and lists as messages say them: £1,240.50; a, b and c. The same on every machine. */
public final class Amounts {
    private Amounts() {}

    public static String inWords(Money amount) {
        return Pounds.exact(amount);
    }

    public static String list(List<?> items) {
        return Names.list(items.stream().map(String::valueOf).toList());
    }
}
