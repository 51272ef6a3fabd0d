package org.partnershipledger.ledger.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a command is written, made from the record itself: the one description from which JSON is read, the list of
 * commands is published and forms are drawn, so that none of them can lag behind the others.
 */
public sealed interface Shape {

    /** One value, written as text: numbers and money as decimals in quotes, days as 2026-03-31. */
    record Plain(Kind kind) implements Shape {}

    record Choice(Class<? extends Enum<?>> type) implements Shape {
        public List<String> names() {
            return List.of(type.getEnumConstants()).stream().map(Enum::name).toList();
        }
    }

    record Fields(Class<? extends Record> type, List<Named> fields) implements Shape {}

    record Many(Shape element) implements Shape {}

    /** A text for each of some choices. */
    record ByChoice(Choice key) implements Shape {}

    /** An object whose {@code kind} says which. */
    record OneOf(Map<String, Fields> kinds) implements Shape {}

    /** Risk and gain share terms: terms-format.md, read by the kernel's own reader. */
    record Terms() implements Shape {}

    /**
     * @param label what the field is called; empty where its name says it
     * @param hint what to write; empty where nothing needs saying
     */
    record Named(String name, Shape shape, boolean optional, Optional<String> label, Optional<String> hint) {}

    enum Kind {
        TEXT("text"),
        DECIMAL("decimal number in quotes, e.g. \"0.35\""),
        MONEY("pounds in quotes, e.g. \"1240.50\""),
        WHOLE("whole number"),
        FLAG("true or false"),
        DAY("day, e.g. \"2026-03-31\""),
        ODS_CODE("ODS code, e.g. \"QYG\"");

        private final String inWords;

        Kind(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }
}
