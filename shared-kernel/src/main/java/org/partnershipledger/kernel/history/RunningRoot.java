package org.partnershipledger.kernel.history;

/**
 * The root of a tree while leaves are added one by one: keeps one hash for each full subtree, so a history of any
 * length needs the memory of 64 hashes. Not safe for several threads.
 */
public final class RunningRoot {
    private final byte[][] subtrees = new byte[Long.SIZE][];
    private long size;

    /** @param leaf the leaf hash, see {@link Leaf#of(byte[])} */
    public void add(byte[] leaf) {
        var hash = leaf;
        var level = 0;
        // As in binary addition: two full subtrees of one height make one of the next.
        while ((size >>> level & 1) == 1) {
            hash = Leaf.node(subtrees[level], hash);
            subtrees[level++] = null;
        }
        subtrees[level] = hash;
        size++;
    }

    public long size() {
        return size;
    }

    /** Of the leaves so far; more may be added afterwards. */
    public byte[] root() {
        byte[] root = null;
        for (var subtree : subtrees) {
            if (subtree != null) {
                root = root == null ? subtree : Leaf.node(subtree, root);
            }
        }
        return root == null ? Sha256.of() : root.clone();
    }
}
