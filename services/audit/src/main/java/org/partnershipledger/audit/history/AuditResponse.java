package org.partnershipledger.audit.history;

import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.partnershipledger.presentation.Link;
import org.partnershipledger.presentation.Page;
import org.partnershipledger.presentation.PageMeta;
import org.partnershipledger.presentation.Site;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Components;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A page of the audit part as an HTTP answer: in the common layout, never kept by a cache on the way. */
public final class AuditResponse {
    public static final Link AUDIT = new Link("/audit", "Audit");
    private static final Link HOME = new Link("/", "Home");
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private AuditResponse() {}

    /** @param sample whether anything on the page is of the invented body: then it says so before anything else */
    public static ResponseEntity<byte[]> page(String title, Content main, boolean sample, Link... trail) {
        return of(HttpStatus.OK, title, main, sample, trail);
    }

    static ResponseEntity<byte[]> refused(String title, Content main, Link... trail) {
        return of(HttpStatus.BAD_REQUEST, title, main, false, trail);
    }

    static ResponseEntity<byte[]> refused(HttpStatus status, String title, String words) {
        var page = Templates.all(Components.pageHeading(title, "Audit"), Components.paragraph(words));
        return of(status, title, page, false, AUDIT);
    }

    private static ResponseEntity<byte[]> of(
            HttpStatus status, String title, Content main, boolean sample, Link... trail) {
        var fromHome = Stream.concat(Stream.of(HOME), Stream.of(trail)).toArray(Link[]::new);
        var meta = PageMeta.of(Site.LEDGER, title).under("/audit", fromHome).asSample(sample);
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(Page.bytes(status.isError() ? meta.withProblem() : meta, main));
    }
}
