package org.partnershipledger.eventstore.append;

import java.util.Optional;
import java.util.UUID;
import org.partnershipledger.kernel.organisation.OdsCode;

/** The one way into the history. */
public interface Appender {

    /**
     * Records the events of one command and returns when they are durable.
     *
     * @throws SequenceConflict when an aggregate already has an event at an expected sequence: decide again
     * @throws CommandIdReused when the command id was recorded with another body: answer 409
     * @throws HistoryUnavailable when it could not be written, or is not known to be; a retry with the same command id is safe
     */
    Appended append(Append append);

    /** What an earlier command with this id was answered, if it recorded anything. */
    Optional<Appended> answered(OdsCode body, UUID commandId);

    /**
     * The same for a command of which the content is known.
     *
     * @throws CommandIdReused when the command id was recorded with another body: answer 409
     */
    Optional<Appended> answered(OdsCode body, UUID commandId, byte[] requestSha256);
}
