package org.partnershipledger.ledger.axon;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.partnershipledger.eventstore.append.Appended;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.ledger.Command;

/**
 * A command on its way through Axon's bus, with who sent it. The storage engine leaves the store's answer in it,
 * because Axon's own result is made before the commit and knows no positions. One thread uses one envelope.
 */
final class Envelope {
    private final Command<?> command;
    private final Origin origin;
    private final boolean again;
    private final Map<String, Long> reads = new LinkedHashMap<>();
    private Appended appended;

    /** @param again it was decided before on what is no longer true, so nothing that is remembered is good enough */
    Envelope(Command<?> command, Origin origin, boolean again) {
        this.command = command;
        this.origin = origin;
        this.again = again;
    }

    Command<?> command() {
        return command;
    }

    Origin origin() {
        return origin;
    }

    boolean again() {
        return again;
    }

    /** The command is decided on this, as far as it goes. */
    void decidedOn(Folded<?> stream) {
        reads.put(stream.stream().id(), stream.last());
    }

    /** Every stream that the decision rests on, its own among them, with the sequence of the last event that was seen. */
    Map<String, Long> reads() {
        return Collections.unmodifiableMap(reads);
    }

    void answered(Appended answer) {
        appended = answer;
    }

    /** Null until the store has answered. */
    Appended appended() {
        return appended;
    }

    /** Word for word as it went into the hashes of the commands that are recorded, also when there is none. */
    private String reason() {
        return origin.reason().orElse("null");
    }

    /**
     * Over everything that was asked and by whom: the same command id with anything else is another command.
     * {@link RequestText} names each field, so a changed field changes the hash, and a restart does not.
     */
    byte[] requestSha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(command.getClass().getSimpleName().getBytes(StandardCharsets.UTF_8));
            digest.update(RequestText.of(command).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update((origin.actor() + '\0' + origin.role() + '\0' + origin.onBehalfOf() + '\0' + reason())
                    .getBytes(StandardCharsets.UTF_8));
            return digest.digest();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
