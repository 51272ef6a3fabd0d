package org.partnershipledger.eventstore.codec;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A map as a JSON object, always in the order of its keys (an enum's own order, else alphabetical): a map that
 * happens to iterate differently must not give other bytes. Read back in the same order.
 */
record MapForm<K extends Comparable<K>, V>(TextForm<K> key, Form<V> value) implements Form<Map<K, V>> {

    @Override
    public void write(JsonGenerator out, Map<K, V> map) {
        out.writeStartObject();
        for (var entry : new TreeMap<>(map).entrySet()) {
            out.writeName(key.text(entry.getKey()));
            value.write(out, entry.getValue());
        }
        out.writeEndObject();
    }

    @Override
    public Map<K, V> read(JsonParser in) {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            throw new BadValue("an object is needed, not " + in.currentToken());
        }
        var map = new TreeMap<K, V>();
        for (var name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            try {
                if (map.put(key.parse(name), value.read(in)) != null) {
                    throw new BadValue("is given twice");
                }
            } catch (BadValue e) {
                throw e.inItem(name);
            }
        }
        return Collections.unmodifiableMap(map);
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "object", "propertyNames", key.schema(), "additionalProperties", value.schema());
    }
}
