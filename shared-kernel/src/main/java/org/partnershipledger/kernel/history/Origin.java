package org.partnershipledger.kernel.history;

import java.util.Optional;
import java.util.UUID;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * Who recorded an event, in what role, for whom, by which command, and why. Staff are ids; names are looked up when
 * a page is made and are never in the history.
 *
 * @param actor id of the person or of the automated run
 * @param role e.g. {@code FINANCE_PREPARER}; the roles are listed with sign-in
 * @param onBehalfOf the organisation the actor acted for
 * @param commandId chosen by the sender; the same id never counts twice (I12)
 * @param correlationId the first command of the chain
 * @param causationId the event or command that led to this one; empty when a person began it
 * @param reason in the actor's words; empty when none was given
 */
public record Origin(
        String actor,
        String role,
        OdsCode onBehalfOf,
        UUID commandId,
        UUID correlationId,
        Optional<UUID> causationId,
        Optional<String> reason) {}
