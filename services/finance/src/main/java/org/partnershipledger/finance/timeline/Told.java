package org.partnershipledger.finance.timeline;

/**
 * A fact in words: what happened, and the particulars that belong to it.
 *
 * @param detail empty when the title says it all
 */
record Told(String title, String detail) {
    static Told of(String title) {
        return new Told(title, "");
    }

    static Told of(String title, String detail) {
        return new Told(title, detail == null ? "" : detail);
    }
}
