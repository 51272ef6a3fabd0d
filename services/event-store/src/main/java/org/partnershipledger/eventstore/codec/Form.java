package org.partnershipledger.eventstore.codec;

import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * How one type stands in JSON: writer, reader and schema side by side, so that the three cannot drift apart.
 * Made once for each type by {@link Forms}; used for every event after that, so nothing here looks anything up.
 *
 * @param <T> what it writes and reads, never null
 */
interface Form<T> {

    void write(JsonGenerator out, T value);

    /** The parser stands on the value's first token and is left on its last. */
    T read(JsonParser in);

    /** JSON Schema of the value, without null. */
    Map<String, Object> schema();

    /** Whether null is one of its values, written and read as such: {@link OptionalForm} alone. */
    default boolean standsForAbsent() {
        return false;
    }
}
