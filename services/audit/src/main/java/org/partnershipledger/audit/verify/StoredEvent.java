package org.partnershipledger.audit.verify;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One row of {@code ledger.event} as read for verifying: columns, and the hashes that are claimed for them. */
public record StoredEvent(
        long position,
        String body,
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
