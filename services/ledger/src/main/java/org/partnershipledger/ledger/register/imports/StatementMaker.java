package org.partnershipledger.ledger.register.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.partnershipledger.kernel.event.RegisterEvent;
import org.partnershipledger.ledger.register.RecordRegisterStatements;
import org.partnershipledger.ledger.register.StatementKey;
import org.partnershipledger.ledger.register.StatementText;
import org.partnershipledger.ledger.register.imports.Mapping.FileRule;
import org.partnershipledger.ledger.register.imports.Mapping.StatementRule;

/**
 * Makes statements from rows. Rows may repeat a statement, as a list of releases repeats the data use of each; it is
 * then made once. Rows that say different things about one reference contradict each other, and that is a problem,
 * as is a statement that relies on one which nobody states.
 * Next: {@link RecordRegisterStatements}.
 */
final class StatementMaker {
    private static final Set<String> REFERENCES = Set.of("reference", "agreement", "data-use");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final Mapping mapping;
    private final Problems problems;
    private final Map<StatementKey, Made> made = new LinkedHashMap<>();
    private final Set<Place> told = new HashSet<>();
    private int repeated;

    private record Made(RegisterEvent event, Place place, StatementKind kind, Map<String, String> said) {}

    StatementMaker(Mapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    void make(FileRule file, Place place, Map<String, String> row) {
        for (var rule : mapping.statements()) {
            if (rule.from().equals(file.name()) && applies(rule, row)) {
                make(file, rule, place, row);
            }
        }
    }

    private static boolean applies(StatementRule rule, Map<String, String> row) {
        return rule.when().entrySet().stream()
                .allMatch(condition -> condition.getValue().contains(row.get(condition.getKey())));
    }

    private void make(FileRule file, StatementRule rule, Place place, Map<String, String> row) {
        var fields = new LinkedHashMap<String, String>();
        rule.fields().forEach((field, template) -> {
            String value = template.fill(row);
            fields.put(
                    field,
                    REFERENCES.contains(field) ? WHITE_SPACE.matcher(value).replaceAll(" ") : value);
        });
        var other = new TreeMap<String, String>();
        rule.other().forEach((name, template) -> {
            String value = template.fill(row);
            if (!value.isEmpty()) {
                other.put(name, value);
            }
        });
        if (isWhole(file, rule, fields, place, row)) {
            add(
                    rule.kind(),
                    rule.kind().event(mapping.body(), file.statedOn(), file.source(), fields, other),
                    place,
                    fields,
                    other);
        }
    }

    /** An empty cell is one problem, however many statements of its row need it. */
    private boolean isWhole(
            FileRule file, StatementRule rule, Map<String, String> fields, Place place, Map<String, String> row) {
        boolean whole = true;
        for (String field : rule.kind().required()) {
            var empty = rule.fields()
                    .get(field)
                    .cells()
                    .filter(column -> row.get(column).isEmpty())
                    .findFirst();
            if (fields.get(field).isEmpty() || field.equals("reference") && empty.isPresent()) {
                whole = false;
                var cell = place.cell(empty.orElse(""), "");
                var toldByColumn = empty.map(file.columns()::get).filter(ColumnRule::required);
                if (toldByColumn.isPresent() || !told.add(cell)) {
                    continue;
                }
                problems.add(
                        cell,
                        "gives no " + field + " for the " + rule.kind().word(),
                        "fill the cell in the file, or make the " + field + " from other columns in the mapping");
            }
        }
        var unfit = StatementText.problemWithReference(fields.get("reference"));
        if (whole && unfit.isPresent()) {
            whole = false;
            problems.add(
                    place,
                    "makes a reference for the " + rule.kind().word() + " that is longer than 300 characters",
                    "make the reference from shorter columns in the mapping");
        }
        return whole;
    }

    private void add(
            StatementKind kind,
            RegisterEvent event,
            Place place,
            Map<String, String> fields,
            Map<String, String> other) {
        var said = new LinkedHashMap<>(fields);
        said.putAll(other);
        var before = made.putIfAbsent(StatementKey.of(event), new Made(event, place, kind, said));
        if (before == null) {
            return;
        }
        repeated++;
        if (!before.said().equals(said)) {
            var differing = said.keySet().stream()
                    .filter(field -> !said.get(field).equals(before.said().get(field)))
                    .toList();
            problems.add(
                    place,
                    "says something else about the " + StatementKey.of(event) + " than "
                            + before.place().text() + ", in: "
                            + String.join(
                                    ", ", differing.isEmpty() ? before.said().keySet() : differing),
                    "correct one of the rows, or make the reference from more columns in the mapping");
        }
    }

    /** @param recorded whether an earlier import stated it */
    void checkReliance(Predicate<StatementKey> recorded) {
        made.values().forEach(each -> RecordRegisterStatements.reliesOn(each.event())
                .filter(key -> !made.containsKey(key) && !recorded.test(key))
                .forEach(key -> problems.add(
                        each.place(),
                        "names the " + key + ", which no row states",
                        "add the file or the row that states it, or correct the reference")));
    }

    List<RegisterEvent> statements() {
        var events = new ArrayList<RegisterEvent>();
        made.values().forEach(each -> events.add(each.event()));
        return events;
    }

    int count(StatementKind kind) {
        return (int) made.values().stream().filter(each -> each.kind() == kind).count();
    }

    /** Rows that said once more what another row said already. */
    int repeated() {
        return repeated;
    }
}
