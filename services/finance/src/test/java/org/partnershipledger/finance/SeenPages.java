package org.partnershipledger.finance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Leaves pages beside the test results, to be looked at in a browser. */
public final class SeenPages {
    private SeenPages() {}

    public static void keep(String name, byte[] page) {
        try {
            Path folder = Files.createDirectories(Path.of("target/pages"));
            Files.write(folder.resolve(name + ".html"), page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
