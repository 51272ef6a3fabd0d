package org.partnershipledger.kernel.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Constants and lists as people read them. */
public final class Names {
    private static final Map<String, String> SPELT = Map.of(
            "DE_PERSONALISED", "De-personalised",
            "NON_CASH_RELEASING", "Non-cash-releasing",
            "START_UP", "Start-up",
            "NHS_ANALYSED_AGGREGATE", "Aggregate analysed by the NHS",
            "SME", "SME");

    private Names() {}

    /** {@code CASH_RELEASING} as {@code Cash releasing}. For constants whose name is already plain English. */
    public static String of(Enum<?> constant) {
        return ofConstant(constant.name());
    }

    /** The same for who has only the name of a constant. */
    public static String ofConstant(String name) {
        if (SPELT.containsKey(name)) {
            return SPELT.get(name);
        }
        String lower = name.replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }

    /** {@code a, b and c}. */
    public static String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }
}
