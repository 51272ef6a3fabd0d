package org.partnershipledger.kernel.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Every proof that is made verifies, and no proof survives a change of any of its bits or numbers. */
class MerkleTreeLaws {
    private static final int LARGEST = 70;
    private static final long SEED = 20_261_122L;

    @Test
    void everyLeafOfEveryTreeIsProved() {
        for (var size = 1; size <= LARGEST; size++) {
            var leaves = leaves(size);
            var root = MerkleTree.root(leaves);
            for (var index = 0; index < size; index++) {
                var proof = MerkleTree.inclusionProof(index, leaves);
                assertThat(MerkleTree.includes(index, size, leaves.get(index), proof, root))
                        .as("leaf %d of %d", index, size)
                        .isTrue();
                assertThat(MerkleTree.includes((index + 1L) % size, size, leaves.get(index), proof, root))
                        .as("leaf %d of %d in another place", index, size)
                        .isEqualTo(size == 1);
            }
        }
    }

    @Test
    void everyOlderTreeIsTheBeginningOfEveryNewerOne() {
        for (var newer = 1; newer <= LARGEST; newer++) {
            var leaves = leaves(newer);
            var root = MerkleTree.root(leaves);
            for (var older = 1; older <= newer; older++) {
                var olderRoot = MerkleTree.root(leaves.subList(0, older));
                var proof = MerkleTree.consistencyProof(older, leaves);
                assertThat(MerkleTree.isConsistent(older, newer, olderRoot, proof, root))
                        .as("%d in %d", older, newer)
                        .isTrue();
                var forked = MerkleTree.root(leaves.subList(newer - older, newer));
                assertThat(MerkleTree.isConsistent(older, newer, forked, proof, root))
                        .as("another %d in %d", older, newer)
                        .isEqualTo(older == newer);
            }
        }
    }

    @Test
    void everySubtreeIsProved() {
        var leaves = leaves(LARGEST);
        var root = MerkleTree.root(leaves);
        for (var power = 1; power <= LARGEST; power <<= 1) {
            for (var start = 0; start < LARGEST; start += power) {
                for (var end = start + 1; end <= Math.min(start + power, LARGEST); end++) {
                    var part = MerkleTree.root(leaves.subList(start, end));
                    var proof = MerkleTree.subtreeProof(start, end, leaves);
                    assertThat(MerkleTree.isPartOf(start, end, LARGEST, part, proof, root))
                            .as("%d to %d", start, end)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void noFlippedBitSurvives() {
        var random = new Random(SEED);
        for (var round = 0; round < 500; round++) {
            var size = 2 + random.nextInt(LARGEST);
            var leaves = leaves(size);
            var index = random.nextInt(size);
            var proof = new ArrayList<>(MerkleTree.inclusionProof(index, leaves));
            var at = random.nextInt(proof.size());
            var broken = proof.get(at).clone();
            broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
            proof.set(at, broken);
            assertThat(MerkleTree.includes(index, size, leaves.get(index), proof, MerkleTree.root(leaves)))
                    .as("seed %d round %d", SEED, round)
                    .isFalse();
        }
    }

    private static List<byte[]> leaves(int size) {
        var leaves = new ArrayList<byte[]>();
        for (var i = 0; i < size; i++) {
            leaves.add(Leaf.of(ByteBuffer.allocate(Integer.BYTES).putInt(i).array()));
        }
        return leaves;
    }
}
