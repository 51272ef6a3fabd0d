package org.partnershipledger.ledger.whatif;

import gg.jte.Content;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.Table;

/** A table that is one press away: the answer and its picture fit a screen, and nothing is left out. */
final class Folded {
    private Folded() {}

    /** @param summary what is behind it, in words that stand alone */
    static Content table(String summary, Table table) {
        return Components.details(summary, Components.table(table));
    }
}
