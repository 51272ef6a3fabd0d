package org.partnershipledger.kernel.history;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Test vectors of the shared folder, which stands beside the repository; without it a test is skipped, but not in CI. */
final class Vectors {
    private Vectors() {}

    static JsonNode read(String name) {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var file = folder.resolve("shared/data/vectors").resolve(name);
            if (Files.exists(file)) {
                return JsonMapper.shared().readTree(file.toFile());
            }
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new AssertionError("the shared test vectors are missing: " + name);
        }
        Assumptions.abort("the shared folder with the test vectors is not beside the repository: " + name);
        throw new IllegalStateException("not reached");
    }

    /** Unsigned 64-bit numbers of the vectors; beyond our range they are negative and must be refused. */
    static long number(JsonNode vector, String field) {
        return new BigInteger(vector.get(field).asString()).longValue();
    }

    static byte[] hash(JsonNode vector, String field) {
        return Base64.getDecoder().decode(vector.get(field).asString());
    }

    static List<byte[]> proof(JsonNode vector) {
        var proof = new ArrayList<byte[]>();
        for (var hash : vector.get("proof")) {
            proof.add(Base64.getDecoder().decode(hash.asString()));
        }
        return proof;
    }
}
