package org.partnershipledger.ledger.axon;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.partnershipledger.ledger.Command;
import org.partnershipledger.ledger.RecordFields;

/**
 * A command as text that is the same in every program that ever runs: a record's fields in their order, maps by
 * key. A map's own order may differ from one start to the next, and then the repetition of a command, sent again
 * after a crash, would look like another command under the same id. An absent field of a command is written with
 * its Optional, one of the terms in it without: so they were hashed from the start.
 */
final class RequestText {
    private RequestText() {}

    static String of(Object value) {
        var text = new StringBuilder(512);
        write(value, text);
        return text.toString();
    }

    private static void write(Object value, StringBuilder text) {
        switch (value) {
            case Record fields -> record(fields, text);
            case Map<?, ?> map -> {
                var sorted = new TreeMap<String, Object>();
                map.forEach((key, item) -> sorted.put(String.valueOf(key), item));
                text.append('{');
                sorted.forEach((key, item) -> field(key, item, text));
                text.append('}');
            }
            case Collection<?> items -> {
                text.append('[');
                items.forEach(item -> field("", item, text));
                text.append(']');
            }
            case null -> text.append("null");
            default -> text.append('"').append(value).append('"');
        }
    }

    private static void record(Record fields, StringBuilder text) {
        text.append(fields.getClass().getSimpleName()).append('(');
        for (var component : RecordFields.of(fields)) {
            Object value = RecordFields.value(component, fields);
            boolean isBare = value instanceof Optional<?> && !(fields instanceof Command<?>);
            field(component.getName(), isBare ? ((Optional<?>) value).orElse(null) : value, text);
        }
        text.append(')');
    }

    private static void field(String name, Object value, StringBuilder text) {
        text.append(name).append('=');
        write(value, text);
        text.append(';');
    }
}
