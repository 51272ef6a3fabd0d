package org.partnershipledger.ledger.register;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.Assumptions;

/**
 * Real registers lie beside the repository and are never copied into it. A test that needs one is skipped with its
 * reason where it is absent; where CI=true it fails instead, because then nobody would notice.
 */
public final class SharedFiles {
    private SharedFiles() {}

    public static Path named(String name) {
        var found = find("shared/data/" + name);
        if ("true".equals(System.getenv("CI"))) {
            Assertions.assertThat(found)
                    .as("shared/data/%s beside the repository", name)
                    .isPresent();
        }
        Assumptions.assumeThat(found)
                .as("shared/data/%s beside the repository", name)
                .isPresent();
        return found.orElseThrow();
    }

    private static Optional<Path> find(String path) {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(path))) {
                return Optional.of(folder.resolve(path));
            }
        }
        return Optional.empty();
    }
}
