package org.partnershipledger.valuereport.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiFunction;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.time.FinancialYear;
import org.partnershipledger.presentation.file.ZipFileBytes;
import org.partnershipledger.valuereport.ReportRun.NothingRecorded;
import org.partnershipledger.valuereport.render.FactsPage;
import org.partnershipledger.valuereport.render.ReportFiles;
import org.partnershipledger.valuereport.render.ReportPage;
import org.partnershipledger.valuereport.render.Where;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The reports for anyone with a browser: the index, the page, the facts behind it, JSON, CSV, schema and manifest.
 * An address that asks for nothing we have is answered with a page that says what there is.
 */
@RestController
class ReportPages {
    static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final ReportShelf shelf;

    ReportPages(ReportShelf shelf) {
        this.shelf = shelf;
    }

    @GetMapping("/report")
    ResponseEntity<byte[]> index() {
        return ok(HTML, IndexPage.html(shelf));
    }

    @GetMapping("/report/schema/report.schema.json")
    ResponseEntity<byte[]> schema() {
        return ok(MediaType.APPLICATION_JSON, ReportFiles.schema());
    }

    @GetMapping("/report/{body}")
    ResponseEntity<byte[]> body(@PathVariable String body) {
        return code(body)
                .filter(code -> shelf.bodies().contains(code))
                .map(code -> ok(HTML, IndexPage.html(shelf, code)))
                .orElseGet(() -> refused(RefusedPage.body(body)));
    }

    @GetMapping("/report/{body}/{year}")
    ResponseEntity<byte[]> report(@PathVariable String body, @PathVariable String year) {
        return answer(body, year, (code, of) -> ok(HTML, ReportPage.html(shelf.report(code, of), Where.SERVED)));
    }

    @GetMapping("/report/{body}/{year}/facts")
    ResponseEntity<byte[]> facts(@PathVariable String body, @PathVariable String year) {
        return answer(body, year, (code, of) -> ok(HTML, FactsPage.html(shelf.report(code, of), Where.SERVED)));
    }

    @GetMapping("/report/{body}/{year}.json")
    ResponseEntity<byte[]> json(@PathVariable String body, @PathVariable String year) {
        return answer(
                body,
                year,
                (code, of) ->
                        ok(MediaType.APPLICATION_JSON, shelf.files(code, of).get("report.json")));
    }

    @GetMapping("/report/{body}/{year}/manifest.json")
    ResponseEntity<byte[]> manifest(@PathVariable String body, @PathVariable String year) {
        return answer(
                body,
                year,
                (code, of) ->
                        ok(MediaType.APPLICATION_JSON, shelf.files(code, of).get("manifest.json")));
    }

    @GetMapping("/report/{body}/{year}/csv/{table}.csv")
    ResponseEntity<byte[]> csv(@PathVariable String body, @PathVariable String year, @PathVariable String table) {
        return answer(body, year, (code, of) -> {
            var file = shelf.files(code, of).get("csv/" + table + ".csv");
            return file == null ? refused(RefusedPage.table(code, of, table)) : ok(CSV, file);
        });
    }

    /** All files in one: the same as the command line writes to a folder. */
    @GetMapping("/report/{body}/{year}.zip")
    ResponseEntity<byte[]> zip(@PathVariable String body, @PathVariable String year) {
        return answer(
                body,
                year,
                (code, of) -> ok(MediaType.parseMediaType("application/zip"), ZipFileBytes.of(shelf.files(code, of))));
    }

    private ResponseEntity<byte[]> answer(
            String body, String year, BiFunction<OdsCode, FinancialYear, ResponseEntity<byte[]>> found) {
        var code = code(body);
        if (code.isEmpty() || !shelf.bodies().contains(code.get())) {
            return refused(RefusedPage.body(body));
        }
        var financialYear = year(year);
        if (financialYear.isEmpty()) {
            return refused(RefusedPage.year(code.get(), year));
        }
        try {
            return found.apply(code.get(), financialYear.get());
        } catch (NothingRecorded nothing) {
            return refused(RefusedPage.nothing(code.get(), financialYear.get(), shelf.begun(nothing.years())));
        }
    }

    private static Optional<OdsCode> code(String text) {
        return text.matches("[A-Z0-9]{3,10}") ? Optional.of(OdsCode.of(text)) : Optional.empty();
    }

    private static Optional<FinancialYear> year(String text) {
        try {
            return Optional.of(FinancialYear.parse(text));
        } catch (IllegalArgumentException notAYear) {
            return Optional.empty();
        }
    }

    private static ResponseEntity<byte[]> ok(MediaType type, byte[] bytes) {
        return ResponseEntity.ok().contentType(type).body(bytes);
    }

    private static ResponseEntity<byte[]> refused(RefusedPage page) {
        return ResponseEntity.status(HttpStatus.valueOf(page.status()))
                .contentType(HTML)
                .body(page.html());
    }
}
