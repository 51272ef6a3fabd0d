package org.partnershipledger.ledger.register.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.ledger.register.imports.Mapping.FileRule;

/**
 * Reads a mapping file and finds everything that is wrong with it at once: unknown keys, missing fields, templates
 * that name columns no file has, statements from files that are not described.
 * Next: {@link FileRuleReader} for the files' blocks and {@link StatementRuleReader} for what their rows state.
 */
final class MappingReader {
    private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{10}");

    private final Problems problems;

    private MappingReader(Problems problems) {
        this.problems = problems;
    }

    /** Empty when there is a problem with it. */
    static Optional<Mapping> read(String file, String yaml, Problems problems) {
        return Section.root(file, yaml, problems)
                .map(root -> new MappingReader(problems).mapping(file, root))
                .filter(mapping -> problems.none());
    }

    private Mapping mapping(String file, Section root) {
        String register = root.required("register", "Data release register of our trust");
        var body = body(root);
        var notes = root.texts("notes");
        var reviewed = reviewedNumbers(root);
        var characters = characters(root);
        var files = files(root);
        var statements = StatementRuleReader.read(root, files);
        root.nothingElse();
        return new Mapping(file, register, body, notes, reviewed, characters, files, statements);
    }

    private OdsCode body(Section root) {
        String code = root.required("body", "RVV");
        try {
            return OdsCode.of(code);
        } catch (IllegalArgumentException noCode) {
            if (!code.isEmpty()) {
                root.problem(
                        "body", "is no ODS code", "use the body's 3 to 10 capital letters and digits, such as RVV");
            }
            return OdsCode.of("XXX");
        }
    }

    private Map<String, String> reviewedNumbers(Section root) {
        var reviewed = new LinkedHashMap<String, String>();
        root.section("reviewed-numbers").ifPresent(section -> {
            for (String number : section.keysInOrder()) {
                if (!TEN_DIGITS.matcher(number).matches()) {
                    section.problem(number, "is not ten digits", "write the digits without spaces, in quotes");
                }
                reviewed.put(number, section.required(number, "telephone number of the press office"));
            }
        });
        return reviewed;
    }

    private Map<String, String> characters(Section root) {
        var characters = new LinkedHashMap<String, String>();
        root.section("characters").ifPresent(section -> {
            for (String from : section.keysInOrder()) {
                if (from.codePointCount(0, from.length()) != 1) {
                    section.problem(from, "is not one character", "give one character to replace on each line");
                }
                characters.put(from, section.text(from).orElse(""));
            }
        });
        return characters;
    }

    private List<FileRule> files(Section root) {
        var files = new ArrayList<FileRule>();
        root.section("files")
                .ifPresentOrElse(
                        section -> section.keysInOrder().forEach(name -> section.section(name)
                                .ifPresent(file -> files.add(FileRuleReader.read(name, file)))),
                        () -> {
                            if (!root.has("files")) {
                                root.problem("files", "is missing", "describe at least one file under files:");
                            }
                        });
        var sources = new HashSet<String>();
        files.stream()
                .filter(file -> !sources.add(file.source()))
                .forEach(file -> root.problem(
                        "files", "has two files with the source " + file.source(), "give each its own source"));
        return files;
    }
}
