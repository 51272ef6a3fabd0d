package org.partnershipledger.eventstore.codec;

/** The history has an event whose wire name this program does not know. Reading stops: nothing is skipped. */
public final class UnknownEvent extends RuntimeException {
    public UnknownEvent(String wireName) {
        super("the history has an event named " + wireName + ", which this program does not know; use a newer program");
    }
}
