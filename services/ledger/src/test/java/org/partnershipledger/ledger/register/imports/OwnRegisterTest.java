package org.partnershipledger.ledger.register.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipledger.kernel.event.RegisterEvent;
import org.partnershipledger.kernel.event.RegisterEvent.AgreementStated;
import org.partnershipledger.kernel.event.RegisterEvent.DataUseStated;
import org.partnershipledger.kernel.event.RegisterEvent.ReleaseStated;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Others;
import org.partnershipledger.ledger.register.Register;

/**
 * A trust's own register, shaped like nothing else: semicolons, an old encoding, titles above the header, British
 * dates, Yes and No. It needs a mapping and no code, and the mapping is the one that the documentation shows.
 */
class OwnRegisterTest {
    private static final Path MAPPING = Northmoor.MAPPING;

    @TempDir
    Path folder;

    @Test
    void the_documented_mapping_is_the_tested_one() throws IOException {
        var readme = Files.readString(Path.of("src/main/resources/import/README.md"));
        assertThat(readme).contains("```yaml\n" + Files.readString(MAPPING) + "```");
    }

    @Test
    void semicolons_dates_codes_and_an_old_encoding_need_a_mapping_only() throws IOException {
        var plan = plan(MAPPING, Northmoor.april(folder), Register.empty());
        assertThat(plan.problems()).isEmpty();
        var statements = plan.command().orElseThrow().statements().statements();
        assertThat(statements)
                .filteredOn(AgreementStated.class::isInstance)
                .map(AgreementStated.class::cast)
                .extracting(AgreementStated::reference, AgreementStated::organisation, AgreementStated::otherFields)
                .containsExactly(
                        tuple("NM-101", "Café Analytics Ltd", Map.of("signed", "2026-02-03")),
                        tuple("NM-102", "Vale; Hill & Partners", Map.of("signed", "2024-02-29")),
                        tuple("NM-103", "Beacon Health £1 Trials", Map.of()));
        assertThat(statements)
                .filteredOn(DataUseStated.class::isInstance)
                .extracting(event -> ((DataUseStated) event).reference() + " / " + ((DataUseStated) event).dataset())
                .contains("NM-102 · Imaging (chest) / Imaging\n(chest)")
                .hasSize(4);
        assertThat(statements)
                .filteredOn(ReleaseStated.class::isInstance)
                .extracting(event -> ((ReleaseStated) event).optOutsApplied())
                .containsExactly(
                        "Yes, opt-outs applied",
                        "No, opt-outs not applied",
                        "No, opt-outs not applied",
                        "No, opt-outs not applied");
        assertThat(plan.text()).contains("RZZ", "3 agreements, 4 data uses, 4 releases");
    }

    @Test
    void a_later_edition_records_only_what_is_new_or_changed() throws IOException {
        var register = recorded(Register.empty(), plan(MAPPING, Northmoor.april(folder), Register.empty()));
        var mapping = Northmoor.mayMapping(folder);
        var may = plan(mapping, Northmoor.may(folder), register);
        assertThat(may.problems()).isEmpty();
        assertThat(may.changes()).isEqualTo(new ImportPlan.Changes(1, 3, 2, 6, 3));
        assertThat(may.text()).contains("3 new, 2 changed", "To record as no longer stated", "3 statements.");
        var events = ((Decision.Accepted) may.command().orElseThrow().decide(register, Others.none(), null)).events();
        assertThat(events)
                .hasSize(9)
                .allMatch(event -> event.effectiveOn().toString().equals("2026-05-31"));
        assertThat(plan(mapping, Northmoor.may(folder), recorded(register, may))
                        .changes()
                        .nothing())
                .isTrue();
    }

    @Test
    void a_formula_stays_text_a_packed_file_is_unpacked_and_line_ends_do_not_count() throws IOException {
        var text = Files.readString(Northmoor.april(folder), Charset.forName("windows-1252"))
                .replace("\r\n", "\n")
                .replace("Beacon Health £1 Trials", "=SUM(A1:A9)");
        var packed = folder.resolve("northmoor-packed.csv");
        try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(text.getBytes(Charset.forName("windows-1252")));
        }
        var register = recorded(Register.empty(), plan(MAPPING, Northmoor.april(folder), Register.empty()));
        var plan = plan(MAPPING, packed, register);
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.changes()).isEqualTo(new ImportPlan.Changes(1, 0, 2, 9, 0));
        assertThat(plan.command().orElseThrow().changes(register).toString()).contains("=SUM(A1:A9)");
    }

    @Test
    void a_file_saved_as_utf_8_with_its_mark_reads_the_same() throws IOException {
        var text = Files.readString(Northmoor.april(folder), Charset.forName("windows-1252"));
        var marked = folder.resolve("northmoor-marked.csv");
        Files.write(marked, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
        var mapping = folder.resolve("utf8.yaml");
        Files.writeString(mapping, Files.readString(MAPPING).replace("encoding: windows-1252", "encoding: UTF-8"));
        var register = recorded(Register.empty(), plan(MAPPING, Northmoor.april(folder), Register.empty()));
        assertThat(plan(mapping, marked, register).changes()).isEqualTo(new ImportPlan.Changes(1, 0, 0, 11, 0));
    }

    private static ImportPlan plan(Path mapping, Path file, Register register) {
        return RegisterImport.plan(mapping.toString(), List.of(file), body -> register);
    }

    private static Register recorded(Register before, ImportPlan plan) {
        var register = before;
        for (var event : plan.command().orElseThrow().changes(before)) {
            register = register.evolve((RegisterEvent) event);
        }
        return register;
    }
}
