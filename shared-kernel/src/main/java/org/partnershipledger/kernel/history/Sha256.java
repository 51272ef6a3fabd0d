package org.partnershipledger.kernel.history;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 over several pieces without joining them first; one digest is kept for each thread. */
final class Sha256 {
    static final int BYTES = 32;

    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(Sha256::make);

    private Sha256() {}

    private static MessageDigest make() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static byte[] of() {
        return DIGEST.get().digest();
    }

    static byte[] of(byte prefix, byte[] first) {
        var digest = DIGEST.get();
        digest.update(prefix);
        return digest.digest(first);
    }

    static byte[] of(byte prefix, byte[] first, byte[] second) {
        var digest = DIGEST.get();
        digest.update(prefix);
        digest.update(first);
        return digest.digest(second);
    }
}
