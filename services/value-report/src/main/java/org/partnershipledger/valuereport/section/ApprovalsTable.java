package org.partnershipledger.valuereport.section;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.partnershipledger.valuereport.facts.ApprovalFacts.Approval;
import org.partnershipledger.valuereport.model.Column;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.Table;
import org.partnershipledger.valuereport.model.Value;

/** Who said yes before data was used, and how long it took to say it. */
final class ApprovalsTable {
    private ApprovalsTable() {}

    static Table of(Asked asked) {
        var table = Table.named(
                        "approvals",
                        "Approvals",
                        "One row for each agreement and kind of approval; the last answer counts.")
                .columns(
                        Column.key("agreement", "Agreement", "Reference of the agreement."),
                        Column.text("approval", "Approval", "Kind of approval."),
                        Column.text("result", "Result", "The last answer, as it stands at the end of the year."),
                        Column.date("requested_on", "Asked for", "Day it was asked for."),
                        Column.date("decided_on", "Decided", "Day of the last answer."),
                        Column.count("days", "Days taken", "Days from asking to the answer."))
                .display(Table.Display.groupedBy("agreement"));
        for (var agreement : asked.figures().known()) {
            for (var approval : agreement.approvals().on(asked.yearEnd())) {
                var requested = approval.requested();
                var answer = approval.answer();
                table.row(
                        Lineage.of(requested, answer),
                        new Value.Text(agreement.reference()),
                        Value.text(Names.of(approval.type())),
                        Value.text(approval.result(asked.yearEnd())),
                        requested == null ? Value.missing(Mark.NOT_AVAILABLE) : Value.day(requested.effectiveOn()),
                        answer == null ? Value.missing(Mark.NOT_AVAILABLE) : Value.day(answer.effectiveOn()),
                        requested == null || answer == null
                                ? Value.missing(Mark.NOT_AVAILABLE)
                                : Value.count(days(approval)));
            }
        }
        return table.build();
    }

    /** The middle of the days that answers took; none when nothing was answered. */
    static List<String> sentences(Asked asked) {
        var days = asked.figures().known().stream()
                .flatMap(agreement -> agreement.approvals().on(asked.yearEnd()).stream())
                .filter(approval -> approval.requested() != null && approval.answer() != null)
                .map(ApprovalsTable::days)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return List.of();
        }
        var slowest = InWords.many(days.getLast(), "day", "days");
        if (days.size() == 1) {
            return List.of("The 1 answer to a request for approval took " + slowest + ".");
        }
        var answers = "of the " + InWords.count(days.size()) + " answers to requests for approval ";
        return days.getFirst().equals(days.getLast())
                ? List.of("Each " + answers + "took " + slowest + ".")
                : List.of("Half " + answers + "took "
                        + InWords.many(days.get((days.size() - 1) / 2), "day", "days") + " or less, the slowest "
                        + slowest + ".");
    }

    private static long days(Approval approval) {
        return ChronoUnit.DAYS.between(
                approval.requested().effectiveOn(), approval.answer().effectiveOn());
    }
}
