package org.partnershipledger.kernel.event;

import java.util.regex.Pattern;

/** Short names of a register's sources: which of them are editions of one list. */
public final class SourceNames {
    private SourceNames() {}

    /** @param pattern a name, with {@code *} for any characters */
    public static boolean fit(String pattern, String name) {
        if (pattern.indexOf('*') < 0) {
            return pattern.equals(name);
        }
        return Pattern.matches("\\Q" + pattern.replace("*", "\\E.*\\Q") + "\\E", name);
    }
}
