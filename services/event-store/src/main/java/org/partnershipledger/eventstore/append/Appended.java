package org.partnershipledger.eventstore.append;

import java.time.Instant;

/**
 * The answer to an append, also the answer to its repetition.
 *
 * @param repeated true when the command id was already recorded with the same body and nothing was appended now
 */
public record Appended(long firstPosition, long lastPosition, Instant recordedAt, boolean repeated) {}
