package org.partnershipledger.valuereport.web;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.organisation.OrganisationNames;
import org.partnershipledger.presentation.Link;
import org.partnershipledger.presentation.Page;
import org.partnershipledger.presentation.PageMeta;
import org.partnershipledger.presentation.Site;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Components;

/** Which reports there are: by NHS body, the newest year first. */
final class IndexPage {
    private IndexPage() {}

    static byte[] html(ReportShelf shelf) {
        var parts = new ArrayList<Content>();
        parts.add(Components.pageHeading("Value reports", null));
        parts.add(
                Components.paragraph(
                        "Each report says what an NHS body got back for sharing health data in one year: who used data, what for, what money came in, what got better, and what did not."));
        var bodies = shelf.bodies();
        if (bodies.isEmpty()) {
            parts.add(Components.paragraph("Nothing is recorded yet, so there is no report yet."));
        }
        bodies.forEach(body -> parts.add(body(shelf, body)));
        return page("Value reports", parts, bodies.stream().anyMatch(OrganisationNames::isSample));
    }

    static byte[] html(ReportShelf shelf, OdsCode body) {
        var parts = List.of(Components.pageHeading("Value reports", null), body(shelf, body));
        return page("Value reports of " + body, parts, OrganisationNames.isSample(body));
    }

    private static Content body(ReportShelf shelf, OdsCode body) {
        var years = shelf.years(body);
        var name = years.isEmpty()
                ? body.value()
                : OrganisationNames.nameOf(body, years.getLast().lastDay());
        var links = years.reversed().stream()
                .map(year -> new Link("/report/" + body + "/" + year.label(), name + ", " + year.label()))
                .toList();
        return Templates.all(
                Components.heading(2, name + " (" + body + ")", "body-" + body),
                Templates.content("report/downloads.jte", links));
    }

    private static byte[] page(String title, List<Content> parts, boolean sample) {
        var meta = PageMeta.of(Site.LEDGER, title)
                .under("/report", new Link("/", "Home"))
                .asSample(sample)
                .notStatutory();
        return Page.bytes(meta, Templates.all(parts.toArray(Content[]::new)));
    }
}
