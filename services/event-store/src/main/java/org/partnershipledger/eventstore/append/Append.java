package org.partnershipledger.eventstore.append;

import java.util.List;
import java.util.UUID;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * All events of one command: recorded whole or not at all, together with the command's id (I12).
 *
 * @param requestSha256 32 bytes over the command as it was sent: the same id with another body is refused
 * @param events at least one; several aggregates are allowed
 * @param reads the streams that the decision rests on besides those that it writes to: if one of them has moved since,
 *     nothing is recorded
 */
public record Append(
        OdsCode body, UUID commandId, byte[] requestSha256, List<NewEvent> events, List<StreamRead> reads) {

    /** Of a decision that rests on nothing but the streams that it writes to. */
    public Append(OdsCode body, UUID commandId, byte[] requestSha256, List<NewEvent> events) {
        this(body, commandId, requestSha256, events, List.of());
    }
}
