package org.partnershipledger.finance.agreement;

import java.time.LocalDate;
import java.util.List;
import org.partnershipledger.finance.approval.ApprovalRow;
import org.partnershipledger.finance.reinvestment.ReinvestmentRow;
import org.partnershipledger.finance.term.TermRow;
import org.partnershipledger.finance.timeline.TimelineRow;
import org.partnershipledger.presentation.component.Cell;
import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.presentation.component.Columns;
import org.partnershipledger.presentation.component.Table;
import org.partnershipledger.presentation.words.Days;

/** Terms, approvals, reinvestments and the timeline of one agreement as tables for the page and for CSV files. */
final class AgreementTables {
    private static final int SOON_DAYS = 90;

    private AgreementTables() {}

    /** @param today decides which milestones are past their long-stop day */
    static Table terms(List<TermRow> rows, LocalDate today) {
        return Table.of(
                        "How value returns",
                        "s",
                        rows,
                        Columns.<TermRow>onPage()
                                .text("term", "Term", row -> row.reference())
                                .text("kind", "Kind", row -> row.kind())
                                .text("words", "What was agreed", row -> row.words())
                                .date("effective_on", "From", row -> row.effectiveOn())
                                .cell(Kind.DATE, "ends_on", "Until", row -> Cell.dayOr(row.endsOn(), "no end"))
                                .cell(Kind.TEXT, "latest", "Latest", row -> latest(row, today))
                                .onlyInFile("ledger_entry", row -> Cell.count(row.entry())))
                .whenEmpty("No terms have been agreed.");
    }

    private static Cell latest(TermRow row, LocalDate today) {
        if (row.isPastLongStop(today)) {
            return Cell.tag("Undecided after its last day, " + Days.of(row.longStopOn()), "red");
        }
        return row.isNearLongStop(today)
                ? Cell.tag("Counts until " + Days.of(row.longStopOn()), "orange")
                : Cell.wordsOr(row.latest(), "nothing yet");
    }

    /** @param today decides what has expired */
    static Table approvals(List<ApprovalRow> rows, LocalDate today) {
        return Table.of(
                        "Approvals and how long they hold",
                        "s",
                        rows,
                        Columns.<ApprovalRow>onPage()
                                .text("approval", "Approval", row -> row.type().inWords())
                                .cell(Kind.TEXT, "state", "State", row -> standing(row, today))
                                .cell(
                                        Kind.DATE,
                                        "requested_on",
                                        "Requested",
                                        row -> Cell.dayOr(row.requestedOn(), "not recorded"))
                                .cell(Kind.DATE, "decided_on", "Decided", row -> Cell.dayOr(row.decidedOn(), "not yet"))
                                .cell(
                                        Kind.TEXT,
                                        "expires_on",
                                        "Holds until",
                                        row -> row.standing() == ApprovalRow.Standing.GRANTED
                                                ? Cell.dayOr(row.expiresOn(), "does not expire")
                                                : Cell.absent("not granted"))
                                .cell(
                                        Kind.TEXT,
                                        "note",
                                        "Conditions or reason",
                                        row -> Cell.wordsOr(row.note(), "none"))
                                .onlyInFile(
                                        "needed_to_activate",
                                        row -> Cell.words(row.type().neededToActivate() ? "yes" : "no"))
                                .onlyInFile("ledger_entry", row -> Cell.count(row.entry())))
                .whenEmpty("No approval has been asked for.");
    }

    private static Cell standing(ApprovalRow row, LocalDate today) {
        return switch (row.standing()) {
            case REQUESTED -> Cell.tag("Requested", "blue");
            case REFUSED -> Cell.tag("Refused", "red");
            case WITHDRAWN -> Cell.tag("Withdrawn", "red");
            case GRANTED -> {
                if (row.expiresOn() != null && row.expiresOn().isBefore(today)) {
                    yield Cell.tag("Expired", "red");
                }
                boolean soon = row.expiresOn() != null && !row.expiresOn().isAfter(today.plusDays(SOON_DAYS));
                yield soon ? Cell.tag("Expires soon", "orange") : Cell.tag("Granted", "green");
            }
        };
    }

    static Table reinvestments(List<ReinvestmentRow> rows) {
        return Table.of(
                        "Where the money went",
                        "s",
                        rows,
                        Columns.<ReinvestmentRow>onPage()
                                .text("reinvestment", "Reinvestment", row -> row.reinvestment())
                                .text("purpose", "Purpose", row -> row.purpose())
                                .text("place", "Place", row -> row.place())
                                .money("committed_pounds", "Committed", row -> row.committed())
                                .money("spent_pounds", "Spent", row -> row.spent())
                                .cell(
                                        Kind.TEXT,
                                        "outcome",
                                        "What came of it",
                                        row -> Cell.wordsOr(row.outcome(), "not said yet"))
                                .onlyInFile(
                                        "nhs_body", row -> Cell.words(row.body().value()))
                                .onlyInFile("committed_on", row -> Cell.day(row.committedOn()))
                                .onlyInFile("ledger_entry", row -> Cell.count(row.entry())))
                .whenEmpty("Nothing has been reinvested.");
    }

    static Table timeline(List<TimelineRow> rows) {
        return Table.of(
                "Timeline",
                "s",
                rows,
                Columns.<TimelineRow>onPage()
                        .count("ledger_entry", "Entry", row -> row.entry())
                        .date("effective_on", "True from", row -> row.effectiveOn())
                        .cell(Kind.TEXT, "recorded_at", "Recorded", row -> Cell.moment(row.recordedAt()))
                        .text("what", "What happened", row -> row.title())
                        .cell(Kind.TEXT, "detail", "Detail", row -> Cell.wordsOr(row.detail(), "none"))
                        .text("actor", "Who", row -> row.actor())
                        .text("role", "Role", row -> row.role())
                        .text("on_behalf_of", "For", row -> row.onBehalfOf().value())
                        .cell(Kind.TEXT, "reason", "Why", row -> Cell.wordsOr(row.reason(), "no reason given"))
                        .onlyInFile("event", row -> Cell.words(row.wireName())));
    }
}
