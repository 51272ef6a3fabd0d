package org.partnershipledger.eventstore.codec;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Values that stand in JSON as one string: text, codes, dates, and every number that must stay exact. A decimal is
 * plain digits, never an exponent and never a JSON number, because a double has already lost the penny.
 */
record TextForm<T>(String what, Function<T, String> writer, Function<String, T> reader, Map<String, Object> schema)
        implements Form<T> {

    private static final int LONGEST_DECIMAL = 1_000;

    static final TextForm<String> TEXT =
            new TextForm<>("text", Function.identity(), Function.identity(), Map.of("type", "string"));
    static final TextForm<BigDecimal> DECIMAL = new TextForm<>(
            "a decimal string", BigDecimal::toPlainString, TextForm::decimal, pattern("^-?[0-9]+(\\.[0-9]+)?$"));
    static final TextForm<Money> MONEY = new TextForm<>(
            "pounds as a decimal string",
            Money::toString,
            text -> new Money(decimal(text)),
            pattern("^-?[0-9]+\\.[0-9]{2}$"));
    static final TextForm<OdsCode> ODS_CODE =
            new TextForm<>("an ODS code", OdsCode::value, OdsCode::of, pattern("^[A-Z0-9]{3,10}$"));
    static final TextForm<UUID> ID =
            new TextForm<>("a UUID", UUID::toString, UUID::fromString, Map.of("type", "string", "format", "uuid"));
    static final TextForm<LocalDate> DAY = new TextForm<>(
            "a date like 2026-04-01",
            LocalDate::toString,
            LocalDate::parse,
            Map.of("type", "string", "format", "date"));
    static final TextForm<Instant> MOMENT = new TextForm<>(
            "an instant like 2026-04-01T09:30:00Z",
            Instant::toString,
            Instant::parse,
            Map.of("type", "string", "format", "date-time"));

    static <E extends Enum<E>> TextForm<E> ofEnum(Class<E> type) {
        var names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return new TextForm<>(
                "one of " + String.join(", ", names),
                Enum::name,
                name -> Enum.valueOf(type, name),
                Map.of("enum", List.copyOf(names)));
    }

    /** Digits, an optional fraction and an optional minus; read without a regular expression, because rebuilds read millions. */
    private static BigDecimal decimal(String text) {
        var length = text.length();
        var dots = 0;
        for (var i = 0; i < length; i++) {
            var c = text.charAt(i);
            var digit = c >= '0' && c <= '9';
            var sign = c == '-' && i == 0 && length > 1;
            var dot = c == '.' && dots++ == 0 && i + 1 < length && isDigit(text, i - 1);
            if (!digit && !sign && !dot) {
                throw new NumberFormatException(text);
            }
        }
        if (length > LONGEST_DECIMAL) {
            throw new NumberFormatException("longer than " + LONGEST_DECIMAL + " digits");
        }
        return new BigDecimal(text);
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static Map<String, Object> pattern(String pattern) {
        return Map.of("type", "string", "pattern", pattern);
    }

    @Override
    public void write(JsonGenerator out, T value) {
        out.writeString(writer.apply(value));
    }

    @Override
    public T read(JsonParser in) {
        if (in.currentToken() != JsonToken.VALUE_STRING) {
            throw new BadValue(what + " is needed, not " + in.currentToken());
        }
        return parse(in.getString());
    }

    T parse(String text) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new BadValue(what + " is needed, not \"" + text + "\"");
        }
    }

    String text(T value) {
        return writer.apply(value);
    }
}
