package org.partnershipledger.audit.verify;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The Merkle root of a growing list of leaves (RFC 6962, RFC 9162) in 64 hashes of memory, however long the list.
 * Level i holds the root of the last complete run of 2^i leaves that is not yet part of a larger one: a binary
 * counter whose digits are hashes. Written for the verifier and used nowhere else.
 */
final class CompactRange {
    static final int HASH = 32;
    private static final byte NODE = 1;

    private final byte[][] levels = new byte[64][HASH];
    private final MessageDigest sha256;
    private final byte[] node = new byte[1 + 2 * HASH];
    private final byte[] carry = new byte[HASH];
    private long size;

    CompactRange() {
        sha256 = sha256();
        node[0] = NODE;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    void add(byte[] leaf) {
        System.arraycopy(leaf, 0, carry, 0, HASH);
        var level = 0;
        for (var rest = size; (rest & 1) == 1; rest >>= 1) {
            join(levels[level], carry, carry);
            level++;
        }
        System.arraycopy(carry, 0, levels[level], 0, HASH);
        size++;
    }

    long size() {
        return size;
    }

    /** The root over everything added so far; of an empty list the hash of nothing. */
    byte[] root() {
        if (size == 0) {
            return sha256.digest();
        }
        var level = Long.numberOfTrailingZeros(size);
        var root = levels[level].clone();
        for (level++; level < 64; level++) {
            if ((size >> level & 1) == 1) {
                join(levels[level], root, root);
            }
        }
        return root;
    }

    String rootHex() {
        return HexFormat.of().formatHex(root());
    }

    private void join(byte[] left, byte[] right, byte[] into) {
        System.arraycopy(left, 0, node, 1, HASH);
        System.arraycopy(right, 0, node, 1 + HASH, HASH);
        sha256.update(node);
        try {
            sha256.digest(into, 0, HASH);
        } catch (DigestException e) {
            throw new IllegalStateException("a SHA-256 hash has 32 bytes", e);
        }
    }
}
