package org.partnershipledger.valuereport.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.partnershipledger.valuereport.model.ReportModel;

/**
 * All files of one report by name: page, facts behind the figures, JSON with its schema, CSV files with their
 * dictionary, the styles, and the manifest over all of them. The same model gives the same bytes.
 */
public final class ReportFiles {
    private static final String[] ASSETS = {
        "nhsuk-frontend.min.css", "nhsuk-frontend.min.js", "page.css", "page.js", "favicon.svg"
    };

    private ReportFiles() {}

    public static SortedMap<String, byte[]> of(ReportModel model) {
        var files = new TreeMap<String, byte[]>();
        files.put("report.html", ReportPage.html(model, Where.IN_A_FOLDER));
        files.put("facts.html", FactsPage.html(model, Where.IN_A_FOLDER));
        files.put("report.json", ReportJson.of(model));
        files.put("report.schema.json", schema());
        model.tables().forEach(table -> files.put("csv/" + table.name() + ".csv", ReportCsv.of(table)));
        files.put("csv/dictionary.csv", ReportCsv.dictionary(model));
        for (var asset : ASSETS) {
            files.put("assets/" + asset, resource("/static/assets/" + asset));
        }
        files.put("manifest.json", Manifest.of(model.cover(), files));
        return files;
    }

    public static byte[] schema() {
        return resource("/schema/report.schema.json");
    }

    /** The manifest alone needs all other files; it is made with them so that it cannot name others. */
    public static byte[] manifest(ReportModel model) {
        return of(model).get("manifest.json");
    }

    private static byte[] resource(String name) {
        try (InputStream stream = ReportFiles.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
