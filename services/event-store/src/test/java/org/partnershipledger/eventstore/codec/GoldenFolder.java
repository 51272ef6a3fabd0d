package org.partnershipledger.eventstore.codec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The golden events: one JSON file for each wire name ({@code <wire name>.json}, more with a word between) and the
 * list of their SHA-256 in {@code SHA256SUMS}, one line each as sha256sum writes it. A file that is there is never
 * written again: a committed event does not change.
 */
final class GoldenFolder {
    /** Made by a list of names when any field could be null; nobody ever recorded terms without a unit value. */
    static final Set<String> REFUSED = Set.of(
            "gain-share.terms-agreed.v1.absent.json",
            "gain-share.terms-varied.v1.absent.json",
            "gain-share.reconciliation-calculated.v1.absent.json");

    static final Path EVENTS = Path.of("src/test/resources/golden/event");
    private static final Path SUMS = EVENTS.resolve("SHA256SUMS");

    private GoldenFolder() {}

    static TreeMap<String, byte[]> files() {
        var files = new TreeMap<String, byte[]>();
        try (var paths = Files.newDirectoryStream(EVENTS, "*.json")) {
            for (var path : paths) {
                files.put(path.getFileName().toString(), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    static TreeMap<String, String> sums() {
        try {
            var sums = new TreeMap<String, String>();
            for (var line : Files.readAllLines(SUMS)) {
                sums.put(line.substring(66), line.substring(0, 64));
            }
            return sums;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a golden file that is missing; false when it is there. */
    static boolean writeNew(String name, byte[] json) throws IOException {
        Files.createDirectories(EVENTS);
        var file = EVENTS.resolve(name);
        if (Files.exists(file)) {
            return false;
        }
        Files.write(file, json);
        return true;
    }

    static void writeSums() throws IOException {
        var text = new StringBuilder();
        files().forEach((name, json) ->
                text.append(sha256(json)).append("  ").append(name).append('\n'));
        Files.writeString(SUMS, text);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code agreement.signed.v1} of {@code agreement.signed.v1.absent.json}. */
    static String wireName(String file) {
        return file.replaceFirst("^(.*\\.v[0-9]+)(\\.[a-z-]+)?\\.json$", "$1");
    }

    static Map<String, byte[]> readable() {
        var files = files();
        files.keySet().removeAll(REFUSED);
        return files;
    }
}
