package org.partnershipledger.audit.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.audit.verify.Finding.Check;

/**
 * What was recorded against the published schema of its event: a field that the schema demands is there and is not
 * null. A row without one may be hashed as it should be and still say nothing; whoever reads it stops there. Events
 * that this program has no schema of are left to a newer one. Next: {@link Json}.
 */
final class FieldCheck {
    private final Map<String, Optional<Map<?, ?>>> schemas = new HashMap<>();

    void check(StoredEvent event, List<Finding> findings) {
        var schema = schemas.computeIfAbsent(event.wireName(), FieldCheck::published);
        if (schema.isEmpty()) {
            return;
        }
        try {
            if (Json.read(new String(event.payload(), UTF_8)) instanceof Map<?, ?> payload) {
                fields(schema.get(), payload, "", event, findings);
            } else {
                noObject(event, "another value", findings);
            }
        } catch (Json.Broken broken) {
            noObject(event, "something else " + broken.getMessage(), findings);
        }
    }

    private static void noObject(StoredEvent event, String found, List<Finding> findings) {
        findings.add(new Finding(
                event.position(),
                Check.FIELD,
                "What was recorded as " + event.wireName() + " is not a JSON object.",
                "a JSON object",
                found));
    }

    private static Optional<Map<?, ?>> published(String wireName) {
        try (var file = FieldCheck.class.getResourceAsStream("/schema/event/" + wireName + ".schema.json")) {
            return file == null
                    ? Optional.empty()
                    : Optional.of((Map<?, ?>) Json.read(new String(file.readAllBytes(), UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void look(Map<?, ?> schema, Object value, String path, StoredEvent event, List<Finding> findings) {
        switch (value) {
            case null -> {
                if (!takesNull(schema)) {
                    lacks(event, path, "null", findings);
                }
            }
            case Map<?, ?> object -> fields(alternative(schema, object), object, path, event, findings);
            case List<?> list -> {
                var each = (Map<?, ?>) schema.get("items");
                for (var i = 0; each != null && i < list.size(); i++) {
                    look(each, list.get(i), path + "[" + i + "]", event, findings);
                }
            }
            default -> {}
        }
    }

    private static void fields(
            Map<?, ?> schema, Map<?, ?> object, String path, StoredEvent event, List<Finding> findings) {
        if (schema.get("required") instanceof List<?> required && schema.get("properties") instanceof Map<?, ?> each) {
            for (var name : required) {
                var inside = path.isEmpty() ? name.toString() : path + "." + name;
                if (object.containsKey(name)) {
                    look((Map<?, ?>) each.get(name), object.get(name), inside, event, findings);
                } else {
                    lacks(event, inside, "no such field", findings);
                }
            }
        } else if (schema.get("additionalProperties") instanceof Map<?, ?> each) {
            object.forEach((name, value) -> look(each, value, path + "[" + name + "]", event, findings));
        }
    }

    private static void lacks(StoredEvent event, String field, String found, List<Finding> findings) {
        findings.add(new Finding(
                event.position(),
                Check.FIELD,
                event.wireName() + " was recorded without its field " + field + ", which it may not lack.",
                "a value",
                found));
    }

    private static boolean takesNull(Map<?, ?> schema) {
        return "null".equals(schema.get("type"))
                || schema.get("type") instanceof List<?> types && types.contains("null")
                || schema.get("enum") instanceof List<?> words && words.contains(null)
                || schema.get("anyOf") instanceof List<?> any
                        && any.stream().anyMatch(each -> takesNull((Map<?, ?>) each));
    }

    /** The one of several schemas that speaks of this object: of its kind, or the one that is not about null. */
    private static Map<?, ?> alternative(Map<?, ?> schema, Map<?, ?> object) {
        if (schema.get("anyOf") instanceof List<?> any) {
            return any.stream()
                    .<Map<?, ?>>map(each -> (Map<?, ?>) each)
                    .filter(each -> !takesNull(each))
                    .findFirst()
                    .<Map<?, ?>>map(each -> alternative(each, object))
                    .orElse(schema);
        }
        if (schema.get("oneOf") instanceof List<?> kinds) {
            return kinds.stream()
                    .<Map<?, ?>>map(each -> (Map<?, ?>) each)
                    .filter(each -> each.get("properties") instanceof Map<?, ?> properties
                            && properties.get("kind") instanceof Map<?, ?> kind
                            && kind.get("const") != null
                            && kind.get("const").equals(object.get("kind")))
                    .findFirst()
                    .orElse(schema);
        }
        return schema;
    }
}
