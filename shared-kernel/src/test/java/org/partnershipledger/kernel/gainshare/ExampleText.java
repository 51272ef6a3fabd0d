package org.partnershipledger.kernel.gainshare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One worked example as it stands in {@code src/main/resources/examples}: title, kind, terms and inputs as a finance
 * director reads them, and the text of working and result that the calculation must give, word for word.
 */
record ExampleText(
        String file,
        String title,
        String kind,
        Map<String, String> terms,
        Map<String, String> inputs,
        String workingAndResult) {
    private static final Path FOLDER = Path.of("src/main/resources/examples");

    static List<ExampleText> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<ExampleText> examples = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                for (String one : text.split("={80}\n")) {
                    examples.add(parse(file.getFileName().toString(), one));
                }
            }
            return examples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExampleText parse(String file, String text) {
        Map<String, String> terms = new LinkedHashMap<>();
        Map<String, String> inputs = new LinkedHashMap<>();
        Map<String, String> part = null;
        String kind = null;
        int place = 0;
        for (String line : text.split("\n")) {
            if (line.equals("working") || line.equals("result")) {
                return new ExampleText(
                        file, text.lines().findFirst().orElseThrow(), kind, terms, inputs, text.substring(place));
            }
            place += line.length() + 1;
            if (line.startsWith("kind ")) {
                kind = line.substring(5).trim();
            } else if (line.equals("terms")) {
                part = terms;
            } else if (line.equals("inputs")) {
                part = inputs;
            } else if (part != null && !line.isBlank()) {
                String[] field = line.trim().split(" {2,}", 2);
                part.put(field[0], field[1]);
            }
        }
        throw new IllegalStateException(file + ": an example without a result: " + text);
    }

    @Override
    public String toString() {
        return title;
    }
}
