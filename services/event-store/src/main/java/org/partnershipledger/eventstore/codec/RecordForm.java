package org.partnershipledger.eventstore.codec;

import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;

/**
 * A record as a JSON object: its components in their order, an absent one written as null. Reading expects that
 * order first, because we wrote it so, and takes any other order too; every component must be there exactly once.
 *
 * @param constructor takes all components as one Object[]
 */
record RecordForm<T>(String name, List<Component> components, MethodHandle constructor) implements Form<T> {

    /** @param accessor takes the record as Object and gives the component as Object */
    record Component(String name, SerializableString quoted, MethodHandle accessor, Form<Object> form) {}

    @Override
    public void write(JsonGenerator out, T value) {
        out.writeStartObject();
        writeComponents(out, value);
        out.writeEndObject();
    }

    void writeComponents(JsonGenerator out, T value) {
        for (var component : components) {
            out.writeName(component.quoted);
            var part = get(component, value);
            if (part == null) {
                throw new IllegalArgumentException(name + "." + component.name + " is mandatory and was not given");
            }
            component.form.write(out, part);
        }
    }

    private static Object get(Component component, Object value) {
        try {
            return (Object) component.accessor.invokeExact(value);
        } catch (Throwable e) {
            throw new IllegalStateException("cannot read " + component.name + " of " + value, e);
        }
    }

    @Override
    public T read(JsonParser in) {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            throw new BadValue("an object is needed, not " + in.currentToken());
        }
        return readComponents(in);
    }

    T readComponents(JsonParser in) {
        var values = new Object[components.size()];
        var seen = 0L;
        var expected = 0;
        for (var field = in.nextName(); field != null; field = in.nextName()) {
            var index = indexOf(field, expected);
            if ((seen & 1L << index) != 0) {
                throw new BadValue("is given twice").inField(field);
            }
            seen |= 1L << index;
            values[index] = value(components.get(index), in);
            expected = index + 1;
        }
        if (seen != (1L << values.length) - 1) {
            throw missing(seen);
        }
        return make(values);
    }

    private int indexOf(String field, int expected) {
        if (expected < components.size() && components.get(expected).name.equals(field)) {
            return expected;
        }
        for (var i = 0; i < components.size(); i++) {
            if (components.get(i).name.equals(field)) {
                return i;
            }
        }
        throw new BadValue("is not a field of " + name).inField(field);
    }

    private static Object value(Component component, JsonParser in) {
        try {
            if (in.nextToken() == JsonToken.VALUE_NULL && !component.form.standsForAbsent()) {
                throw new BadValue("is mandatory and was null");
            }
            return component.form.read(in);
        } catch (BadValue e) {
            throw e.inField(component.name);
        }
    }

    private BadValue missing(long seen) {
        var names = new ArrayList<String>();
        for (var i = 0; i < components.size(); i++) {
            if ((seen & 1L << i) == 0) {
                names.add(components.get(i).name);
            }
        }
        return new BadValue("is missing").inField(String.join(", ", names));
    }

    @SuppressWarnings("unchecked")
    private T make(Object[] values) {
        try {
            return (T) (Object) constructor.invokeExact(values);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new BadValue(e.getMessage());
        } catch (Throwable e) {
            throw new IllegalStateException("cannot make " + name, e);
        }
    }

    @Override
    public Map<String, Object> schema() {
        return schema(Map.of());
    }

    /** @param first properties that stand before the components, e.g. the declared kind */
    Map<String, Object> schema(Map<String, Object> first) {
        var properties = new LinkedHashMap<String, Object>(first);
        for (var component : components) {
            properties.put(component.name, component.form.schema());
        }
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", List.copyOf(properties.keySet()));
        schema.put("additionalProperties", false);
        return schema;
    }

    static Map<String, Object> orNull(Map<String, Object> schema) {
        // A record's schema has an order; the others have none, and must not get one that changes from run to run.
        Map<String, Object> either =
                schema instanceof LinkedHashMap ? new LinkedHashMap<>(schema) : new TreeMap<>(schema);
        if (schema.get("enum") instanceof List<?> words) {
            var wordsOrNull = new ArrayList<Object>(words);
            wordsOrNull.add(null);
            either.put("enum", wordsOrNull);
        } else if (schema.get("type") instanceof String type) {
            either.put("type", List.of(type, "null"));
        } else {
            return Map.of("anyOf", List.of(schema, Map.of("type", "null")));
        }
        return either;
    }
}
