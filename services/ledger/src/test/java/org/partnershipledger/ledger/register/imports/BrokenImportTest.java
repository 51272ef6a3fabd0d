package org.partnershipledger.ledger.register.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipledger.ledger.register.Register;

/** Whatever is wrong with a file or a mapping is said in words, with its place and what to do, all of it at once. */
class BrokenImportTest {
    private static final String HEADER = "ref,partner,dataset,date,opt\n";

    @TempDir
    Path folder;

    @Test
    void every_problem_of_a_file_is_named_with_row_column_value_and_cure() throws IOException {
        var plan = plan(HEADER
                + "1,Acme,HES,2026-04-01,Y\n"
                + ",Acme,HES,2026-04-01,Y\n"
                + "2,,HES,31/02/2026,Perhaps\n"
                + "3,Acme,HES\n"
                + "4,Acme,\"HES\nwith 943 476 5919 in it\",2026-04-01,N\n"
                + "1,Other,HES,2026-04-01,Y\n");
        assertThat(texts(plan))
                .containsExactlyInAnyOrder(
                        "r.csv, row 5: has 3 cells where the header has 5 columns; look for a missing or unquoted separator"
                                + " in this row",
                        "r.csv, row 3, column \"ref\": is empty; fill it in the file; the mapping says that it is required",
                        "r.csv, row 4, column \"partner\": is empty; fill it in the file; the mapping says that it is"
                                + " required",
                        "r.csv, row 4, column \"date\", value \"31/02/2026\": is not a date of the form yyyy-MM-dd; write the"
                                + " date in that form, or change the form in the mapping",
                        "r.csv, row 4, column \"opt\", value \"Perhaps\": is not one of the codes; use Y, N, or add the"
                                + " code to the mapping",
                        "r.csv, row 6, column \"dataset\": holds what looks like an NHS number; take it out of the file,"
                                + " or, when you have looked it up and it is something else, list it in the mapping under"
                                + " reviewed-numbers with what it is",
                        "r.csv, row 7 (line 8): says something else about the agreement 1 than r.csv, row 2, in:"
                                + " organisation; correct one of the rows, or make the reference from more columns in the"
                                + " mapping");
        assertThat(plan.command()).isEmpty();
        assertThat(plan.text()).startsWith("Test register").contains("Nothing can be recorded: 7 problems.");
        assertThat(plan.text()).as("the number itself is not repeated").doesNotContain("943");
    }

    @Test
    void a_number_that_was_looked_up_passes_and_another_does_not() throws IOException {
        String mapping = mapping() + "reviewed-numbers: {\"9434765919\": telephone number of the office}\n";
        var row = "1,\"Acme, call 943-476-5919\",HES,2026-04-01,Y\n";
        assertThat(texts(plan(mapping, HEADER + row))).isEmpty();
        assertThat(texts(plan(mapping, HEADER + row.replace("943-476-5919", "943 476 5919 or 987 654 3210"))))
                .singleElement()
                .asString()
                .contains("NHS number");
    }

    @Test
    void columns_that_vanish_appear_or_repeat_are_named() throws IOException {
        assertThat(texts(plan("ref,partner,dataset,opt,new,new,\n1,Acme,HES,Y,x,y,z\n")))
                .hasSize(5)
                .anyMatch(text -> text.startsWith("r.csv, column \"date\": is missing; the file has: ref, partner"))
                .anyMatch(text -> text.startsWith("r.csv, column \"new\": is not in the mapping"))
                .anyMatch(text -> text.contains("is the name of two columns"))
                .anyMatch(text -> text.contains("has a column without a name"));
        assertThat(texts(plan("ref;partner;dataset;date;opt\n1;Acme;HES;2026-04-01;Y\n")))
                .anyMatch(text -> text.contains("is missing; the file has: ref;partner;dataset;date;opt")
                        && text.contains("separator"));
    }

