package org.partnershipledger.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CompactRangeExamples {

    @Test
    void theEmptyListHasTheHashOfNothing() {
        assertThat(new CompactRange().rootHex())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void thePublishedRootsAreReached() throws Exception {
        var vectors = new JsonMapper().readTree(Files.readString(shared("data/vectors/merkle/roots.json")));
        var range = new CompactRange();
        for (var i = 0; i < vectors.get("leafInputs").size(); i++) {
            range.add(leaf(
                    HexFormat.of().parseHex(vectors.get("leafInputs").get(i).asString())));

            assertThat(range.rootHex()).isEqualTo(vectors.get("roots").get(i).asString());
        }
        assertThat(range.size()).isEqualTo(8);
    }

    @Test
    void everySizeAgreesWithTheDefinition() {
        var random = new Random(1);
        var leaves = new ArrayList<byte[]>();
        var range = new CompactRange();
        for (var size = 1; size <= 300; size++) {
            var leaf = new byte[32];
            random.nextBytes(leaf);
            leaves.add(leaf);
            range.add(leaf);

            assertThat(range.root()).as("size %d, seed 1", size).isEqualTo(definition(leaves));
        }
    }

    /** RFC 9162, 2.1.1, word for word: split at the largest power of two below n. */
    private static byte[] definition(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        var split = Integer.highestOneBit(leaves.size() - 1);
        var sha256 = CompactRange.sha256();
        sha256.update((byte) 1);
        sha256.update(definition(leaves.subList(0, split)));
        sha256.update(definition(leaves.subList(split, leaves.size())));
        return sha256.digest();
    }

    private static byte[] leaf(byte[] entry) {
        MessageDigest sha256 = CompactRange.sha256();
        sha256.update((byte) 0);
        return sha256.digest(entry);
    }

    static Path shared(String file) {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var found = folder.resolve("shared").resolve(file);
            if (Files.exists(found)) {
                return found;
            }
        }
        assertThat(System.getenv("CI")).as("shared/%s is needed in CI", file).isNotEqualTo("true");
        Assumptions.abort("shared/" + file + " is not beside the repository");
        throw new AssertionError("not reached");
    }
}
