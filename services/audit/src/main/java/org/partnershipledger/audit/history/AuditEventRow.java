package org.partnershipledger.audit.history;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of the search index: where an event is and what one may look for.
 *
 * @param agreement the agreement that the event names; empty for a register's entries
 */
public record AuditEventRow(
        String aggregateId,
        String aggregateType,
        String body,
        String agreement,
        String wireName,
        LocalDate effectiveOn,
        Instant recordedAt,
        String actor,
        String commandId) {}
