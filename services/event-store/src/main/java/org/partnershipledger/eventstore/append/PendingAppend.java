package org.partnershipledger.eventstore.append;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.partnershipledger.kernel.history.Entry;

/**
 * One command waiting to be written. Everything that does not depend on its position is made here, by the thread
 * that brings it: the salts and the commitments to payload and metadata, which are most of the hashing.
 */
final class PendingAppend {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 32;
    private static final int REQUEST_BYTES = 32;
    private static final int LONGEST_TEXT = 300;
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    final Append append;
    final byte[][] salts;
    final byte[][] payloadCommitments;
    final byte[][] metadataCommitments;
    private final Thread waiting = Thread.currentThread();
    private Appended answer;
    private RuntimeException refusal;
    private volatile boolean done;

    PendingAppend(Append append) {
        refuseMalformed(append);
        this.append = append;
        var events = append.events();
        salts = new byte[events.size()][];
        payloadCommitments = new byte[events.size()][];
        metadataCommitments = new byte[events.size()][];
        for (var i = 0; i < salts.length; i++) {
            var salt = new byte[SALT_BYTES];
            RANDOM.nextBytes(salt);
            salts[i] = salt;
            payloadCommitments[i] = Entry.payloadCommitment(salt, events.get(i).payload());
            metadataCommitments[i] =
                    Entry.metadataCommitment(salt, events.get(i).metadata());
        }
    }

    /** Checked alone and first, so that one malformed command cannot fail the others of its batch. */
    private static void refuseMalformed(Append append) {
        Objects.requireNonNull(append.body(), "the publishing body");
        Objects.requireNonNull(append.commandId(), "the command id");
        if (append.requestSha256().length != REQUEST_BYTES) {
            throw new IllegalArgumentException("requestSha256 has 32 bytes");
        }
        if (append.events().isEmpty()) {
            throw new IllegalArgumentException("an append has at least one event");
        }
        var next = new HashMap<String, Long>();
        for (var event : append.events()) {
            refuseMalformed(event);
            var expected = next.put(event.aggregateId(), event.sequence() + 1);
            if (event.sequence() < 0 || expected != null && expected != event.sequence()) {
                throw new IllegalArgumentException(event.aggregateId() + ": sequences count up one by one from 0");
            }
        }
        append.reads().forEach(read -> refuseMalformed(read, next.keySet()));
    }

    private static void refuseMalformed(StreamRead read, Set<String> written) {
        refuseMalformed("aggregateId", read.aggregateId());
        if (read.lastSequence() < StreamRead.NOTHING || written.contains(read.aggregateId())) {
            throw new IllegalArgumentException(
                    read.aggregateId() + " is read up to a sequence from -1 on and not written by the same command");
        }
    }

    private static void refuseMalformed(NewEvent event) {
        refuseMalformed("aggregateType", event.aggregateType());
        refuseMalformed("aggregateId", event.aggregateId());
        refuseMalformed("wireName", event.wireName());
        Objects.requireNonNull(event.eventId(), "the event id");
        Objects.requireNonNull(event.payload(), "the payload");
        Objects.requireNonNull(event.metadata(), "the metadata");
        var year = event.effectiveOn().getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("effectiveOn is outside the calendar of the history: " + year);
        }
    }

    private static void refuseMalformed(String field, String text) {
        if (text == null || text.isEmpty() || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException(field + " has 1 to " + LONGEST_TEXT + " characters");
        }
        for (var i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
                throw new IllegalArgumentException(field + " has a character that it must not have");
            }
        }
    }

    int size() {
        return salts.length;
    }

    /** Who brought it is woken by whoever wrote the batch, when the next writer is on its way. */
    void answer(Appended answer) {
        this.answer = answer;
        done = true;
    }

    void refuse(RuntimeException refusal) {
        this.refusal = refusal;
        done = true;
    }

    boolean isDone() {
        return done;
    }

    void wake() {
        LockSupport.unpark(waiting);
    }

    /** Its answer, or its refusal thrown; only after {@link #isDone()}. */
    Appended outcome() {
        if (refusal != null) {
            throw refusal;
        }
        return answer;
    }
}
