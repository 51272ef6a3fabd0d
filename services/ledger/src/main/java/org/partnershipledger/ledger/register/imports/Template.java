package org.partnershipledger.ledger.register.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipledger.ledger.register.Fingerprint;

/**
 * How a field is made from a row: fixed words, <code>{column}</code> for a cell, and
 * <code>{digest of column | column}</code> for eight hex digits over some cells, to tell rows apart in a reference
 * without writing them out. A template whose columns are all empty is empty, fixed words and all.
 */
record Template(String text, List<Part> parts) {
    private static final String DIGEST = "digest of ";

    sealed interface Part {
        record Words(String words) implements Part {}

        record Cell(String column) implements Part {}

        record Digest(List<String> columns) implements Part {}
    }

    /** Empty when a brace is left open or closed without being opened. */
    static Optional<Template> parse(String text) {
        var parts = new ArrayList<Part>();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            int stop = open < 0 ? text.length() : open;
            if (text.substring(at, stop).indexOf('}') >= 0) {
                return Optional.empty();
            }
            if (stop > at) {
                parts.add(new Part.Words(text.substring(at, stop)));
            }
            if (open < 0) {
                break;
            }
            int close = text.indexOf('}', open);
            if (close < 0 || text.substring(open + 1, close).indexOf('{') >= 0) {
                return Optional.empty();
            }
            parts.add(part(text.substring(open + 1, close).strip()));
            at = close + 1;
        }
        return Optional.of(new Template(text, List.copyOf(parts)));
    }

    private static Part part(String inside) {
        return inside.startsWith(DIGEST)
                ? new Part.Digest(
                        Arrays.stream(inside.substring(DIGEST.length()).split("\\|", -1))
                                .map(String::strip)
                                .toList())
                : new Part.Cell(inside);
    }

    Stream<String> columns() {
        return parts.stream().flatMap(part -> switch (part) {
            case Part.Words words -> Stream.empty();
            case Part.Cell cell -> Stream.of(cell.column());
            case Part.Digest digest -> digest.columns().stream();
        });
    }

    /** The columns whose cells stand in the text themselves. */
    Stream<String> cells() {
        return parts.stream()
                .flatMap(part -> part instanceof Part.Cell cell ? Stream.of(cell.column()) : Stream.empty());
    }

    String fill(Map<String, String> row) {
        boolean allEmpty = columns().findAny().isPresent()
                && columns().allMatch(column -> row.getOrDefault(column, "").isEmpty());
        return allEmpty
                ? ""
                : parts.stream()
                        .map(part -> fill(part, row))
                        .collect(Collectors.joining())
                        .strip();
    }

    private static String fill(Part part, Map<String, String> row) {
        return switch (part) {
            case Part.Words words -> words.words();
            case Part.Cell cell -> row.getOrDefault(cell.column(), "");
            case Part.Digest digest ->
                Fingerprint.shortOver(digest.columns().stream().map(column -> row.getOrDefault(column, "")));
        };
    }
}
