package org.partnershipledger.ledger.calculation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnershipledger.kernel.gainshare.Problem;
import org.partnershipledger.kernel.gainshare.reading.NumberToken;
import org.partnershipledger.kernel.gainshare.reading.Quoted;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Strict JSON as the neutral tree that the kernel's readers take. Duplicated keys are found, numbers stay text,
 * nesting is limited, nothing may follow the value; strict UTF-8 JSON, no extensions.
 * What is not JSON is said in words with its place; no exception leaves this file.
 */
public final class JsonTree {
    /** The longest line or body, in bytes. */
    public static final int LONGEST = 1 << 20;

    private static final int DEEPEST = 16;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST)
                    .maxNumberLength(LONGEST)
                    .maxNameLength(LONGEST)
                    .build())
            .build();

    private final JsonParser parser;
    private final List<Problem> duplicates = new ArrayList<>(0);

    private JsonTree(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * @param notJson null when it is JSON; otherwise what is wrong with it
     * @param duplicates keys that an object has twice
     */
    public record Parsed(Object root, List<Problem> duplicates, String notJson) {}

    public static Parsed parse(byte[] bytes, int offset, int length) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes, offset, length)) {
            JsonTree tree = new JsonTree(parser);
            JsonToken first = parser.nextToken();
            if (first == null) {
                return new Parsed(null, List.of(), "is empty");
            }
            Object root = tree.value(first, "");
            return parser.nextToken() == null
                    ? new Parsed(root, tree.duplicates, null)
                    : new Parsed(null, List.of(), "has more text after the first value");
        } catch (StreamConstraintsException tooDeep) {
            return new Parsed(null, List.of(), "is nested deeper than " + DEEPEST + " levels");
        } catch (JacksonException notJson) {
            String place = notJson.getLocation() == null
                    ? ""
                    : ": unexpected text at column " + notJson.getLocation().getColumnNr();
            return new Parsed(null, List.of(), "is not JSON" + place);
        }
    }

    private Object value(JsonToken token, String path) {
        return switch (token) {
            case START_OBJECT -> object(path);
            case START_ARRAY -> list(path);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new NumberToken(parser.getString());
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("a value cannot start with " + token);
        };
    }

    private Map<String, Object> object(String path) {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            String at = path.isEmpty() ? name : path + "." + name;
            boolean known = fields.containsKey(name);
            fields.put(name, value(parser.nextToken(), at));
            if (known) {
                String shown = Quoted.of(at);
                duplicates.add(new Problem(shown.substring(1, shown.length() - 1), "is given more than once"));
            }
        }
        return fields;
    }

    private List<Object> list(String path) {
        List<Object> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(value(token, path + "[" + elements.size() + "]"));
        }
        return elements;
    }
}
