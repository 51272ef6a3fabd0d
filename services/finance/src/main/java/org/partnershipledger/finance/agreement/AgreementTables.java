package org.partnershipledger.finance.agreement;

import java.time.LocalDate;
import java.util.List;
import org.partnershipledger.finance.term.TermLine;
import org.partnershipledger.finance.timeline.TimelineLine;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.partnership.Reinvestment;
import org.partnershipledger.kernel.words.Days;
import org.partnershipledger.presentation.component.Cell;
import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.presentation.component.Columns;
import org.partnershipledger.presentation.component.Table;

/** Terms, reinvestments and the timeline of one agreement as tables for the page and for CSV files. */
final class AgreementTables {
    private AgreementTables() {}

    /** @param today decides which milestones are past their long-stop day */
    static Table terms(List<TermLine> lines, LocalDate today) {
        return Table.of(
                        "How value returns",
                        "s",
                        lines,
                        Columns.<TermLine>onPage()
                                .text("term", "Term", TermLine::reference)
                                .text("kind", "Kind", TermLine::kind)
                                .text("words", "What was agreed", TermLine::words)
                                .date("effective_on", "From", TermLine::from)
                                .cell(Kind.DATE, "ends_on", "Until", line -> line.until()
                                        .map(Cell::day)
                                        .orElse(Cell.absent("no end")))
                                .cell(Kind.TEXT, "latest", "Latest", line -> latest(line, today))
                                .onlyInFile("ledger_entry", line -> Cell.count(line.entry())))
                .whenEmpty("No terms have been agreed.");
    }

    private static Cell latest(TermLine line, LocalDate today) {
        return line.longStop()
                .filter(stop -> stop.isPast(today))
                .map(stop -> Cell.tag("Undecided after its last day, " + Days.of(stop.lastDay()), "red"))
                .or(() -> line.longStop()
                        .filter(stop -> stop.isNear(today))
                        .map(stop -> Cell.tag("Counts until " + Days.of(stop.lastDay()), "orange")))
                .or(() -> line.latest().map(Cell::words))
                .orElse(Cell.absent("nothing yet"));
    }

    static Table reinvestments(List<Reinvestment.Committed> rows) {
        return Table.of(
                        "Where the money went",
                        "s",
                        rows,
                        Columns.<Reinvestment.Committed>onPage()
                                .text("reinvestment", "Reinvestment", row -> row.reference())
                                .text("purpose", "Purpose", row -> row.event().purpose())
                                .text("place", "Place", row -> row.event().place())
                                .money("committed_pounds", "Committed", row -> row.event()
                                        .amount())
                                .money("spent_pounds", "Spent", row -> row.spent())
                                .cell(
                                        Kind.TEXT,
                                        "outcome",
                                        "What came of it",
                                        row -> row.outcomes().isEmpty()
                                                ? Cell.absent("not said yet")
                                                : Cell.words(row.outcomes()
                                                        .getLast()
                                                        .event()
                                                        .outcome()))
                                .onlyInFile(
                                        "nhs_body",
                                        row -> Cell.words(row.event().body().value()))
                                .onlyInFile(
                                        "committed_on",
                                        row -> Cell.day(row.committed().effectiveOn()))
                                .onlyInFile(
                                        "ledger_entry",
                                        row -> Cell.count(row.facts()
                                                .last()
                                                .map(Fact::position)
                                                .orElseThrow())))
                .whenEmpty("Nothing has been reinvested.");
    }

    static Table timeline(List<TimelineLine> lines) {
        return Table.of(
                "Timeline",
                "s",
                lines,
                Columns.<TimelineLine>onPage()
                        .count("ledger_entry", "Entry", line -> line.fact().position())
                        .date("effective_on", "True from", line -> line.fact().effectiveOn())
                        .cell(
                                Kind.TEXT,
                                "recorded_at",
                                "Recorded",
                                line -> Cell.moment(line.fact().recordedAt()))
                        .text("what", "What happened", TimelineLine::title)
                        .cell(Kind.TEXT, "detail", "Detail", line -> Cell.wordsOr(line.detail(), "none"))
                        .text("actor", "Who", line -> line.fact().actor())
                        .text("role", "Role", line -> line.fact().origin().role())
                        .text(
                                "on_behalf_of",
                                "For",
                                line -> line.fact().origin().onBehalfOf().value())
                        .cell(
                                Kind.TEXT,
                                "reason",
                                "Why",
                                line -> Cell.wordsOr(
                                        line.fact().origin().reason().orElse(null), "no reason given"))
                        .onlyInFile("event", line -> Cell.words(line.eventName())));
    }
}
