package org.partnershipledger.presentation.chart;

import gg.jte.Content;
import org.partnershipledger.presentation.Templates;

/**
 * A picture of numbers that are also in a table straight after it. It is drawn twice, for wide and for narrow
 * screens, because one picture shrunk to a telephone has letters nobody can read; the style sheet shows one of them.
 */
public interface Chart {
    int WIDE = 720;
    int NARROW = 288;

    /** Unique on the page; letters, digits and hyphens. */
    String id();

    /** What it shows, about 125 characters at most; also its caption. */
    String title();

    /** What a person would say who sees it: the shape and the values that matter. */
    String description();

    /** The drawing by itself, for example as a file for a PDF. */
    String svg(int width);

    /** With caption, in both widths, to be placed in a page. */
    default Content figure() {
        return Templates.content("presentation/figure.jte", this);
    }
}
