package org.partnershipledger.presentation.words;

import java.util.List;
import java.util.Locale;

/** Constants and lists as people read them. */
public final class Names {
    private Names() {}

    /** {@code CASH_RELEASING} as {@code Cash releasing}. For constants whose name is already plain English. */
    public static String of(Enum<?> constant) {
        String lower = constant.name().replace('_', ' ').toLowerCase(Locale.ROOT);
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
