package org.partnershipledger.finance.timeline;

import java.time.Instant;
import java.time.LocalDate;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * One fact of one agreement, in words.
 *
 * @param entry position in the ledger, by which the auditor finds the very bytes
 * @param effectiveOn when it is true; {@code recordedAt} when it was written down
 * @param reason in the actor's words; null when none was given
 */
public record TimelineRow(
        String agreement,
        long entry,
        LocalDate effectiveOn,
        Instant recordedAt,
        String actor,
        String role,
        OdsCode onBehalfOf,
        String reason,
        String wireName,
        String title,
        String detail) {}