    @Test
    void files_that_are_no_register_are_called_what_they_are() throws IOException {
        var cases = Map.of(
                "PK\u0003\u0004rest",
                "is an Excel workbook or a zip archive, not CSV",
                "%PDF-1.7",
                "is a PDF, not CSV",
                "",
                "is empty",
                HEADER,
                "has no rows below its header",
                HEADER + "1,\"Acme,HES,2026-04-01,Y\n",
                "cannot be read as a row",
                HEADER + "1,\"Acme\"x,HES,2026-04-01,Y\n",
                "cannot be read as a row",
                HEADER + "1,Ac\u0000me,HES,2026-04-01,Y\n",
                "has control characters");
        assertThat(texts(plan("\n<!DOCTYPE html><html><title>Sign in</title>\n")))
                .containsExactly(
                        "r.csv: is a web page, perhaps of a sign-in, not CSV; save the sheet as CSV and give that file");
        assertThat(texts(plan(HEADER + "1,\"Acme,HES,2026-04-01,Y\n")))
                .singleElement()
                .asString()
                .startsWith("r.csv, row 2: cannot be read as a row");
        Files.write(folder.resolve("r.csv"), HEADER.getBytes(java.nio.charset.StandardCharsets.UTF_16));
        assertThat(texts(planned(mapping())))
                .containsExactly(
                        "r.csv: is UTF-16, not UTF-8; save the file as UTF-8, or write encoding: utf-16 in the mapping");
        for (var each : cases.entrySet()) {
            assertThat(texts(plan(each.getKey()))).as(each.getValue()).anyMatch(text -> text.contains(each.getValue()));
        }
        Files.write(folder.resolve("r.csv"), (HEADER + "1,Acm\u00e9,HES,2026-04-01,Y\n").getBytes("windows-1252"));
        assertThat(texts(planned(mapping())))
                .singleElement()
                .asString()
                .startsWith(
                        "r.csv, line 2: has a character that is not UTF-8; save the file as UTF-8, or name its encoding");
        Files.write(folder.resolve("r.csv"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 1, 2, 3});
        assertThat(texts(planned(mapping()))).singleElement().asString().contains("damaged or cut off");
        Files.delete(folder.resolve("r.csv"));
        assertThat(texts(planned(mapping()))).singleElement().asString().contains("is not a file that can be read");
    }

    @Test
    void a_small_packed_file_cannot_fill_the_memory() throws IOException {
        try (var out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("r.csv")))) {
            for (int i = 0; i < 80; i++) {
                out.write(new byte[1024 * 1024]);
            }
        }
        assertThat(Files.size(folder.resolve("r.csv"))).isLessThan(200_000);
        assertThat(texts(planned(mapping()))).singleElement().asString().contains("unpacks to more than 64 MB");
    }

    @Test
    void the_hundredth_problem_is_shown_and_the_rest_counted() throws IOException {
        var plan = plan(HEADER + "1,Acme,HES,soon,Y\n".repeat(1_000));
        assertThat(plan.problems()).hasSize(100);
        assertThat(plan.problemCount()).isEqualTo(1_000);
        assertThat(plan.text()).endsWith("and 900 more; mend these first");
    }

    @Test
    void a_release_of_a_data_use_that_nobody_states_is_refused_unless_it_was_recorded() throws IOException {
        String releasesOnly = mapping().replace("statements:\n", "statements:\n" + """
                  - kind: release
                    from: r
                    reference: "{ref}"
                    data-use: "{ref} {dataset}"
                """);
        assertThat(texts(plan(releasesOnly, HEADER + "1,Acme,HES,2026-04-01,Y\n")))
                .containsExactly(
                        "r.csv, row 2: names the data use 1 HES, which no row states; add the file or the row that"
                                + " states it, or correct the reference");
    }

    @Test
    void files_that_nobody_asked_for_and_files_that_are_not_given_are_named() throws IOException {
        Files.writeString(folder.resolve("m.yaml"), mapping());
        Files.writeString(folder.resolve("x.csv"), "x");
        var plan = RegisterImport.plan(
                folder.resolve("m.yaml").toString(), List.of(folder.resolve("x.csv")), body -> Register.empty());
        assertThat(texts(plan))
                .containsExactly(
                        "m.yaml: no given file is r (r.csv); give exactly one file with such a name, or change file-name in"
                                + " the mapping",
                        "x.csv: is none of the mapping's files; leave it out, or describe it in the mapping under files");
    }

    private ImportPlan plan(String csv) throws IOException {
        return plan(mapping(), csv);
    }

    private ImportPlan plan(String mapping, String csv) throws IOException {
        Files.write(folder.resolve("r.csv"), csv.getBytes(StandardCharsets.UTF_8));
        return planned(mapping);
    }

    private ImportPlan planned(String mapping) throws IOException {
        Files.writeString(folder.resolve("m.yaml"), mapping);
        return RegisterImport.plan(
                folder.resolve("m.yaml").toString(), List.of(folder.resolve("r.csv")), body -> Register.empty());
    }

    private static List<String> texts(ImportPlan plan) {
        return plan.problems().stream().map(Problem::text).toList();
    }

    static String mapping() {
        return """
                register: Test register
                body: RZZ
                files:
                  r:
                    file-name: r.csv
                    source: test-1
                    stated-on: 2026-04-30
                    title: Test register
                    publisher: Test Trust (sample)
                    licence: none
                    uri: https://www.example.nhs.uk/
                    columns:
                      ref: required
                      partner: required
                      dataset: optional
                      date: {date: yyyy-MM-dd}
                      opt: {codes: {Y: "Yes", N: "No"}}
                statements:
                  - kind: agreement
                    from: r
                    reference: "{ref}"
                    organisation: "{partner}"
                    purpose: "{dataset}"
                    other: {signed: "{date}", opt-outs: "{opt}"}
                """;
    }
}
