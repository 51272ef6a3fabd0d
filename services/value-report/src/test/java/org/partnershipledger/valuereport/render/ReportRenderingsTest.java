package org.partnershipledger.valuereport.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.partnershipledger.valuereport.ReportFixtures;
import org.partnershipledger.valuereport.TestHistory;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.ReportModel;
import org.partnershipledger.valuereport.model.ReportTable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Page, JSON and CSV show the same numbers, and nothing on the page leads off the machine by itself. */
class ReportRenderingsTest {
    private final ReportModel model = ReportFixtures.rich();
    private final SortedMap<String, byte[]> files = ReportFiles.of(model);
    private final JsonNode json = JsonMapper.shared().readTree(files.get("report.json"));

    @Test
    void theJsonIsWhatThePublishedSchemaSays() {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text("report.schema.json"), InputFormat.JSON);
        assertThat(schema.validate(text("report.json"), InputFormat.JSON)).isEmpty();
        var broken = text("report.json").replaceFirst("\"statutory\":false", "\"statutory\":true");
        assertThat(schema.validate(broken, InputFormat.JSON)).isNotEmpty();
    }

    /** The facts say who recorded them, for deciding and for auditors; the public reads what, not who. */
    @Test
    void nobodyWhoRecordedAFactIsInAnyFile() {
        var by = TestHistory.RECORDED_BY;
        files.forEach((name, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                .as(name)
                .doesNotContain(
                        by.actor(),
                        by.role(),
                        by.reason().orElseThrow(),
                        by.commandId().toString()));
    }

    @Test
    void csvAndJsonHoldTheSameCells() {
        for (var section : json.get("sections")) {
            for (var table : section.get("tables")) {
                var rows =
                        CsvReader.builder()
                                .ofNamedCsvRecord(
                                        text("csv/" + table.get("name").asString() + ".csv"))
                                .stream()
                                .toList();
                assertThat(rows).hasSize(table.get("rows").size());
                for (var i = 0; i < rows.size(); i++) {
                    for (var column : table.get("columns")) {
                        var name = column.get("name").asString();
                        var cell = table.get("rows").get(i).get(name);
                        var value = cell.isObject() ? cell.get("value") : cell;
                        var written = value.isNull()
                                ? ""
                                : value.isBoolean() ? (value.asBoolean() ? "yes" : "no") : value.asString();
                        assertThat(rows.get(i).getField(name))
                                .isEqualTo(
                                        org.partnershipledger.presentation.file.CsvFile.neutral(written)
                                                        .startsWith("'-")
                                                ? written
                                                : org.partnershipledger.presentation.file.CsvFile.neutral(written));
                        if (cell.isObject()) {
                            var status = cell.get("status").isNull()
                                    ? ""
                                    : cell.get("status").asString();
                            assertThat(rows.get(i).getField(name + "_status")).isEqualTo(status);
                        }
                    }
                }
            }
        }
    }

    @Test
    void thePageShowsEveryCellOfTheTables() {
        var page = Jsoup.parse(text("report.html")).body().text();
        for (var table : model.tables()) {
            if (table.display().form() == ReportTable.Display.Form.FILE_ONLY
                    || table.name().equals("summary")) {
                continue;
            }
            for (var row : table.rows()) {
                for (var i = 0; i < row.cells().size(); i++) {
                    if (table.columns().get(i).onPage()) {
                        assertThat(page)
                                .as(table.name())
                                .contains(InWords.shown(row.cells().get(i)));
                    }
                }
            }
        }
        model.summary().figures().forEach(f -> assertThat(page).contains(FigureOnPage.shown(f.value())));
    }

    @Test
    void everyLinkOfTheFolderLeadsToAFileOrAPlaceInIt() {
        for (var name : java.util.List.of("report.html", "facts.html")) {
            var page = Jsoup.parse(text(name));
            for (var element : page.select("[href], [src]")) {
                var link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                assertThat(link).doesNotContain("//").doesNotStartWith("/");
                var file = link.isEmpty() || link.startsWith("#") ? name : link.split("#")[0];
                assertThat(files).as(link).containsKey(file);
                if (link.contains("#")) {
                    var id = link.substring(link.indexOf('#') + 1);
                    assertThat(Jsoup.parse(text(file)).getElementById(id))
                            .as(link)
                            .isNotNull();
                }
            }
        }
    }

    @Test
    void idsAreUniqueAndHeadingsSkipNoLevel() {
        var page = Jsoup.parse(text("report.html"));
        var ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        var before = 0;
        for (var heading : page.select("main h1, main h2, main h3, main h4")) {
            var level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
        assertThat(page.select("main table"))
                .allMatch(table -> !table.select("caption").text().isBlank());
    }

    @Test
    void theManifestNamesEveryFileWithItsFingerprint() {
        var manifest = JsonMapper.shared().readTree(files.get("manifest.json"));
        var names = manifest.get("files")
                .valueStream()
                .map(f -> f.get("name").asString())
                .collect(Collectors.toSet());
        var others = new java.util.TreeSet<>(files.keySet());
        others.remove("manifest.json");
        assertThat(names).isEqualTo(others);
        assertThat(manifest.get("lastPosition").asLong())
                .isEqualTo(model.cover().lastPosition());
    }

    @Test
    void whatSomebodyTypedIsEscaped() {
        var page = text("report.html", ReportFiles.of(ReportFixtures.hostile()));
        assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;alert");
        var csv = text("csv/agreements.csv", ReportFiles.of(ReportFixtures.hostile()));
        assertThat(csv).contains("'=cmd");
    }

    private String text(String name) {
        return text(name, files);
    }

    private static String text(String name, SortedMap<String, byte[]> files) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }
}
