package org.partnershipledger.finance.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.partnershipledger.kernel.words.Names;
import org.partnershipledger.presentation.component.Problem;

/**
 * Reads what an address asks for and keeps every problem, so that all of them are said at once. A value that cannot be
 * read is taken as not given; the page is then refused because of {@link #problems()}.
 */
public final class Asked {
    private static final int LONGEST = 100;

    private final List<Problem> problems = new ArrayList<>();

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    public boolean isRefused() {
        return !problems.isEmpty();
    }

    /** Null when not given. */
    public <E extends Enum<E>> E oneOf(Class<E> choices, String name, String value) {
        return oneOf(List.of(choices.getEnumConstants()), name, value);
    }

    /** Null when not given. */
    public <E extends Enum<E>> E oneOf(List<E> choices, String name, String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        for (E choice : choices) {
            if (choice.name().equals(value)) {
                return choice;
            }
        }
        var known = choices.stream().map(Enum::name).toList();
        problems.add(new Problem(
                "\"" + name + "\" is one of " + Names.list(known) + ", not \"" + shown(value) + "\"", null));
        return null;
    }

    /** Zero when not given. */
    public long number(String name, String value, long most) {
        if (value == null || value.isEmpty()) {
            return 0;
        }
        if (value.matches("[1-9][0-9]{0,17}") && Long.parseLong(value) <= most) {
            return Long.parseLong(value);
        }
        problems.add(new Problem(
                "\"" + name + "\" is a whole number from 1" + (most == Long.MAX_VALUE ? "" : " to " + most) + ", not \""
                        + shown(value) + "\"",
                null));
        return 0;
    }

    /** Lower case, for searching; empty when not given. */
    public String words(String name, String value) {
        if (value == null) {
            return "";
        }
        if (value.length() > LONGEST) {
            problems.add(new Problem("\"" + name + "\" has at most " + LONGEST + " characters", null));
            return "";
        }
        return value.strip().toLowerCase(Locale.ROOT);
    }

    private static String shown(String value) {
        return value.length() > 40 ? value.substring(0, 40) + "…" : value;
    }
}
