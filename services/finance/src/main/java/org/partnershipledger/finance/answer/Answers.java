package org.partnershipledger.finance.answer;

import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.partnershipledger.finance.partnership.UnreadablePartnership;
import org.partnershipledger.finance.table.Progress;
import org.partnershipledger.presentation.Link;
import org.partnershipledger.presentation.Page;
import org.partnershipledger.presentation.PageMeta;
import org.partnershipledger.presentation.Site;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Cell;
import org.partnershipledger.presentation.component.Column;
import org.partnershipledger.presentation.component.Columns;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.Problem;
import org.partnershipledger.presentation.component.Table;
import org.partnershipledger.presentation.file.CsvFile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What a finance page answers: the page, a file, or in plain words why there is none and what to do. */
public final class Answers {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private Answers() {}

    public static ResponseEntity<byte[]> page(PageMeta meta, Content main) {
        return ResponseEntity.ok().contentType(HTML).body(Page.bytes(meta, main));
    }

    /** The file of a page about one agreement: folded from the history like the page, so it lacks nothing. */
    public static ResponseEntity<byte[]> csv(String name, Table table) {
        return csv(name, CsvFile.of(table));
    }

    /**
     * The file of a list. It says nothing of what it lacks, so there is none (503) while a table does not take in all
     * entries. Its rows are read piece by piece and its text is held until it is whole: a file that broke off half way
     * would look like all of it.
     */
    public static <T> ResponseEntity<byte[]> csv(
            Progress tables, String name, Columns<T, Cell> columns, Iterable<List<T>> pieces) {
        var stopped = tables.stopped();
        if (!stopped.isEmpty()) {
            return refused(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "No file now",
                    Components.warningCallout(
                            "This file is not given out, because it would not be complete", Freshness.words(stopped)));
        }
        Iterable<List<Cell>> rows = () -> StreamSupport.stream(pieces.spliterator(), false)
                .flatMap(List::stream)
                .map(columns::row)
                .iterator();
        return csv(name, CsvFile.of(columns.list().stream().map(Column::name).toList(), rows));
    }

    private static ResponseEntity<byte[]> csv(String name, byte[] file) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file);
    }

    /** The answer, or (503) why the history of the agreement that it is about cannot be shown. */
    public static ResponseEntity<byte[]> readable(Supplier<ResponseEntity<byte[]>> answer) {
        try {
            return answer.get();
        } catch (UnreadablePartnership unreadable) {
            String why = unreadable.getMessage();
            return refused(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "Not shown",
                    Components.warningCallout(
                            "This agreement is not shown, because half of it would look right and not be",
                            Character.toUpperCase(why.charAt(0)) + why.substring(1)
                                    + ". Tell whoever runs this ledger to verify the history."));
        }
    }

    /** @param what e.g. {@code agreement CM-001} */
    public static ResponseEntity<byte[]> notFound(String what) {
        var body = Templates.content(
                "finance/notFound.jte", Map.of("what", what, "home", "/finance", "homeText", "Go to all partnerships"));
        return refused(HttpStatus.NOT_FOUND, "Page not found", body);
    }

    /** @param problems all of them */
    public static ResponseEntity<byte[]> badRequest(List<Problem> problems) {
        var body = Templates.all(
                Components.errorSummary("This address cannot be read", problems),
                Components.pageHeading("This page was asked for in a way it does not know", null),
                Templates.content("finance/badRequest.jte", "/finance"));
        return refused(HttpStatus.BAD_REQUEST, "Check the address", body);
    }

    private static ResponseEntity<byte[]> refused(HttpStatus status, String title, Content body) {
        var meta = PageMeta.of(Site.LEDGER, title)
                .under("/finance", new Link("/", "Home"), new Link("/finance", "Partnerships"))
                .withProblem();
        return ResponseEntity.status(status).contentType(HTML).body(Page.bytes(meta, body));
    }
}
