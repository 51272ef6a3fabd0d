package org.partnershipledger.finance.agreement;

import java.time.LocalDate;
import java.util.List;
import org.partnershipledger.finance.approval.ApprovalRow;
import org.partnershipledger.finance.reinvestment.ReinvestmentRow;
import org.partnershipledger.finance.term.TermRow;
import org.partnershipledger.finance.timeline.TimelineRow;
import org.partnershipledger.presentation.component.Cell;
import org.partnershipledger.presentation.component.Table;
import org.partnershipledger.presentation.words.Days;

/** Terms, approvals, reinvestments and the timeline of one agreement as tables for the page and for CSV files. */
final class AgreementTables {
    private static final int SOON_DAYS = 90;

    private AgreementTables() {}

    /** @param today decides which milestones are past their long-stop day */
    static Table terms(List<TermRow> rows, LocalDate today) {
        var table = Table.of("How value returns", "s")
                .text("Term", "term")
                .text("Kind", "kind")
                .text("What was agreed", "words")
                .text("From", "effective_on")
                .text("Until", "ends_on")
                .text("Latest", "latest")
                .onlyInFile("ledger_entry")
                .whenEmpty("No terms have been agreed.");
        for (TermRow row : rows) {
            table.row(
                    Cell.words(row.reference()),
                    Cell.words(row.kind()),
                    Cell.words(row.words()),
                    Cell.day(row.effectiveOn()),
                    Cell.dayOr(row.endsOn(), "no end"),
                    latest(row, today),
                    Cell.count(row.entry()));
        }
        return table.build();
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
        var table = Table.of("Approvals and how long they hold", "s")
                .text("Approval", "approval")
                .text("State", "state")
                .text("Requested", "requested_on")
                .text("Decided", "decided_on")
                .text("Holds until", "expires_on")
                .text("Conditions or reason", "note")
                .onlyInFile("needed_to_activate")
                .onlyInFile("ledger_entry")
                .whenEmpty("No approval has been asked for.");
        for (ApprovalRow row : rows) {
            table.row(
                    Cell.words(row.type().inWords()),
                    standing(row, today),
                    Cell.dayOr(row.requestedOn(), "not recorded"),
                    Cell.dayOr(row.decidedOn(), "not yet"),
                    row.standing() == ApprovalRow.Standing.GRANTED
                            ? Cell.dayOr(row.expiresOn(), "does not expire")
                            : Cell.absent("not granted"),
                    Cell.wordsOr(row.note(), "none"),
                    Cell.words(row.type().neededToActivate() ? "yes" : "no"),
                    Cell.count(row.entry()));
        }
        return table.build();
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
        var table = Table.of("Where the money went", "s")
                .text("Reinvestment", "reinvestment")
                .text("Purpose", "purpose")
                .text("Place", "place")
                .number("Committed", "committed_pounds")
                .number("Spent", "spent_pounds")
                .text("What came of it", "outcome")
                .onlyInFile("nhs_body")
                .onlyInFile("committed_on")
                .onlyInFile("ledger_entry")
                .whenEmpty("Nothing has been reinvested.");
        for (ReinvestmentRow row : rows) {
            table.row(
                    Cell.words(row.reinvestment()),
                    Cell.words(row.purpose()),
                    Cell.words(row.place()),
                    Cell.amount(row.committed()),
                    Cell.amount(row.spent()),
                    Cell.wordsOr(row.outcome(), "not said yet"),
                    Cell.words(row.body().value()),
                    Cell.day(row.committedOn()),
                    Cell.count(row.entry()));
        }
        return table.build();
    }

    static Table timeline(List<TimelineRow> rows) {
        var table = Table.of("Timeline", "s")
                .number("Entry", "ledger_entry")
                .text("True from", "effective_on")
                .text("Recorded", "recorded_at")
                .text("What happened", "what")
                .text("Detail", "detail")
                .text("Who", "actor")
                .text("Role", "role")
                .text("For", "on_behalf_of")
                .text("Why", "reason")
                .onlyInFile("event");
        for (TimelineRow row : rows) {
            table.row(
                    Cell.count(row.entry()),
                    Cell.day(row.effectiveOn()),
                    Cell.moment(row.recordedAt()),
                    Cell.words(row.title()),
                    Cell.wordsOr(row.detail(), "none"),
                    Cell.words(row.actor()),
                    Cell.words(row.role()),
                    Cell.words(row.onBehalfOf().value()),
                    Cell.wordsOr(row.reason(), "no reason given"),
                    Cell.words(row.wireName()));
        }
        return table.build();
    }
}
