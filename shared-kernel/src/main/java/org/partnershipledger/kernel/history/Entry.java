package org.partnershipledger.kernel.history;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * The one byte form of a recorded event. The ASCII tag, then each column as its length (8 bytes, big-endian) and its
 * bytes: position, body, body position, aggregate type, aggregate id, sequence, event id, wire name, effective on,
 * recorded at, payload commitment, metadata commitment. Whole numbers are 8 bytes, big-endian; the event id is its 16
 * bytes; text is UTF-8; a date is ISO text; an instant is microseconds since 1970. Any language can make it again;
 * nothing in it is JSON. Next: {@link Leaf}.
 */
public final class Entry {
    private static final byte[] TAG = "partnership-ledger-event-v1".getBytes(US_ASCII);
    private static final byte PAYLOAD = 0x10;
    private static final byte METADATA = 0x11;
    private static final int LENGTH = Long.BYTES;
    private static final int ID = 2 * Long.BYTES;
    private static final int COLUMNS = 12;
    private static final int NUMBERS = 4;

    private Entry() {}

    /** SHA-256(0x10 ‖ salt ‖ payload): the payload can be shown or lawfully destroyed without breaking the history. */
    public static byte[] payloadCommitment(byte[] salt, byte[] payload) {
        return Sha256.of(PAYLOAD, salt, payload);
    }

    /** SHA-256(0x11 ‖ salt ‖ metadata). */
    public static byte[] metadataCommitment(byte[] salt, byte[] metadata) {
        return Sha256.of(METADATA, salt, metadata);
    }

    /** From the columns as they are read, payload and metadata among them: what the stored entry must be. */
    public static byte[] of(RecordedEvent event) {
        return of(
                event.position(),
                event.body(),
                event.bodyPosition(),
                event.aggregateType(),
                event.aggregateId(),
                event.sequence(),
                event.eventId(),
                event.wireName(),
                event.effectiveOn(),
                event.recordedAt(),
                payloadCommitment(event.salt(), event.payload()),
                metadataCommitment(event.salt(), event.metadata()));
    }

    /** @param recordedAt whole microseconds; a finer time would not survive the database, so it is refused */
    public static byte[] of(
            long position,
            OdsCode body,
            long bodyPosition,
            String aggregateType,
            String aggregateId,
            long sequence,
            UUID eventId,
            String wireName,
            LocalDate effectiveOn,
            Instant recordedAt,
            byte[] payloadCommitment,
            byte[] metadataCommitment) {
        var bodyBytes = body.value().getBytes(UTF_8);
        var type = aggregateType.getBytes(UTF_8);
        var id = aggregateId.getBytes(UTF_8);
        var name = wireName.getBytes(UTF_8);
        var day = effectiveOn.toString().getBytes(US_ASCII);
        var texts = bodyBytes.length + type.length + id.length + name.length + day.length;
        var out = ByteBuffer.allocate(
                TAG.length + COLUMNS * LENGTH + texts + NUMBERS * Long.BYTES + ID + 2 * Sha256.BYTES);
        out.put(TAG);
        number(out, position);
        bytes(out, bodyBytes);
        number(out, bodyPosition);
        bytes(out, type);
        bytes(out, id);
        number(out, sequence);
        out.putLong(ID).putLong(eventId.getMostSignificantBits()).putLong(eventId.getLeastSignificantBits());
        bytes(out, name);
        bytes(out, day);
        number(out, microseconds(recordedAt));
        bytes(out, payloadCommitment);
        bytes(out, metadataCommitment);
        return out.array();
    }

    private static void number(ByteBuffer out, long number) {
        out.putLong(Long.BYTES).putLong(number);
    }

    private static void bytes(ByteBuffer out, byte[] bytes) {
        out.putLong(bytes.length).put(bytes);
    }

    private static long microseconds(Instant moment) {
        if (moment.getNano() % 1_000 != 0) {
            throw new IllegalArgumentException("a recorded time has whole microseconds: " + moment);
        }
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }
}
