package org.partnershipledger.valuereport;

import static org.partnershipledger.valuereport.TestHistory.day;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.partnershipledger.kernel.event.RegisterEvent.AgreementStated;
import org.partnershipledger.kernel.event.RegisterEvent.DataUseStated;
import org.partnershipledger.kernel.event.RegisterEvent.RegisterSourceRead;
import org.partnershipledger.kernel.event.RegisterEvent.ReleaseStated;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * The real register of NHS Digital of February 2021 as a history. Read here by a few lines of its own, because the
 * report does not know the importer; each row of the release register is a data use and a release.
 */
final class RealRegister {
    static final OdsCode BODY = OdsCode.of("X26");
    private static final String RELEASES = "nhs_digital_release_register_2021_02.csv.gz";
    private static final String PURPOSES = "nhs_digital_purpose_statements_2021_02.csv.gz";

    private RealRegister() {}

    /** The folder of shared data beside the repository; empty where a developer does not have it. */
    static Optional<Path> folder() {
        for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            var data = at.resolve("shared/data");
            if (Files.exists(data.resolve(RELEASES))) {
                return Optional.of(data);
            }
        }
        return Optional.empty();
    }

    static TestHistory history(Path folder) throws IOException {
        var history = new TestHistory().at("2026-05-01T09:00:00Z");
        history.record(BODY, source("purposes", "NHS Digital purpose statements, February 2021", 585));
        history.record(BODY, source("releases", "NHS Digital data release register, February 2021", 5_079));
        for (var row : rows(folder.resolve(PURPOSES))) {
            history.record(
                    BODY,
                    new AgreementStated(
                            BODY,
                            day("2021-02-28"),
                            "purposes",
                            row.getField("dsa_reference"),
                            row.getField("organisation"),
                            row.getField("organisation_type"),
                            row.getField("objective_for_processing"),
                            row.getField("processing_activities"),
                            row.getField("expected_output"),
                            row.getField("expected_benefits"),
                            row.getField("yielded_benefits"),
                            Map.of()));
        }
        releases(history, folder);
        return history;
    }

    private static void releases(TestHistory history, Path folder) throws IOException {
        var uses = new LinkedHashMap<String, DataUseStated>();
        for (var row : rows(folder.resolve(RELEASES))) {
            var use = String.join(
                    " · ",
                    List.of(
                            row.getField("dsa_reference"),
                            row.getField("dataset"),
                            row.getField("anonymisation"),
                            row.getField("sensitivity"),
                            row.getField("legal_basis"),
                            row.getField("common_law_basis")));
            if (!uses.containsKey(use)) {
                uses.put(
                        use,
                        new DataUseStated(
                                BODY,
                                day("2021-02-28"),
                                "releases",
                                use,
                                row.getField("dsa_reference"),
                                row.getField("organisation"),
                                row.getField("dataset"),
                                row.getField("anonymisation"),
                                row.getField("sensitivity"),
                                row.getField("legal_basis"),
                                row.getField("common_law_basis"),
                                "",
                                Map.of()));
                history.record(BODY, uses.get(use));
            }
            history.record(
                    BODY,
                    new ReleaseStated(
                            BODY,
                            day("2021-02-28"),
                            "releases",
                            "2021-02 " + row.getField("row_id"),
                            use,
                            row.getField("frequency"),
                            row.getField("opt_outs_applied"),
                            Map.of()));
        }
    }

    private static RegisterSourceRead source(String reference, String title, long rows) {
        return new RegisterSourceRead(
                BODY,
                day("2021-02-28"),
                reference,
                title,
                "NHS Digital",
                "Open Government Licence v3.0",
                "https://digital.nhs.uk/data-uses-register",
                "0".repeat(64),
                rows);
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (var reader =
                        new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().toList();
        }
    }
}
