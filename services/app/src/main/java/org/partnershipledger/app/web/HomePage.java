package org.partnershipledger.app.web;

import java.util.Map;
import org.partnershipledger.presentation.Page;
import org.partnershipledger.presentation.PageMeta;
import org.partnershipledger.presentation.Site;
import org.partnershipledger.presentation.Templates;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The start page, which shows each of the three audiences its way, and the accessibility statement. */
@RestController
class HomePage {

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    byte[] home() {
        return Page.bytes(PageMeta.of(Site.LEDGER, "Start"), Templates.content("app/home.jte", Map.of()));
    }

    @GetMapping(path = "/accessibility", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    byte[] accessibility() {
        return Page.bytes(
                PageMeta.of(Site.LEDGER, "Accessibility"), Templates.content("app/accessibility.jte", Map.of()));
    }
}
