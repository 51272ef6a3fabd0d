package org.partnershipledger.valuereport.register;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a register's words come to, as far as they can be read without guessing. Registers write what they like: words
 * that are not known here are {@link #UNCLEAR} and are shown as written, never counted as a no (I19).
 * Next: {@link RegisterTally}, which counts them.
 */
enum RegisterWords {
    YES,
    NO,
    /** Something is written, and the table shows it. */
    UNCLEAR,
    NOT_STATED;

    private static final Set<String> SAYS_NOTHING =
            Set.of("n/a", "na", "none", "nil", "not applicable", "tbc", "to be confirmed", "-", "none stated");

    /** True when something is written and it is more than "not applicable". */
    static boolean says(String text) {
        var bare = lower(text);
        bare = bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
        return !bare.isEmpty() && !SAYS_NOTHING.contains(bare);
    }

    static RegisterWords canIdentifyPeople(String text) {
        if (lower(text).isEmpty()) {
            return NOT_STATED;
        }
        if (begins(text, "identifiable", "personally identifiable", "personal data", "yes")) {
            return YES;
        }
        return begins(text, "anonym", "pseudonym", "de-personal", "depersonal", "de-identif", "aggregate", "no ", "no-")
                        || lower(text).equals("no")
                ? NO
                : UNCLEAR;
    }

    /** NHS bodies write "Yes - …" or "No - …". */
    static RegisterWords optOutsApplied(String text) {
        if (lower(text).isEmpty()) {
            return NOT_STATED;
        }
        if (begins(text, "yes")) {
            return YES;
        }
        return lower(text).equals("no") || begins(text, "no ", "no-", "no,", "no:", "not applied") ? NO : UNCLEAR;
    }

    private static boolean begins(String text, String... words) {
        return Stream.of(words).anyMatch(lower(text)::startsWith);
    }

    private static String lower(String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }
}
