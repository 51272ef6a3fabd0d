package org.partnershipledger.kernel.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.kernel.history.Vectors.hash;
import static org.partnershipledger.kernel.history.Vectors.number;
import static org.partnershipledger.kernel.history.Vectors.proof;

import java.util.ArrayList;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** All public test vectors of the tree: what must verify does, and what must be refused is. */
class MerkleTreeExamples {

    @Test
    void rootsOfTheEightTrees() {
        var vectors = Vectors.read("merkle/roots.json");
        var hex = HexFormat.of();
        assertThat(hex.formatHex(MerkleTree.emptyRoot()))
                .isEqualTo(vectors.get("emptyRoot").asString());
        assertThat(hex.formatHex(new RunningRoot().root()))
                .isEqualTo(vectors.get("emptyRoot").asString());
        var leaves = new ArrayList<byte[]>();
        for (var input : vectors.get("leafInputs")) {
            leaves.add(Leaf.of(hex.parseHex(input.asString())));
            var root = vectors.get("roots").get(leaves.size() - 1).asString();
            assertThat(hex.formatHex(MerkleTree.root(leaves))).isEqualTo(root);
        }
        assertThat(leaves).hasSize(8);
    }

    @Test
    void inclusion() {
        check(
                "merkle/inclusion.json",
                98,
                v -> MerkleTree.includes(
                        number(v, "leafIdx"), number(v, "treeSize"), hash(v, "leafHash"), proof(v), hash(v, "root")));
    }

    @Test
    void consistency() {
        check(
                "merkle/consistency.json",
                98,
                v -> MerkleTree.isConsistent(
                        number(v, "size1"), number(v, "size2"), hash(v, "root1"), proof(v), hash(v, "root2")));
    }

    @Test
    void inclusionInSubtrees() {
        check(
                "merkle/subtreeinclusion.json",
                204,
                v -> MerkleTree.includes(
                        number(v, "leafIdx"),
                        number(v, "start"),
                        number(v, "end"),
                        hash(v, "leafHash"),
                        proof(v),
                        hash(v, "root")));
    }

    @Test
    void consistencyOfSubtrees() {
        check(
                "merkle/subtreeconsistency.json",
                118,
                v -> MerkleTree.isPartOf(
                        number(v, "start"),
                        number(v, "end"),
                        number(v, "size"),
                        hash(v, "root1"),
                        proof(v),
                        hash(v, "root2")));
    }

    private interface Verifier {
        boolean accepts(JsonNode vector);
    }

    private static void check(String file, int vectors, Verifier verifier) {
        var checked = 0;
        for (var vector : Vectors.read(file)) {
            var refused = !verifier.accepts(vector);
            assertThat(refused)
                    .as(vector.get("file").asString())
                    .isEqualTo(vector.get("wantErr").asBoolean());
            checked++;
        }
        assertThat(checked).isEqualTo(vectors);
    }
}
