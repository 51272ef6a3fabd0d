package org.partnershipledger.eventstore.codec;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;

/** Counts and flags: the only values that stand in JSON as a number, true or false. */
record NumberForm<T>(
        String what, BiConsumer<JsonGenerator, T> writer, Function<JsonParser, T> reader, Map<String, Object> schema)
        implements Form<T> {

    static NumberForm<Integer> ofInt() {
        return new NumberForm<>(
                "a whole number",
                JsonGenerator::writeNumber,
                in -> whole(in) ? in.getIntValue() : null,
                Map.of("type", "integer"));
    }

    static NumberForm<Long> ofLong() {
        return new NumberForm<>(
                "a whole number",
                JsonGenerator::writeNumber,
                in -> whole(in) ? in.getLongValue() : null,
                Map.of("type", "integer"));
    }

    static NumberForm<Boolean> ofBoolean() {
        return new NumberForm<>(
                "true or false",
                JsonGenerator::writeBoolean,
                in -> switch (in.currentToken()) {
                    case VALUE_TRUE -> Boolean.TRUE;
                    case VALUE_FALSE -> Boolean.FALSE;
                    default -> null;
                },
                Map.of("type", "boolean"));
    }

    private static boolean whole(JsonParser in) {
        return in.currentToken() == JsonToken.VALUE_NUMBER_INT;
    }

    @Override
    public void write(JsonGenerator out, T value) {
        writer.accept(out, value);
    }

    @Override
    public T read(JsonParser in) {
        try {
            var value = reader.apply(in);
            if (value != null) {
                return value;
            }
        } catch (InputCoercionException e) {
            throw new BadValue(what + " in range is needed, not " + in.getString());
        }
        throw new BadValue(what + " is needed, not " + in.currentToken());
    }
}
