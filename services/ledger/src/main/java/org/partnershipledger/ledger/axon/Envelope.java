package org.partnershipledger.ledger.axon;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
    private Appended appended;

    Envelope(Command<?> command, Origin origin) {
        this.command = command;
        this.origin = origin;
    }

    Command<?> command() {
        return command;
    }

    Origin origin() {
        return origin;
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
