package org.partnershipledger.valuereport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.partnershipledger.valuereport.render.ReportFiles;

/** The same facts give the same bytes: in any language, any time zone, whatever order the facts arrive in. */
// It sets the default locale of the whole JVM.
@Isolated
class ReportBytesLaws {
    private static final List<String> LANGUAGES = List.of("tr-TR", "ar-EG", "de-DE", "en-GB", "hi-IN-u-nu-deva");
    private static final List<String> ZONES = List.of("UTC", "Asia/Kolkata", "America/Los_Angeles", "Pacific/Apia");

    @Test
    void theBytesDoNotDependOnTheMachine() {
        var language = Locale.getDefault();
        var zone = TimeZone.getDefault();
        var expected = hex(ReportFiles.of(ReportFixtures.rich()));
        try {
            for (var i = 0; i < 20; i++) {
                Locale.setDefault(Locale.forLanguageTag(LANGUAGES.get(i % LANGUAGES.size())));
                TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(i % ZONES.size())));
                var facts = new ArrayList<>(RichHistory.history().facts(RichHistory.BODY));
                Collections.shuffle(facts, new Random(i));
                var files = ReportFiles.of(ReportFold.fold(facts, ReportFoldScenarios.question()));
                assertThat(hex(files)).as("seed " + i).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void twoFoldersAreTheSame(@TempDir Path folder) throws Exception {
        var reader = RichHistory.history();
        for (var name : List.of("one", "two", "one")) {
            ReportRun.write(
                    reader, TestHistory.CODEC, RichHistory.BODY, ReportFoldScenarios.YEAR, null, folder.resolve(name));
        }
        assertThat(contents(folder.resolve("one"))).isEqualTo(contents(folder.resolve("two")));
        try (var left = Files.list(folder)) {
            assertThat(left.map(p -> p.getFileName().toString())).containsExactlyInAnyOrder("one", "two");
        }
    }

    @Test
    void aFolderWithOtherFilesIsNotTouched(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("thesis.txt"), "years of work");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> ReportFolder.write(ReportFixtures.rich(), folder))
                .isInstanceOf(ReportFolder.FolderRefused.class)
                .hasMessageContaining("holds files that are not a report");
        assertThat(folder.resolve("thesis.txt")).hasContent("years of work");
    }

    @Test
    void theJsonIsTheOneThatWasAgreed() throws Exception {
        var json = ReportFiles.of(ReportFixtures.rich()).get("report.json");
        Files.write(Path.of("target/report.json"), json);
        assertThat(new String(json, StandardCharsets.UTF_8))
                .as("the report of the same facts changed; when it should, raise ReportFold.DEFINITION and copy"
                        + " target/report.json to src/test/resources/golden/report.json")
                .isEqualTo(Files.readString(Path.of("src/test/resources/golden/report.json")));
    }

    private static SortedMap<String, String> hex(SortedMap<String, byte[]> files) {
        var hex = new TreeMap<String, String>();
        files.forEach((name, bytes) -> hex.put(name, java.util.HexFormat.of().formatHex(bytes)));
        return hex;
    }

    private static SortedMap<String, String> contents(Path folder) throws Exception {
        var files = new TreeMap<String, byte[]>();
        try (var paths = Files.walk(folder)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString(), Files.readAllBytes(path));
            }
        }
        return hex(files);
    }
}
