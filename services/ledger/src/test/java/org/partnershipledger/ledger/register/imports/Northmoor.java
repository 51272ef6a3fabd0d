package org.partnershipledger.ledger.register.imports;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The invented register of a trust, in two editions. The sources keep it as plain UTF-8; the tests import it as a
 * Windows program would have saved it, in its encoding and with its line ends.
 */
final class Northmoor {
    static final Path MAPPING = Path.of("src/test/resources/register/northmoor.yaml");

    private Northmoor() {}

    static Path april(Path folder) throws IOException {
        return saved("northmoor-2026-04.csv", folder);
    }

    static Path may(Path folder) throws IOException {
        return saved("northmoor-2026-05.csv", folder);
    }

    /** The mapping of the May edition. */
    static Path mayMapping(Path folder) throws IOException {
        var mapping = folder.resolve("may.yaml");
        return Files.writeString(
                mapping, Files.readString(MAPPING).replace("2026-04", "2026-05").replace("05-30", "05-31"));
    }

    private static Path saved(String name, Path folder) throws IOException {
        var text = Files.readString(MAPPING.resolveSibling(name)).replace("\n", "\r\n");
        return Files.write(folder.resolve(name), text.getBytes(Charset.forName("windows-1252")));
    }
}
