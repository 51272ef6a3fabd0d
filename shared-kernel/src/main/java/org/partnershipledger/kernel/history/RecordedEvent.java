package org.partnershipledger.kernel.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * One row of history, exactly as stored. Everything a reader uses is inside {@code entry} and so under the hash.
 *
 * @param position 1, 2, 3 … over the whole ledger, without gaps; number order is commit order
 * @param body the publishing NHS body; {@code bodyPosition} counts 1, 2, 3 … within it
 * @param aggregateId prefixed by type, e.g. {@code Agreement:CM-001}
 * @param sequence 0, 1, 2 … within the aggregate
 * @param wireName declared name, e.g. {@code agreement.signed.v1}
 * @param effectiveOn when it is true, Europe/London
 * @param recordedAt when it was written, given by the store, microseconds, never decreasing
 * @param payload the event's JSON, the very bytes that were hashed
 * @param metadata the {@link Origin}'s JSON, likewise
 * @param salt 32 random bytes inside the commitments to payload and metadata
 * @param entry the one byte form, made by the entry writer of this package
 * @param leaf SHA-256(0x00 ‖ entry)
 */
public record RecordedEvent(
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
        byte[] payload,
        byte[] metadata,
        byte[] salt,
        byte[] entry,
        byte[] leaf) {}
