package org.partnershipledger.kernel.history;

/**
 * Hashes of the history's Merkle tree, as RFC 6962 and 9162 have them: a leaf starts with 0x00 and a node with 0x01,
 * so that neither can be passed off as the other. Next: {@link MerkleTree}.
 */
public final class Leaf {
    private static final byte LEAF = 0x00;
    private static final byte NODE = 0x01;

    private Leaf() {}

    /** SHA-256(0x00 ‖ entry). */
    public static byte[] of(byte[] entry) {
        return Sha256.of(LEAF, entry);
    }

    /** SHA-256(0x01 ‖ left ‖ right). */
    static byte[] node(byte[] left, byte[] right) {
        return Sha256.of(NODE, left, right);
    }
}
