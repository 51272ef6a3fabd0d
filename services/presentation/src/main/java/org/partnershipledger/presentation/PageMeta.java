package org.partnershipledger.presentation;

import java.util.List;

/**
 * What the layout needs to know about one page. Start from {@link #of} and add what applies.
 *
 * @param current the menu entry this page belongs to, by its href; null for none
 * @param trail from the home page to the parent of this page
 * @param sample whether what is shown is sample history: then every page says so before anything else
 * @param statutoryNote whether the footer says that this is not a statutory report
 * @param alternates the same facts in other forms, e.g. CSV; named in the head for machines
 * @param problem whether the page shows a refusal or an error: the title then begins with it
 */
public record PageMeta(
        Site site,
        String title,
        String current,
        List<Link> trail,
        boolean sample,
        boolean statutoryNote,
        List<Alternate> alternates,
        boolean problem) {

    /** @param type media type, e.g. {@code text/csv} */
    public record Alternate(String href, String type, String title) {}

    public static PageMeta of(Site site, String title) {
        return new PageMeta(site, title, null, List.of(), false, false, List.of(), false);
    }

    public PageMeta under(String menuHref, Link... trailToParent) {
        return new PageMeta(site, title, menuHref, List.of(trailToParent), sample, statutoryNote, alternates, problem);
    }

    public PageMeta asSample(boolean isSample) {
        return new PageMeta(site, title, current, trail, isSample, statutoryNote, alternates, problem);
    }

    public PageMeta notStatutory() {
        return new PageMeta(site, title, current, trail, sample, true, alternates, problem);
    }

    public PageMeta alsoAs(Alternate... forms) {
        return new PageMeta(site, title, current, trail, sample, statutoryNote, List.of(forms), problem);
    }

    public PageMeta withProblem() {
        return new PageMeta(site, title, current, trail, sample, statutoryNote, alternates, true);
    }
}
