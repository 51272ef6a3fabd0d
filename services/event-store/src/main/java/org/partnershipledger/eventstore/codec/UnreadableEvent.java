package org.partnershipledger.eventstore.codec;

/**
 * An event's stored bytes are not what its wire name promises: a field is missing, unknown, given twice or of
 * another type. Reading stops and says which event and which field.
 */
public final class UnreadableEvent extends RuntimeException {

    UnreadableEvent(String what, String problem, Throwable cause) {
        super(what + " cannot be read: " + problem, cause);
    }
}
