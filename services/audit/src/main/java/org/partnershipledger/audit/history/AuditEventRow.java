package org.partnershipledger.audit.history;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of the search index: where an event is and what one may look for.
 *
 * @param agreement the agreement that the event names; empty for a register's entries
 * @param title what happened, in the event's own words
 */
public record AuditEventRow(
        String aggregateId,
        String aggregateType,
        String body,
        String agreement,
        String wireName,
        String title,
        LocalDate effectiveOn,
        Instant recordedAt,
        String actor,
        String commandId) {}
