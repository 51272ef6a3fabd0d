package org.partnershipledger.ledger.question;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was typed into a form, by the names of its inputs, always kept as typed. How many rows a list has is seen from
 * the names that were sent. Never changed: adding and removing a row make new answers.
 */
public final class Answers {
    /** The most rows of a list; longer ones are pasted as JSON. */
    public static final int MOST_ROWS = 50;

    private final Map<String, String> given;
    private final Set<String> repeated;

    private Answers(Map<String, String> given, Set<String> repeated) {
        this.given = Collections.unmodifiableMap(given);
        this.repeated = Collections.unmodifiableSet(repeated);
    }

    public static Answers none() {
        return new Answers(new LinkedHashMap<>(), Set.of());
    }

    /** Of a request: the first of several values counts, and that there were several is remembered. */
    public static Answers sent(Map<String, List<String>> parameters) {
        var given = new LinkedHashMap<String, String>();
        var repeated = new LinkedHashSet<String>();
        parameters.forEach((name, values) -> {
            given.put(name, values.isEmpty() || values.getFirst() == null ? "" : values.getFirst());
            if (values.size() > 1) {
                repeated.add(name);
            }
        });
        return new Answers(given, repeated);
    }

    public Map<String, String> given() {
        return given;
    }

    public Set<String> repeated() {
        return repeated;
    }

    /** Without white space around it; empty when there is none. */
    public String text(String name) {
        return given.getOrDefault(name, "").strip();
    }

    public String asTyped(String name) {
        return given.getOrDefault(name, "");
    }

    public Answers with(String name, String value) {
        var copy = new LinkedHashMap<>(given);
        copy.put(name, value);
        return new Answers(copy, repeated);
    }

    /** The others' answers beside these, in place of these where a name is the same. */
    public Answers with(Answers others) {
        var copy = new LinkedHashMap<>(given);
        copy.putAll(others.given);
        return new Answers(copy, repeated);
    }

    /** Without everything in a place. */
    public Answers without(String place) {
        var copy = new LinkedHashMap<String, String>();
        given.forEach((name, value) -> {
            if (!name.equals(place) && !name.startsWith(place + ".")) {
                copy.put(name, value);
            }
        });
        return new Answers(copy, repeated);
    }

    /** Only what stands in a place. */
    public Answers only(String place) {
        var copy = new LinkedHashMap<String, String>();
        given.forEach((name, value) -> {
            if (name.equals(place) || name.startsWith(place + ".")) {
                copy.put(name, value);
            }
        });
        return new Answers(copy, repeated);
    }

    /** How many rows were sent of a list. */
    public int rows(String list) {
        int rows = 0;
        for (String name : given.keySet()) {
            rows = Math.max(rows, number(list, name).orElse(-1) + 1);
        }
        return rows;
    }

    /** The row of a list that a name stands in; none when it is in none, or in one beyond the most. */
    private static Optional<Integer> number(String list, String name) {
        if (!name.startsWith(list + ".")) {
            return Optional.empty();
        }
        String number = name.substring(list.length() + 1).replaceFirst("[.].*", "");
        boolean fits = number.matches("0|[1-9][0-9]?") && Integer.parseInt(number) < MOST_ROWS;
        return fits ? Optional.of(Integer.valueOf(number)) : Optional.empty();
    }

    /** One empty row more at the end of a list. */
    Answers withRow(Question.Rows rows) {
        int shown = Math.max(1, rows(rows.name()));
        var copy = new LinkedHashMap<>(given);
        for (int row = 0; row <= Math.min(shown, MOST_ROWS - 1); row++) {
            for (var single : Places.singles(rows.at(row), this)) {
                copy.putIfAbsent(single.name(), "");
            }
        }
        return new Answers(copy, repeated);
    }

    /** A list without one of its rows; the rows after it move up. */
    Answers withoutRow(String list, int removed) {
        var copy = new LinkedHashMap<String, String>();
        given.forEach((name, value) -> {
            int row = number(list, name).orElse(-1);
            if (row != removed) {
                copy.put(row > removed ? moved(list, name, row) : name, value);
            }
        });
        return new Answers(copy, repeated);
    }

    private static String moved(String list, String name, int row) {
        String rest = name.substring((list + "." + row).length());
        return list + "." + (row - 1) + rest;
    }
}
