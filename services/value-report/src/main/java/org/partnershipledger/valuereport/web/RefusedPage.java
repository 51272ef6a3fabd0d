package org.partnershipledger.valuereport.web;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.time.FinancialYear;
import org.partnershipledger.presentation.Link;
import org.partnershipledger.presentation.Page;
import org.partnershipledger.presentation.PageMeta;
import org.partnershipledger.presentation.Site;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Components;

/**
 * What a reader sees who asks for a report that there is not: what is wrong, and what there is instead.
 *
 * @param status 400 when the address cannot be read, 404 when it can but nothing is there
 */
record RefusedPage(int status, String title, String whatToDo, List<Link> instead) {
    private static final int SHOWN = 40;
    private static final Link ALL = new Link("/report", "All value reports");

    static RefusedPage body(String asked) {
        var readable = asked.matches("[A-Z0-9]{3,10}");
        return new RefusedPage(
                readable ? 404 : 400,
                readable
                        ? "There is no report of a body with the code " + asked
                        : "This is not the code of an NHS body",
                readable
                        ? "This ledger keeps no history of it. Check the code, or choose a report from the list. A body"
                                + " that only signed an agreement with another is named in the report of that one."
                        : "You asked for \u201C" + shortened(asked)
                                + "\u201D. A code has 3 to 10 capital letters and digits, for example QYG.",
                List.of(ALL));
    }

    static RefusedPage year(OdsCode body, String asked) {
        return new RefusedPage(
                400,
                "This is not a financial year",
                "You asked for \u201C" + shortened(asked)
                        + "\u201D. A financial year runs from April to March and is written like 2025-26.",
                List.of(new Link("/report/" + body, "Reports of " + body), ALL));
    }

    static RefusedPage nothing(OdsCode body, FinancialYear year, List<FinancialYear> years) {
        var links = new ArrayList<Link>();
        years.reversed()
                .forEach(one -> links.add(new Link("/report/" + body + "/" + one.label(), body + ", " + one.label())));
        links.add(ALL);
        return new RefusedPage(
                404,
                "There is no report of " + body + " for " + year.label(),
                "Nothing is recorded for that year. These reports there are:",
                links);
    }

    static RefusedPage table(OdsCode body, FinancialYear year, String asked) {
        return new RefusedPage(
                404,
                "There is no such file",
                "The report has no table \u201C" + shortened(asked)
                        + "\u201D. Its files are listed at the end of each part of the report.",
                List.of(
                        new Link("/report/" + body + "/" + year.label(), "The report of " + body + ", " + year.label()),
                        ALL));
    }

    private static String shortened(String asked) {
        return asked.length() <= SHOWN ? asked : asked.substring(0, SHOWN) + " \u2026";
    }

    byte[] html() {
        var meta = PageMeta.of(Site.LEDGER, title)
                .under("/report", new Link("/", "Home"), new Link("/report", "Value reports"))
                .withProblem();
        Content content = Templates.all(
                Components.pageHeading(title, null),
                Components.paragraph(whatToDo),
                Templates.content("report/downloads.jte", instead));
        return Page.bytes(meta, content);
    }
}
