package org.partnershipledger.eventstore;

/** The program does not start on this database or folder; the message is one sentence for the person who starts it. */
public final class StartRefused extends RuntimeException {

    public StartRefused(String sentence) {
        this(sentence, null);
    }

    public StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
