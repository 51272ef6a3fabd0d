package org.partnershipledger.eventstore.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.partnershipledger.kernel.history.RecordedEvent;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * One row of PostgreSQL's binary COPY as an event, without the columns that only a verifier needs (salt, entry and
 * leaf are empty). Words and days that come again and again are kept once.
 */
final class CopiedRow {
    static final String COLUMNS = """
            position, body, body_position, aggregate_type, aggregate_id, sequence, event_id, wire_name, effective_on,
            recorded_at, payload, metadata""";
    private static final int COLUMN_COUNT = 12;
    private static final int HEADER = 11 + Integer.BYTES;
    private static final byte[] NOT_READ = {};
    private static final Instant POSTGRES_MOMENT = Instant.parse("2000-01-01T00:00:00Z");
    private static final long POSTGRES_DAY = LocalDate.of(2000, 1, 1).toEpochDay();

    private final Map<String, OdsCode> bodies = new HashMap<>();
    private final Map<ByteBuffer, String> words = new HashMap<>();
    private final Map<Integer, LocalDate> days = new HashMap<>();
    private boolean headerRead;

    /** Null for the trailer, or for a header that came alone. */
    RecordedEvent read(byte[] message) {
        var in = ByteBuffer.wrap(message);
        if (!headerRead) {
            in.position(HEADER);
            in.position(in.position() + Integer.BYTES + in.getInt(HEADER));
            headerRead = true;
        }
        if (!in.hasRemaining() || in.getShort() != COLUMN_COUNT) {
            return null;
        }
        return new RecordedEvent(
                number(in),
                bodies.computeIfAbsent(word(in), OdsCode::of),
                number(in),
                word(in),
                new String(bytes(in), UTF_8),
                number(in),
                id(in),
                word(in),
                day(in),
                POSTGRES_MOMENT.plus(number(in), ChronoUnit.MICROS),
                bytes(in),
                bytes(in),
                NOT_READ,
                NOT_READ,
                NOT_READ);
    }

    private static long number(ByteBuffer in) {
        in.getInt();
        return in.getLong();
    }

    private static UUID id(ByteBuffer in) {
        in.getInt();
        return new UUID(in.getLong(), in.getLong());
    }

    private LocalDate day(ByteBuffer in) {
        in.getInt();
        return days.computeIfAbsent(in.getInt(), day -> LocalDate.ofEpochDay(POSTGRES_DAY + day));
    }

    private static byte[] bytes(ByteBuffer in) {
        var bytes = new byte[in.getInt()];
        in.get(bytes);
        return bytes;
    }

    private String word(ByteBuffer in) {
        var length = in.getInt();
        var slice = in.slice(in.position(), length);
        in.position(in.position() + length);
        var known = words.get(slice);
        if (known == null) {
            var copy = new byte[length];
            slice.get(0, copy);
            known = new String(copy, UTF_8);
            words.put(ByteBuffer.wrap(copy), known);
        }
        return known;
    }
}
