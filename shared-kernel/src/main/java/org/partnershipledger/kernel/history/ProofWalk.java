package org.partnershipledger.kernel.history;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The one walk behind every proof: from the root of a tree down to the part {@code start..end}, always into the half
 * that holds it, noting the other half. Making a proof lists those other halves; checking one puts them together
 * again on the way back up and must arrive at both roots with nothing left over.
 */
final class ProofWalk {

    private ProofWalk() {}

    /** Leaves from {@code start} on, {@code end} not included. */
    record Range(long start, long end) {}

    /** Whose roots make up the proof, in its order. */
    static List<Range> ranges(long start, long end, long size) {
        var ranges = new ArrayList<Range>();
        collect(start, end, 0, size, true, ranges);
        return ranges;
    }

    /** @param known whether the verifier already has the root of exactly this part */
    private static void collect(long start, long end, long offset, long size, boolean known, List<Range> ranges) {
        if (start == 0 && end == size) {
            if (!known) {
                ranges.add(new Range(offset, offset + size));
            }
            return;
        }
        var half = leftHalf(size);
        if (end <= half) {
            collect(start, end, offset, half, known, ranges);
            ranges.add(new Range(offset + half, offset + size));
        } else if (start >= half) {
            collect(start - half, end - half, offset + half, size - half, known, ranges);
            ranges.add(new Range(offset, offset + half));
        } else {
            collect(0, end - half, offset + half, size - half, false, ranges);
            ranges.add(new Range(offset, offset + half));
        }
    }

    /** The largest power of two below the size. */
    private static long leftHalf(long size) {
        return Long.highestOneBit(size - 1);
    }

    /** Roots of the part and of the tree as the proof makes them. */
    private record Roots(byte[] part, byte[] tree) {}

    static boolean holds(long start, long end, long size, byte[] partRoot, List<byte[]> proof, byte[] treeRoot) {
        if (proof.stream().anyMatch(hash -> hash.length != Sha256.BYTES)) {
            return false;
        }
        var rest = proof.iterator();
        var made = climb(start, end, size, partRoot, rest);
        return made != null
                && !rest.hasNext()
                && MessageDigest.isEqual(made.part, partRoot)
                && MessageDigest.isEqual(made.tree, treeRoot);
    }

    /** @param part its root if it is already known, else null; the result is null when the proof is too short */
    private static Roots climb(long start, long end, long size, byte[] part, Iterator<byte[]> proof) {
        if (start == 0 && end == size) {
            var root = part != null ? part : proof.hasNext() ? proof.next() : null;
            return root == null ? null : new Roots(root, root);
        }
        var half = leftHalf(size);
        var straddles = start < half && end > half;
        var below = straddles
                ? climb(0, end - half, size - half, null, proof)
                : end <= half
                        ? climb(start, end, half, part, proof)
                        : climb(start - half, end - half, size - half, part, proof);
        if (below == null || !proof.hasNext()) {
            return null;
        }
        var other = proof.next();
        if (straddles) {
            return new Roots(Leaf.node(other, below.part), Leaf.node(other, below.tree));
        }
        var tree = end <= half ? Leaf.node(below.tree, other) : Leaf.node(other, below.tree);
        return new Roots(below.part, tree);
    }
}
