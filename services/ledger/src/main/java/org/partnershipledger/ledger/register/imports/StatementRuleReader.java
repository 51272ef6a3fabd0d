package org.partnershipledger.ledger.register.imports;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.partnershipledger.ledger.register.imports.Mapping.FileRule;
import org.partnershipledger.ledger.register.imports.Mapping.StatementRule;

/**
 * Reads what the rows of a mapping's files state: kind, file, conditions, and a template for each field. A template
 * may only name columns that the file's block lists, and every column listed as used must be used, because a column
 * that is read and lands nowhere would be a fact lost in silence.
 * Next: {@link StatementMaker}.
 */
final class StatementRuleReader {
    private StatementRuleReader() {}

    static List<StatementRule> read(Section root, List<FileRule> files) {
        var columns = new HashMap<String, Set<String>>();
        files.forEach(each -> columns.put(each.name(), nameable(each)));
        var sections = root.sections("statements");
        if (sections.isEmpty()) {
            root.problem("statements", "is missing or empty", "say what the rows state, for example - kind: agreement");
        }
        var statements = sections.stream()
                .flatMap(section -> statement(section, columns).stream())
                .toList();
        files.forEach(each -> checkEveryColumnIsUsed(root, each, statements));
        return statements;
    }

    private static Set<String> used(FileRule file) {
        var used = new LinkedHashSet<>(file.columns().keySet());
        used.removeIf(column -> !file.columns().get(column).used());
        return used;
    }

    private static Set<String> nameable(FileRule file) {
        var names = new LinkedHashSet<>(used(file));
        file.columns().forEach((column, rule) -> {
            if (rule.changesWords()) {
                names.add(CellReader.asWritten(column));
            }
        });
        return names;
    }

    private static Optional<StatementRule> statement(Section section, Map<String, Set<String>> columns) {
        var kind = StatementKind.named(section.required("kind", "agreement"));
        String from = section.required("from", "releases");
        if (kind.isEmpty()) {
            section.problem("kind", "is not known", "use agreement, data-use or release");
            return Optional.empty();
        }
        var known = columns.get(from);
        if (known == null) {
            section.problem("from", "names no file", "use one of: " + String.join(", ", columns.keySet()));
            return Optional.empty();
        }
        var when = new LinkedHashMap<String, Set<String>>();
        section.section("when").ifPresent(conditions -> conditions.keysInOrder().forEach(column -> {
            checkColumn(conditions, column, column, known);
            when.put(column, Set.copyOf(conditions.texts(column)));
        }));
        var fields = new LinkedHashMap<String, Template>();
        kind.get().required().forEach(field -> {
            section.required(field, "\"{column}\"");
            fields.put(field, template(section, field, known));
        });
        kind.get().optional().forEach(field -> fields.put(field, template(section, field, known)));
        var other = new LinkedHashMap<String, Template>();
        section.section("other")
                .ifPresent(names -> names.keysInOrder().forEach(name -> other.put(name, template(names, name, known))));
        section.nothingElse();
        return Optional.of(new StatementRule(kind.get(), from, when, fields, other));
    }

    private static void checkEveryColumnIsUsed(Section root, FileRule file, List<StatementRule> statements) {
        var idle = used(file);
        statements.stream().filter(rule -> rule.from().equals(file.name())).forEach(rule -> {
            idle.removeAll(rule.when().keySet());
            Stream.of(rule.fields(), rule.other())
                    .flatMap(templates -> templates.values().stream())
                    .flatMap(Template::columns)
                    .forEach(idle::remove);
        });
        idle.forEach(column -> root.problem(
                "files",
                "lists the column \"" + Place.printable(column) + "\" of " + file.name() + ", which no statement uses",
                "use it in a statement, or write " + Place.printable(column) + ": unused"));
    }

    private static Template template(Section section, String field, Set<String> columns) {
        String text = section.text(field).orElse("");
        var template = Template.parse(text);
        if (template.isEmpty()) {
            section.problem(field, "has a brace without its partner", "write {column} with both braces");
        }
        template.ifPresent(parsed -> parsed.columns().forEach(column -> checkColumn(section, field, column, columns)));
        return template.orElse(new Template("", List.of()));
    }

    private static void checkColumn(Section section, String key, String column, Set<String> columns) {
        if (!columns.contains(column)) {
            section.problem(
                    key,
                    "names the column \"" + Place.printable(column)
                            + "\", which the file's columns do not list as used",
                    "list it there, or name one of: " + String.join(", ", columns));
        }
    }
}
