package org.partnershipledger.audit.history;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The recorded JSON of an event as a list a person can read: each field with its name in words and its value exactly
 * as recorded, nested things below it. Nothing is left out, rounded or translated; an empty field says so.
 *
 * @param name of the field, as recorded; for an item of a list its number
 * @param label the name in words
 * @param value null when there are parts
 */
public record Labelled(String name, String label, String value, List<Labelled> parts) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, String> SPELT = Map.of(
            "nhs",
            "NHS",
            "vat",
            "VAT",
            "uri",
            "URI",
            "id",
            "ID",
            "sha256",
            "SHA-256",
            "article6",
            "Article 6",
            "article9",
            "Article 9");

    /** @return one entry for each field of the object; a single raw line when the bytes are not JSON */
    static List<Labelled> of(byte[] json) {
        try {
            return parts(JSON.readTree(json));
        } catch (JacksonException e) {
            return List.of(
                    new Labelled("", "Not readable as JSON", new String(json, StandardCharsets.UTF_8), List.of()));
        }
    }

    private static List<Labelled> parts(JsonNode node) {
        var parts = new ArrayList<Labelled>();
        if (node.isArray()) {
            var number = 1;
            for (var item : node) {
                parts.add(of(String.valueOf(number++), item));
            }
        } else {
            node.properties().forEach(field -> parts.add(of(field.getKey(), field.getValue())));
        }
        return parts;
    }

    private static Labelled of(String name, JsonNode node) {
        if (node.isNull()) {
            return leaf(name, "none");
        }
        if (!node.isContainer()) {
            return leaf(name, node.asString().isEmpty() ? "empty" : node.asString());
        }
        if (node.isEmpty()) {
            return leaf(name, "none");
        }
        if (node.isArray() && node.valueStream().noneMatch(JsonNode::isContainer)) {
            return leaf(
                    name,
                    String.join(", ", node.valueStream().map(JsonNode::asString).toList()));
        }
        return new Labelled(name, inWords(name), null, parts(node));
    }

    private static Labelled leaf(String name, String value) {
        return new Labelled(name, inWords(name), value, List.of());
    }

    /** {@code nhsParties} → {@code NHS parties}; a key that is not a field name, such as MINIMUM_CONTENT, likewise. */
    static String inWords(String name) {
        var spaced = name.contains("_") || name.equals(name.toUpperCase(Locale.ROOT))
                ? name.replace('_', ' ').toLowerCase(Locale.ROOT)
                : name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        var words = new ArrayList<String>();
        for (var word : spaced.split(" ")) {
            words.add(SPELT.getOrDefault(word, word));
        }
        var text = String.join(" ", words);
        return text.isEmpty() ? "(no name)" : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
