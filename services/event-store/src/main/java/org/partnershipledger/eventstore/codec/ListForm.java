package org.partnershipledger.eventstore.codec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A list as a JSON array, in its order. An element is never null. */
record ListForm<T>(Form<T> element) implements Form<List<T>> {

    @Override
    public void write(JsonGenerator out, List<T> list) {
        out.writeStartArray();
        for (var item : list) {
            element.write(out, item);
        }
        out.writeEndArray();
    }

    @Override
    public List<T> read(JsonParser in) {
        if (in.currentToken() != JsonToken.START_ARRAY) {
            throw new BadValue("a list is needed, not " + in.currentToken());
        }
        var list = new ArrayList<T>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            try {
                list.add(element.read(in));
            } catch (BadValue e) {
                throw e.inItem(list.size());
            }
        }
        return Collections.unmodifiableList(list);
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "array", "items", element.schema());
    }
}
