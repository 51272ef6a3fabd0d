package org.partnershipledger.presentation;

import java.util.List;

/**
 * What is the same on every page of one site: its name, its menu, its footer and where its styles are.
 * There is no logo: it belongs to the body that publishes, who may only show it with Frutiger, and both are theirs to add.
 *
 * @param home where the name in the header leads
 * @param assets path of the styles without a slash at the end: {@code /assets} when served, {@code assets} in a folder of files
 * @param accessibility where the accessibility statement is
 */
public record Site(String name, String home, List<Link> menu, List<Link> footer, String assets, String accessibility) {

    /** The served application. Its parts do not know each other; the menu is the one place that names them all. */
    public static final Site LEDGER = new Site(
            "Partnership Ledger",
            "/",
            List.of(
                    new Link("/finance", "Partnerships"),
                    new Link("/finance/settlements", "Settlements"),
                    new Link("/ledger", "Record"),
                    new Link("/report", "Value reports"),
                    new Link("/audit", "Audit")),
            List.of(),
            "/assets",
            "/accessibility");
}
