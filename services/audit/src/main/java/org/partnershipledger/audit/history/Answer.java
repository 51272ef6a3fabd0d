package org.partnershipledger.audit.history;

import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.partnershipledger.presentation.Link;
import org.partnershipledger.presentation.Page;
import org.partnershipledger.presentation.PageMeta;
import org.partnershipledger.presentation.Site;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A page of the audit part as an HTTP answer: in the common layout, never kept by a cache on the way. */
public final class Answer {
    public static final Link AUDIT = new Link("/audit", "Audit");
    public static final List<Link> TRAIL = List.of(AUDIT);
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private Answer() {}

    static ResponseEntity<byte[]> page(String title, Content main) {
        return of(HttpStatus.OK, title, main, List.of());
    }

    public static ResponseEntity<byte[]> page(String title, Content main, List<Link> trail) {
        return of(HttpStatus.OK, title, main, trail);
    }

    static ResponseEntity<byte[]> refused(String title, Content main) {
        return of(HttpStatus.BAD_REQUEST, title, main, List.of());
    }

    public static ResponseEntity<byte[]> refused(String title, Content main, List<Link> trail) {
        return of(HttpStatus.BAD_REQUEST, title, main, trail);
    }

    public static ResponseEntity<byte[]> of(HttpStatus status, String title, Content main, List<Link> trail) {
        var meta = PageMeta.of(Site.LEDGER, title).under("/audit", trail.toArray(Link[]::new));
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(Page.bytes(status.isError() ? meta.withProblem() : meta, main));
    }
}
