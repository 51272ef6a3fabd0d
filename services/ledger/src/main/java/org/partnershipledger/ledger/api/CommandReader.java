package org.partnershipledger.ledger.api;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.kernel.gainshare.reading.TermsReader;

/**
 * Makes a record from the neutral tree of a JSON text or a form, or finds every problem with it and where. Strict:
 * an unknown field is a problem, because it is usually a misspelt one.
 */
public final class CommandReader {
    private final List<FieldProblem> problems = new ArrayList<>();

    public List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    void problem(String pointer, String message) {
        problems.add(new FieldProblem(pointer, message));
    }

    /** @param known fields beside those of the record, which somebody else reads. Null when there are problems. */
    public Record read(Shape.Fields shape, Map<?, ?> tree, Set<String> known) {
        int before = problems.size();
        Object read = fields(shape, "", tree, known);
        return problems.size() == before ? (Record) read : null;
    }

    private Object value(Shape shape, String at, Object tree) {
        return switch (shape) {
            case Shape.Plain(var kind) -> PlainValues.read(this, kind, at, tree);
            case Shape.Choice choice -> choice(choice, at, tree);
            case Shape.Fields fields ->
                tree instanceof Map<?, ?> map ? fields(fields, at, map, Set.of()) : wrong(at, "is to be an object");
            case Shape.Many(var element) -> many(element, at, tree);
            case Shape.ByChoice(var key) -> byChoice(key, at, tree);
            case Shape.OneOf(var kinds) -> oneOf(kinds, at, tree);
            case Shape.Terms() -> terms(at, tree);
        };
    }

    private Object wrong(String at, String message) {
        problem(at, message);
        return null;
    }

    private Object fields(Shape.Fields shape, String at, Map<?, ?> tree, Set<String> known) {
        int before = problems.size();
        var names = shape.fields().stream().map(Shape.Named::name).toList();
        for (Object name : tree.keySet()) {
            if (!names.contains(name) && !known.contains(name)) {
                problem(at + "/" + name, "is not known here; the fields are " + String.join(", ", names));
            }
        }
        var components = shape.type().getRecordComponents();
        var values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = component(shape.fields().get(i), components[i], at, tree);
        }
        return problems.size() == before ? make(shape.type(), components, values, at) : null;
    }

    private Object component(Shape.Named named, RecordComponent component, String at, Map<?, ?> tree) {
        String here = at + "/" + named.name();
        Object given = tree.get(named.name());
        Object value = null;
        if (given != null) {
            value = value(named.shape(), here, given);
            value = component.getType() == int.class && value instanceof Long whole
                    ? (Object) inInt(here, whole)
                    : value;
        } else if (!named.optional()) {
            problem(here, "is missing; give it a value");
        }
        return component.getType() == Optional.class ? Optional.ofNullable(value) : value;
    }

    private Integer inInt(String at, long whole) {
        if (whole < Integer.MIN_VALUE || whole > Integer.MAX_VALUE) {
            problem(at, "is too large");
            return null;
        }
        return (int) whole;
    }

    private Object make(Class<? extends Record> type, RecordComponent[] components, Object[] values, String at) {
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException inOurWords) {
                return wrong(at, "is not possible: " + inOurWords.getMessage());
            }
            throw new IllegalStateException(type + " cannot be made", refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type + " cannot be made", impossible);
        }
    }

    private Object choice(Shape.Choice choice, String at, Object tree) {
        for (var constant : choice.type().getEnumConstants()) {
            if (constant.name().equals(tree)) {
                return constant;
            }
        }
        return wrong(at, "is not one of the choices; choose " + String.join(", ", choice.names()));
    }

    private Object many(Shape element, String at, Object tree) {
        if (!(tree instanceof List<?> list)) {
            return wrong(at, "is to be a list");
        }
        var values = new ArrayList<Object>();
        for (int i = 0; i < list.size(); i++) {
            Object each = list.get(i);
            values.add(
                    each == null
                            ? wrong(at + "/" + i, "is missing; give it a value")
                            : value(element, at + "/" + i, each));
        }
        return Collections.unmodifiableList(values);
    }

    private Object byChoice(Shape.Choice key, String at, Object tree) {
        if (!(tree instanceof Map<?, ?> map)) {
            return wrong(at, "is to be an object with a text for each item");
        }
        var values = new LinkedHashMap<Object, Object>();
        map.forEach((name, text) -> {
            Object constant = choice(key, at + "/" + name, name);
            Object read = PlainValues.read(this, Shape.Kind.TEXT, at + "/" + name, text);
            if (constant != null && read != null) {
                values.put(constant, read);
            }
        });
        return Collections.unmodifiableMap(values);
    }

    private Object oneOf(Map<String, Shape.Fields> kinds, String at, Object tree) {
        if (!(tree instanceof Map<?, ?> map)) {
            return wrong(at, "is to be an object with its kind");
        }
        var shape = map.get("kind") instanceof String kind ? kinds.get(kind) : null;
        if (shape == null) {
            return wrong(at + "/kind", "is missing or unknown; choose " + String.join(", ", kinds.keySet()));
        }
        return fields(shape, at, map, Set.of("kind"));
    }

    private Object terms(String at, Object tree) {
        if (!(tree instanceof Map<?, ?> map)) {
            return wrong(at, "is to be an object with the terms");
        }
        var named = new LinkedHashMap<String, Object>();
        map.forEach((name, value) -> named.put(String.valueOf(name), value));
        var reading = TermsReader.read(named);
        for (var problem : reading.problems()) {
            problem(at + problem.place().replaceFirst("^terms", ""), problem.message());
        }
        return reading.problems().isEmpty() ? reading.value() : null;
    }
}
