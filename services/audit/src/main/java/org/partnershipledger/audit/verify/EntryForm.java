package org.partnershipledger.audit.verify;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * The one byte form of an event, made from its columns by the verifier's own code: an ASCII tag, then each field as
 * an 8-byte big-endian length and its bytes: numbers 8 bytes, ids 16, texts UTF-8, days ISO text, times microseconds. Payload and metadata stand in it as SHA-256 commitments under a salt, so
 * that their bytes could be destroyed by law and the log would still verify. Not shared with the writer on purpose.
 */
final class EntryForm {
    static final byte[] TAG = "partnership-ledger-event-v1".getBytes(US_ASCII);
    private static final byte LEAF = 0x00;
    private static final byte PAYLOAD = 0x10;
    private static final byte METADATA = 0x11;

    private final MessageDigest sha256 = CompactRange.sha256();

    /** How a field's bytes are to be read. */
    enum Kind {
        TEXT,
        NUMBER,
        ID,
        TIME,
        COMMITMENT
    }

    /** @param name of the column, or of the commitment */
    record Field(String name, Kind kind, byte[] bytes) {}

    List<Field> fields(StoredEvent e) {
        return List.of(
                number("position", e.position()),
                text("body", e.body()),
                number("body_position", e.bodyPosition()),
                text("aggregate_type", e.aggregateType()),
                text("aggregate_id", e.aggregateId()),
                number("sequence", e.sequence()),
                new Field("event_id", Kind.ID, id(e.eventId())),
                text("wire_name", e.wireName()),
                text("effective_on", e.effectiveOn().toString()),
                new Field("recorded_at", Kind.TIME, eight(StoredTime.microseconds(e.recordedAt()))),
                new Field("payload", Kind.COMMITMENT, commitment(PAYLOAD, e.salt(), e.payload())),
                new Field("metadata", Kind.COMMITMENT, commitment(METADATA, e.salt(), e.metadata())));
    }

    static byte[] bytes(List<Field> fields) {
        var entry = new ByteArrayOutputStream(512);
        entry.writeBytes(TAG);
        for (var field : fields) {
            entry.writeBytes(
                    ByteBuffer.allocate(8).putLong(field.bytes().length).array());
            entry.writeBytes(field.bytes());
        }
        return entry.toByteArray();
    }

    /** The fields of a stored entry, or null when it does not have this form. */
    static List<byte[]> read(byte[] entry) {
        if (!Arrays.equals(entry, 0, Math.min(TAG.length, entry.length), TAG, 0, TAG.length)) {
            return null;
        }
        var fields = new ArrayList<byte[]>();
        var rest = ByteBuffer.wrap(entry, TAG.length, entry.length - TAG.length);
        while (rest.remaining() >= 8) {
            var length = rest.getLong();
            if (length < 0 || length > rest.remaining()) {
                return null;
            }
            var field = new byte[(int) length];
            rest.get(field);
            fields.add(field);
        }
        return rest.hasRemaining() ? null : fields;
    }

    byte[] leaf(byte[] entry) {
        sha256.update(LEAF);
        return sha256.digest(entry);
    }

    private byte[] commitment(byte kind, byte[] salt, byte[] bytes) {
        sha256.update(kind);
        sha256.update(salt);
        return sha256.digest(bytes);
    }

    private static Field text(String name, String value) {
        return new Field(name, Kind.TEXT, value.getBytes(UTF_8));
    }

    private static Field number(String name, long value) {
        return new Field(name, Kind.NUMBER, eight(value));
    }

    private static byte[] eight(long value) {
        return ByteBuffer.allocate(8).putLong(value).array();
    }

    private static byte[] id(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
