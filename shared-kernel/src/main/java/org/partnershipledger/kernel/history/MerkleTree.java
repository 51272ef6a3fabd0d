package org.partnershipledger.kernel.history;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/**
 * Roots and proofs of the history's Merkle tree (RFC 6962 and 9162). Leaves are leaf hashes, counted from 0; the
 * leaf of position p is at index p - 1. A proof that leaf i is in the tree, that an older tree is the beginning of a
 * newer one, and that any aligned part of a tree is in it, are one and the same walk ({@link ProofWalk}).
 * A verifier never trusts a stored root or leaf: it is given hashes that were computed from bytes.
 */
public final class MerkleTree {

    private MerkleTree() {}

    /** Of the empty tree: SHA-256 of nothing. */
    public static byte[] emptyRoot() {
        return Sha256.of();
    }

    /** Root over the leaves; for millions of them use {@link RunningRoot}. */
    public static byte[] root(List<byte[]> leaves) {
        var root = new RunningRoot();
        leaves.forEach(root::add);
        return root.root();
    }

    /** Proof that the leaf at the index is in the tree over all the leaves, from its sibling upwards. */
    public static List<byte[]> inclusionProof(long index, List<byte[]> leaves) {
        refuseUnless(index >= 0 && index < leaves.size(), "no leaf " + index + " in a tree of " + leaves.size());
        return proof(index, index + 1, leaves);
    }

    /** Proof that the tree over the first {@code size} leaves is the beginning of the tree over all of them. */
    public static List<byte[]> consistencyProof(long size, List<byte[]> leaves) {
        refuseUnless(size > 0 && size <= leaves.size(), "no proof from size " + size + " to " + leaves.size());
        return proof(0, size, leaves);
    }

    /** Proof that the aligned part {@code start..end} (end not included) is in the tree over all the leaves. */
    public static List<byte[]> subtreeProof(long start, long end, List<byte[]> leaves) {
        refuseUnless(isSubtree(start, end, leaves.size()), "no subtree from " + start + " to " + end);
        return proof(start, end, leaves);
    }

    private static List<byte[]> proof(long start, long end, List<byte[]> leaves) {
        var proof = new ArrayList<byte[]>();
        for (var range : ProofWalk.ranges(start, end, leaves.size())) {
            proof.add(root(leaves.subList((int) range.start(), (int) range.end())));
        }
        return proof;
    }

    public static boolean includes(long index, long size, byte[] leaf, List<byte[]> proof, byte[] root) {
        return includes(index, 0, size, leaf, proof, root);
    }

    /** That the leaf is in the part {@code start..end} of a tree, whose own root is given. */
    public static boolean includes(
            long index, long start, long end, byte[] leaf, List<byte[]> proof, byte[] subtreeRoot) {
        return leaf.length == Sha256.BYTES
                && isSubtree(start, end, end)
                && index >= start
                && index < end
                && ProofWalk.holds(index - start, index - start + 1, end - start, leaf, proof, subtreeRoot);
    }

    /** That the older tree is the beginning of the newer one. Nothing is consistent with the empty tree. */
    public static boolean isConsistent(
            long olderSize, long newerSize, byte[] olderRoot, List<byte[]> proof, byte[] newerRoot) {
        return olderSize > 0
                && olderSize <= newerSize
                && ProofWalk.holds(0, olderSize, newerSize, olderRoot, proof, newerRoot);
    }

    /** That the part {@code start..end} is in the tree. An empty part is in every tree and says nothing about it. */
    public static boolean isPartOf(
            long start, long end, long size, byte[] partRoot, List<byte[]> proof, byte[] treeRoot) {
        if (start >= 0 && start == end && end <= size) {
            return proof.isEmpty() && MessageDigest.isEqual(partRoot, emptyRoot());
        }
        return isSubtree(start, end, size) && ProofWalk.holds(start, end, size, partRoot, proof, treeRoot);
    }

    /** A part is a subtree when it starts on a multiple of the smallest power of two that holds it. */
    private static boolean isSubtree(long start, long end, long size) {
        if (start < 0 || start >= end || end > size) {
            return false;
        }
        var length = end - start;
        var highest = Long.highestOneBit(length);
        var power = highest == length ? length : highest << 1;
        return power > 0 ? start % power == 0 : start == 0;
    }

    private static void refuseUnless(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
