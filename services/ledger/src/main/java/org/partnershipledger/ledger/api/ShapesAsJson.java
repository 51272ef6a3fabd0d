package org.partnershipledger.ledger.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of commands with their fields, as a program that sends them needs it. */
final class ShapesAsJson {
    private ShapesAsJson() {}

    static List<Map<String, Object>> all() {
        var commands = new ArrayList<Map<String, Object>>();
        CommandShapes.all().forEach((name, shape) -> {
            var command = new LinkedHashMap<String, Object>();
            command.put("name", name);
            command.put("address", "/api/commands/" + name);
            command.put("fields", fields(shape));
            commands.add(command);
        });
        return commands;
    }

    private static List<Map<String, Object>> fields(Shape.Fields shape) {
        var fields = new ArrayList<Map<String, Object>>();
        for (var named : shape.fields()) {
            var field = new LinkedHashMap<String, Object>();
            field.put("name", named.name());
            field.put("optional", named.optional());
            field.putAll(described(named.shape()));
            fields.add(field);
        }
        return fields;
    }

    private static Map<String, Object> described(Shape shape) {
        return switch (shape) {
            case Shape.Plain(var kind) -> Map.of("type", kind.inWords());
            case Shape.Choice choice -> Map.of("type", "one of the choices", "choices", choice.names());
            case Shape.Fields fields -> Map.of("type", "object", "fields", fields(fields));
            case Shape.Many(var element) -> Map.of("type", "list", "of", described(element));
            case Shape.ByChoice(var key) -> Map.of("type", "object with a text for each item", "items", key.names());
            case Shape.OneOf(var kinds) -> {
                var described = new LinkedHashMap<String, Object>();
                kinds.forEach((kind, fields) -> described.put(kind, fields(fields)));
                yield Map.of("type", "object with its kind", "kinds", described);
            }
            case Shape.Terms() -> Map.of("type", "terms of kind RISK_GAIN_SHARE");
        };
    }
}
