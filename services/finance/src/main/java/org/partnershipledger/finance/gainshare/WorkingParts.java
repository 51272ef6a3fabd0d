package org.partnershipledger.finance.gainshare;

import gg.jte.Content;
import org.partnershipledger.kernel.event.GainShareEvent.Working;
import org.partnershipledger.kernel.gainshare.RiskGainShareWords;
import org.partnershipledger.kernel.gainshare.WorkingText;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.SummaryRow;

/** The pieces of one working on the page, in the order in which it is read: terms, figures, steps, division. */
public final class WorkingParts {
    private WorkingParts() {}

    public static Content terms(Working working) {
        return Components.summaryList(RiskGainShareWords.clauses(working.terms()).stream()
                .map(clause -> SummaryRow.of(clause.name(), clause.words()))
                .toList());
    }

    /** @param number of the working on its page */
    public static Content picture(Working working, int number) {
        return TermsPicture.of(working, number);
    }

    public static Content inputs(Working working) {
        return Components.table(ReconciliationTables.inputs(working.inputs()), false);
    }

    public static Content steps(Working working) {
        return Components.table(ReconciliationTables.steps(working));
    }

    /** The text table of the worked examples, made from what was recorded. */
    public static String text(Working working) {
        return WorkingText.of(working.result());
    }

    public static Content splits(Working working) {
        return Components.table(ReconciliationTables.splits(working.result().splits()), false);
    }
}
