package org.partnershipledger.ledger.register.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A mapping is read strictly: what is misspelt, missing, doubled or contradictory is named with its line and cure. */
class MappingReaderTest {
    private static final String GOOD = BrokenImportTest.mapping();

    @Test
    void a_good_mapping_has_no_problem() {
        assertThat(problems(GOOD)).isEmpty();
        assertThat(problems(GOOD + "notes: [one, two]\ncharacters: {\"\\uF0A7\": \"•\"}\n"))
                .isEmpty();
    }

    @Test
    void what_is_misspelt_or_missing_is_named_with_its_line() {
        assertThat(problems(GOOD.replace("publisher:", "publischer:")))
                .containsExactlyInAnyOrder(
                        "m.yaml, line 5: files.r.publisher is missing; add it, for example publisher: Our NHS Trust",
                        "m.yaml, line 9: files.r.publischer is not known here; use one of: file-name, source, editions, stated-on,"
                                + " title, publisher, licence, uri, encoding, separator, header-row, unlisted-columns,"
                                + " columns");
        assertThat(problems(GOOD.replace("body: RZZ", "body: rzz!")))
                .containsExactly(
                        "m.yaml, line 2: body is no ODS code; use the body's 3 to 10 capital letters and digits,"
                                + " such as RVV");
        assertThat(problems(GOOD.replace("organisation: \"{partner}\"", "purpose2: x")))
                .anyMatch(text -> text.contains("statements[1].organisation is missing"))
                .anyMatch(text -> text.contains("statements[1].purpose2 is not known here"))
                .anyMatch(text -> text.contains("lists the column \"partner\" of r, which no statement uses"));
    }

    @Test
    void every_change_that_makes_no_sense_is_refused() {
        var changes = Map.ofEntries(
                Map.entry("stated-on: 2026-04-30|stated-on: 30/04/2026", "stated-on is not a day"),
                Map.entry("stated-on: 2026-04-30|stated-on: 2026-02-30", "stated-on is not a day"),
                Map.entry("ref: required|ref: needed", "is not known; write required, optional or unused"),
                Map.entry("yyyy-MM-dd|yyyy-mm-dd", "is not a form of date"),
                Map.entry("yyyy-MM-dd|'[['", "is not a form of date"),
                Map.entry("\"{ref}\"|\"{ref\"", "has a brace without its partner"),
                Map.entry("\"{ref}\"|\"ref}\"", "has a brace without its partner"),
                Map.entry("\"{ref}\"|\"{reference}\"", "names the column \"reference\""),
                Map.entry("kind: agreement|kind: contract", "use agreement, data-use or release"),
                Map.entry("from: r|from: q", "names no file; use one of: r"),
                Map.entry("from: r|from: [r]", "is not one text"),
                Map.entry("body: RZZ|body: RZZ\nbody: RVV", "has body twice"),
                Map.entry("statements:|statements: none\nother:", "statements is not a list"),
                Map.entry("uri: https|encoding: latin9\n    uri: https", "use one of: iso-8859-1, utf-16, utf-8"),
                Map.entry("uri: https|separator: \";\"\n    uri: https", "use one of: bar, comma, semicolon, tab"),
                Map.entry("uri: https|header-row: 0\n    uri: https", "is not a row from 1 to 99"),
                Map.entry("uri: https|unlisted-columns: maybe\n    uri: https", "neither refused nor ignored"),
                Map.entry("{Y: \"Yes\", N: \"No\"}|{Y: \"Yes\"}, required: true", "is neither yes nor no"),
                Map.entry("register: Test|reviewed-numbers: {\"12\": x}\nregister: Test", "is not ten digits"),
                Map.entry("register: Test|characters: {ab: x}\nregister: Test", "is not one character"));
        changes.forEach((change, expected) -> {
            var parts = change.split("\\|", 2);
            assertThat(GOOD).contains(parts[0]);
            assertThat(problems(GOOD.replace(parts[0], parts[1])))
                    .as(change)
                    .anyMatch(text -> text.startsWith("m.yaml, line ") && text.contains(expected));
        });
    }

    @Test
    void nonsense_is_one_sentence() {
        var nonsense = List.of(
                "",
                "just words",
                "- a\n- b",
                "a: [",
                "a: \"b",
                "\t\tx: y",
                "!!javax.script.ScriptEngineManager [!!java.net.URL [\"http://127.0.0.1/\"]]",
                "a: &x [*x, *x]\nb: *x",
                "{".repeat(10_000),
                "a:\n".repeat(3) + "\u0000",
                "? [complex, key]\n: value");
        for (var each : nonsense) {
            assertThat(problems(each)).as(each).isNotEmpty().allMatch(text -> text.startsWith("m.yaml"));
            assertThat(problems(each))
                    .as(each)
                    .noneMatch(text -> text.matches("(?s).*(Exception|snakeyaml|java\\.).*"));
        }
    }

    @Test
    void templates_join_words_cells_and_digests() {
        var row = Map.of("a", "1", "b c", "x", "empty", "");
        assertThat(fill("NM-{a} / {b c}", row)).isEqualTo("NM-1 / x");
        assertThat(fill("always", row)).isEqualTo("always");
        assertThat(fill("no {empty}", row)).isEmpty();
        assertThat(fill("{a}{digest of a | b c}", row)).matches("1[0-9a-f]{8}");
        assertThat(fill("{digest of a | b c}", row)).isNotEqualTo(fill("{digest of b c | a}", row));
        assertThat(Template.parse("{a} and {b").isEmpty()).isTrue();
        assertThat(Template.parse("{a{b}}").isEmpty()).isTrue();
    }

    @Test
    void dates_are_read_strictly_in_english() {
        assertThat(read("dd/MM/yyyy", "29/02/2028")).isEqualTo("2028-02-29");
        assertThat(read("dd/MM/yyyy", "29/02/2027")).isEqualTo("none");
        assertThat(read("d MMMM yyyy", "1 april 2026")).isEqualTo("2026-04-01");
        assertThat(read("MMM yyyy", "Sep 2026")).isEqualTo("2026-09");
        assertThat(read("dd/MM/yy", "01/04/26")).isEqualTo("2026-04-01");
        assertThat(read("dd/MM/yyyy", "01/04/26")).isEqualTo("none");
    }

    private static String read(String form, String cell) {
        return ColumnRule.DateForm.of(form).orElseThrow().read(cell).orElse("none");
    }

    private static String fill(String template, Map<String, String> row) {
        return Template.parse(template).orElseThrow().fill(row);
    }

    private static List<String> problems(String yaml) {
        var problems = new Problems();
        var mapping = MappingReader.read("m.yaml", yaml, problems);
        assertThat(mapping.isPresent()).isEqualTo(problems.none());
        return problems.first().stream().map(Problem::text).toList();
    }
}
