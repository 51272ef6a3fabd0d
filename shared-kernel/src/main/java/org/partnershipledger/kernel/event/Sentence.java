package org.partnershipledger.kernel.event;

import java.util.Optional;

/**
 * A fact in plain English, with names, pounds and days: what happened, and the particulars that belong to it. Every
 * event says its own ({@link LedgerEvent#sentence}), and whoever shows the fact shows these words.
 *
 * @param title without a full stop
 * @param detail whole sentences; empty when the title says it all
 */
public record Sentence(String title, Optional<String> detail) {
    static Sentence of(String title) {
        return new Sentence(title, Optional.empty());
    }

    static Sentence of(String title, String detail) {
        return new Sentence(title, Optional.of(detail));
    }
}
