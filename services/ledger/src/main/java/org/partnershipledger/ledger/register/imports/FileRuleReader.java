package org.partnershipledger.ledger.register.imports;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.kernel.event.SourceNames;
import org.partnershipledger.ledger.register.StatementText;
import org.partnershipledger.ledger.register.imports.ColumnRule.DateForm;
import org.partnershipledger.ledger.register.imports.Mapping.FileRule;

/**
 * Reads one file's block of a mapping: which file, whose statement on which day, how its text is encoded and
 * separated, and what is asked of its columns. Every column that is used is listed; so a column that disappears or
 * appears in a later edition is noticed.
 */
final class FileRuleReader {
    private static final Map<String, Charset> ENCODINGS = Map.of(
            "utf-8", StandardCharsets.UTF_8,
            "utf-16", StandardCharsets.UTF_16,
            "windows-1252", Charset.forName("windows-1252"),
            "iso-8859-1", StandardCharsets.ISO_8859_1);
    private static final Map<String, Character> SEPARATORS =
            Map.of("comma", ',', "semicolon", ';', "tab", '\t', "bar", '|');
    private static final Set<String> YES_NO = Set.of("yes", "no");

    private final Section section;

    private FileRuleReader(Section section) {
        this.section = section;
    }

    static FileRule read(String name, Section section) {
        return new FileRuleReader(section).file(name);
    }

    private FileRule file(String name) {
        var rule = new FileRule(
                name,
                section.required("file-name", "\"*releases*.csv\""),
                section.required("source", "releases-2026-04"),
                section.text("editions").orElse(section.text("source").orElse("")),
                day("stated-on"),
                section.required("title", "Data releases of our trust, April 2026"),
                section.required("publisher", "Our NHS Trust"),
                section.required("licence", "Open Government Licence v3.0"),
                section.required("uri", "https://www.example.nhs.uk/register"),
                choice("encoding", "utf-8", ENCODINGS),
                choice("separator", "comma", SEPARATORS),
                headerRow(),
                section.text("unlisted-columns").map(this::ignored).orElse(false),
                columns());
        section.nothingElse();
        StatementText.problemWithReference(rule.source())
                .filter(what -> !rule.source().isEmpty())
                .ifPresent(what -> section.problem("source", what, "use a short name such as releases-2026-04"));
        if (!rule.source().isEmpty() && !SourceNames.fit(rule.editions(), rule.source())) {
            section.problem(
                    "editions",
                    "does not fit the source " + rule.source(),
                    "write the part that all editions share, and * for the rest, such as releases-*");
        }
        return rule;
    }

    private LocalDate day(String key) {
        String text = section.required(key, "2026-04-30");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            if (!text.isEmpty()) {
                section.problem(key, "is not a day", "write it as 2026-04-30");
            }
            return LocalDate.EPOCH;
        }
    }

    private <T> T choice(String key, String usual, Map<String, T> choices) {
        String chosen = section.text(key).orElse(usual).toLowerCase(Locale.ROOT);
        if (!choices.containsKey(chosen)) {
            section.problem(
                    key,
                    "is not known",
                    "use one of: "
                            + String.join(
                                    ", ", choices.keySet().stream().sorted().toList()));
        }
        return choices.getOrDefault(chosen, choices.get(usual));
    }

    private int headerRow() {
        String row = section.text("header-row").orElse("1");
        if (!row.matches("[1-9][0-9]?")) {
            section.problem(
                    "header-row", "is not a row from 1 to 99", "give the row that has the names of the columns");
            return 1;
        }
        return Integer.parseInt(row);
    }

    private boolean ignored(String word) {
        if (!word.equals("ignored") && !word.equals("refused")) {
            section.problem("unlisted-columns", "is neither refused nor ignored", "write refused or ignored");
        }
        return word.equals("ignored");
    }

    private Map<String, ColumnRule> columns() {
        var columns = new LinkedHashMap<String, ColumnRule>();
        var listed = section.section("columns");
        listed.ifPresent(list -> list.keysInOrder().forEach(column -> columns.put(column, column(list, column))));
        if (listed.isEmpty() && !section.has("columns")) {
            section.problem("columns", "is missing", "list the file's columns, for example reference: required");
        }
        return columns;
    }

    private static ColumnRule column(Section list, String column) {
        if (list.isText(column)) {
            return switch (list.text(column).orElse("")) {
                case "required" -> ColumnRule.REQUIRED;
                case "optional" -> ColumnRule.OPTIONAL;
                case "unused" -> ColumnRule.UNUSED;
                default -> {
                    list.problem(column, "is not known", "write required, optional or unused, or a block");
                    yield ColumnRule.OPTIONAL;
                }
            };
        }
        return list.section(column).map(FileRuleReader::column).orElse(ColumnRule.OPTIONAL);
    }

    private static ColumnRule column(Section rule) {
        var codes = new LinkedHashMap<String, String>();
        rule.section("codes").ifPresent(list -> list.keysInOrder()
                .forEach(code -> codes.put(code, list.text(code).orElse(""))));
        var date = rule.text("date").flatMap(form -> {
            var known = DateForm.of(form);
            if (known.isEmpty()) {
                rule.problem("date", "is not a form of date", "write for example dd/MM/yyyy, d MMM yyyy or MMMM yyyy");
            }
            return known;
        });
        var read = new ColumnRule(
                true,
                isYes(rule, "required"),
                isYes(rule, "may-be-absent"),
                date,
                codes,
                codes.isEmpty() || rule.text("other-codes").equals(Optional.of("kept")));
        rule.text("other-codes")
                .filter(word -> !word.equals("kept") && !word.equals("refused"))
                .ifPresent(word -> rule.problem("other-codes", "is neither kept nor refused", "write kept or refused"));
        rule.nothingElse();
        return read;
    }

    private static boolean isYes(Section rule, String key) {
        String word = rule.text(key).orElse("no");
        if (!YES_NO.contains(word)) {
            rule.problem(key, "is neither yes nor no", "write yes or no");
        }
        return word.equals("yes");
    }
}
