package org.partnershipledger.eventstore.append;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An event that wants to be recorded; position, time, salt and hashes are given by the store.
 *
 * @param sequence the next one of its aggregate as the command saw it; another event there is a conflict
 */
public record NewEvent(
        String aggregateType,
        String aggregateId,
        long sequence,
        UUID eventId,
        String wireName,
        LocalDate effectiveOn,
        byte[] payload,
        byte[] metadata) {}
