package org.partnershipledger.finance.portfolio;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import org.partnershipledger.finance.table.Lists;
import org.partnershipledger.finance.term.OpenMilestone;
import org.partnershipledger.kernel.gainshare.CommercialTermWords;
import org.partnershipledger.presentation.component.Cell;
import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.presentation.component.Columns;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.Table;

/**
 * Milestones over all agreements that nobody decided although their last day has passed, and those whose last day is
 * near. The clock is the page's day, never the fold's: nothing is recorded by time passing.
 */
final class LongStops {
    private LongStops() {}

    /** Nothing when no milestone waits. */
    static Content table(List<OpenMilestone> waiting, LocalDate today) {
        return waiting.isEmpty() ? null : Components.table(of(waiting, today));
    }

    private static Table of(List<OpenMilestone> waiting, LocalDate today) {
        boolean more = waiting.size() > Lists.A_PAGE;
        return Table.of(
                "Milestones to decide" + (more ? ", the first " + Lists.A_PAGE : ""),
                "m",
                more ? waiting.subList(0, Lists.A_PAGE) : waiting,
                Columns.<OpenMilestone>onPage()
                        .cell(
                                Kind.TEXT,
                                "agreement",
                                "Agreement",
                                row -> Cell.link("/finance/agreements/" + row.agreement() + "#next", row.agreement()))
                        .text("milestone", "Milestone", row -> row.term())
                        .text("words", "What was agreed", row -> CommercialTermWords.sentence(row.terms()))
                        .date("long_stop_on", "Counts until", row -> row.longStopOn())
                        .cell(
                                Kind.TEXT,
                                "state",
                                "State",
                                row -> row.longStop().isPast(today)
                                        ? Cell.tag("Undecided after its last day", "red")
                                        : Cell.tag("Last day is near", "orange")));
    }
}
