package org.partnershipledger.kernel.gainshare.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.partnershipledger.kernel.gainshare.Problem;
import org.partnershipledger.kernel.money.Money;

/**
 * The fields of one object of the neutral tree, each asked for once by name. What is wrong is added to the problems
 * with its path and read as null; fields nobody asked for are unknown and reported by {@link #end}.
 */
final class Fields {
    private static final int DECIMALS = PlainDecimal.DIGITS;
    private static final String POUNDS = "pounds as a decimal string such as \"1240.50\"";

    private final String path;
    private final Map<?, ?> object;
    private final List<Problem> problems;
    private final List<String> known = new ArrayList<>(32);
    private int present;

    private Fields(String path, Map<?, ?> object, List<Problem> problems) {
        this.path = path;
        this.object = object;
        this.problems = problems;
    }

    /** Null, with a problem, when the value is not an object. */
    static Fields of(String path, Object value, List<Problem> problems) {
        if (value instanceof Map<?, ?> object) {
            return new Fields(path, object, problems);
        }
        problems.add(new Problem(path, "must be an object with named fields, but is " + kind(value)));
        return null;
    }

    String path(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    void problem(String field, String message) {
        problems.add(new Problem(path(field), message));
    }

    boolean has(String field) {
        return object.containsKey(field);
    }

    /** The raw value; null when absent. */
    Object raw(String field) {
        known.add(field);
        present += object.containsKey(field) ? 1 : 0;
        return object.get(field);
    }

    /** Text, or null with a problem when it is something else; null without one when it is absent. */
    String text(String field, String expected) {
        Object value = raw(field);
        if (value instanceof String text) {
            return text;
        }
        if (has(field)) {
            problem(field, "must be " + expected + ", but is " + kind(value));
        }
        return null;
    }

    BigDecimal decimal(String field) {
        String text = number(field, "a decimal string such as \"0.02\"", DECIMALS);
        return text == null ? null : new BigDecimal(text);
    }

    BigDecimal decimal(String field, BigDecimal absent) {
        BigDecimal value = decimal(field);
        return has(field) ? value : absent;
    }

    /** For a field that may be left out or null to say "none". */
    Optional<BigDecimal> decimalOrNone(String field) {
        return isNone(field) ? Optional.empty() : Optional.ofNullable(decimal(field));
    }

    Money money(String field) {
        String text = number(field, POUNDS, 2);
        return text == null ? null : new Money(new BigDecimal(text));
    }

    Money money(String field, Money absent) {
        Money value = money(field);
        return has(field) ? value : absent;
    }

    Optional<Money> moneyOrNone(String field) {
        return isNone(field) ? Optional.empty() : Optional.ofNullable(money(field));
    }

    private String number(String field, String expected, int decimals) {
        Object value = raw(field);
        return has(field) ? number(path(field), value, expected, decimals, problems) : null;
    }

    private static String number(String path, Object value, String expected, int decimals, List<Problem> problems) {
        if (!(value instanceof String text)) {
            problems.add(new Problem(path, "must be " + expected + ", but is " + kind(value)));
            return null;
        }
        String wrong = PlainDecimal.wrong(text, decimals);
        if (wrong != null) {
            problems.add(new Problem(path, wrong));
            return null;
        }
        return text;
    }

    /** An amount that stands in a list. */
    static Money moneyIn(String path, Object value, List<Problem> problems) {
        String text = number(path, value, POUNDS, 2, problems);
        return text == null ? null : new Money(new BigDecimal(text));
    }

    <E extends Enum<E>> E choice(String field, E[] values, E absent) {
        String text = text(field, "one of " + Arrays.toString(values));
        for (E value : values) {
            if (value.name().equals(text)) {
                return value;
            }
        }
        if (text != null) {
            problem(field, "must be one of " + Arrays.toString(values) + ", but is " + Quoted.of(text));
        }
        return has(field) ? null : absent;
    }

    boolean flag(String field) {
        Object value = raw(field);
        if (has(field) && !(value instanceof Boolean)) {
            problem(field, "must be true or false without quotes, but is " + kind(value));
        }
        return Boolean.TRUE.equals(value);
    }

    private boolean isNone(String field) {
        return object.get(field) == null && raw(field) == null;
    }

    /** Empty when absent, null or (with a problem) no object. */
    Optional<Fields> objectOrNone(String field) {
        return Optional.ofNullable(raw(field)).map(value -> of(path(field), value, problems));
    }

    /** Empty when absent, null or (with a problem) no list. */
    <T> Optional<List<T>> listOrNone(String field, BiFunction<String, Object, T> element) {
        Object value = raw(field);
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof List<?> list)) {
            problem(field, "must be a list, but is " + kind(value));
            return Optional.empty();
        }
        List<T> elements = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            elements.add(element.apply(path(field) + "[" + i + "]", list.get(i)));
        }
        return Optional.of(Collections.unmodifiableList(elements));
    }

    /** Reports the fields that nobody asked for. */
    void end() {
        if (present == object.size()) {
            return;
        }
        for (Object field : object.keySet()) {
            if (!known.contains(String.valueOf(field))) {
                String name = Quoted.of(String.valueOf(field));
                problem(name.substring(1, name.length() - 1), "is not a known field here");
            }
        }
    }

    private static String kind(Object value) {
        return switch (value) {
            case null -> "null";
            case NumberToken number ->
                "a JSON number (" + Quoted.of(number.text()).replace("\"", "") + "): write it in quotes";
            case String text -> "the text " + Quoted.of(text);
            case Boolean flag -> flag.toString();
            case Map<?, ?> _ -> "an object";
            case List<?> _ -> "a list";
            default -> "something else";
        };
    }
}
