package org.partnershipledger.ledger.form;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnershipledger.ledger.api.Shape;
import org.partnershipledger.ledger.calculation.JsonTree;

/**
 * What was typed into a form as the neutral tree that commands are read from, so that a form and the API are read by
 * the same code. What was left empty is left out. Rows of a list keep their numbers up to the last one in use.
 */
final class FormTree {
    private final Map<String, Object> root = new LinkedHashMap<>();

    private FormTree() {}

    static Map<String, Object> of(List<FormField> fields, Map<String, String> typed, String kind) {
        var tree = new FormTree();
        for (var field : fields) {
            String text = text(field, typed);
            if (!text.isEmpty()) {
                tree.put(field.name().split("\\."), value(field.shape(), text));
            }
        }
        if (kind != null) {
            tree.put(new String[] {"terms", "kind"}, kind);
        }
        for (String sender : List.of("commandId", "actor", "role", "onBehalfOf", "reason")) {
            String text = typed.getOrDefault(sender, "").strip();
            if (!text.isEmpty()) {
                tree.root.putIfAbsent(sender, text);
            }
        }
        return tree.finished(tree.root);
    }

    /** Day, month and year as one date; anything that is no date stays as typed, to be shown back. */
    static String text(FormField field, Map<String, String> typed) {
        if (!field.isDay()) {
            return typed.getOrDefault(field.name(), "").strip();
        }
        String day = typed.getOrDefault(field.name() + "-day", "").strip();
        String month = typed.getOrDefault(field.name() + "-month", "").strip();
        String year = typed.getOrDefault(field.name() + "-year", "").strip();
        if (day.matches("[0-9]{1,2}") && month.matches("[0-9]{1,2}") && year.matches("[0-9]{4}")) {
            return year + "-" + (month.length() == 1 ? "0" : "") + month + "-" + (day.length() == 1 ? "0" : "") + day;
        }
        return (day + " " + month + " " + year).strip();
    }

    private static Object value(Shape shape, String text) {
        return switch (shape) {
            case Shape.Plain(var kind) when kind == Shape.Kind.FLAG && text.equals("true") -> Boolean.TRUE;
            case Shape.Plain(var kind) when kind == Shape.Kind.FLAG && text.equals("false") -> Boolean.FALSE;
            case Shape.Many many ->
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
            case Shape.Terms terms -> json(text);
            case Shape.Plain plain -> text;
            case Shape.Choice choice -> text;
            case Shape.Fields fields -> text;
            case Shape.ByChoice byChoice -> text;
            case Shape.OneOf oneOf -> text;
        };
    }

    private static Object json(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        var parsed = JsonTree.parse(bytes, 0, bytes.length);
        return parsed.notJson() == null && parsed.duplicates().isEmpty() ? parsed.root() : text;
    }

    @SuppressWarnings("unchecked")
    private void put(String[] path, Object value) {
        var at = root;
        for (int i = 0; i < path.length - 1; i++) {
            at = (Map<String, Object>) at.computeIfAbsent(path[i], name -> new LinkedHashMap<String, Object>());
        }
        at.put(path[path.length - 1], value);
    }

    /** Objects whose names are all numbers were rows. */
    private Map<String, Object> finished(Map<String, Object> map) {
        var copy = new LinkedHashMap<String, Object>();
        map.forEach((name, value) -> copy.put(name, finished(value)));
        return copy;
    }

    @SuppressWarnings("unchecked")
    private Object finished(Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        boolean rows = !map.isEmpty()
                && map.keySet().stream().allMatch(key -> String.valueOf(key).matches("[0-9]"));
        if (!rows) {
            return finished((Map<String, Object>) map);
        }
        var list = new ArrayList<Object>();
        new TreeMap<>((Map<String, Object>) map).forEach((number, row) -> {
            while (list.size() < Integer.parseInt(number)) {
                list.add(Map.of());
            }
            list.add(finished(row));
        });
        return list;
    }
}
