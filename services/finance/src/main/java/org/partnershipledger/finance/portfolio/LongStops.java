package org.partnershipledger.finance.portfolio;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.partnershipledger.finance.term.TermRow;
import org.partnershipledger.presentation.component.Cell;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.Table;

/**
 * Milestones over all agreements that nobody decided although their last day has passed, and those whose last day is
 * near. The clock is the page's day, never the fold's: nothing is recorded by time passing.
 */
final class LongStops {
    private LongStops() {}

    /** Nothing when no milestone waits. */
    static Content table(List<TermRow> terms, LocalDate today) {
        var waiting = terms.stream()
                .filter(row -> row.isPastLongStop(today) || row.isNearLongStop(today))
                .sorted(Comparator.comparing(TermRow::longStopOn).thenComparing(TermRow::key))
                .toList();
        return waiting.isEmpty() ? null : Components.table(of(waiting, today));
    }

    private static Table of(List<TermRow> waiting, LocalDate today) {
        var table = Table.of("Milestones to decide", "m")
                .text("Agreement", "agreement")
                .text("Milestone", "milestone")
                .text("What was agreed", "words")
                .text("Counts until", "long_stop_on")
                .text("State", "state");
        for (TermRow row : waiting) {
            table.row(
                    Cell.link("/finance/agreements/" + row.agreement() + "#next", row.agreement()),
                    Cell.words(row.reference()),
                    Cell.words(row.words()),
                    Cell.day(row.longStopOn()),
                    row.isPastLongStop(today)
                            ? Cell.tag("Undecided after its last day", "red")
                            : Cell.tag("Last day is near", "orange"));
        }
        return table.build();
    }
}
