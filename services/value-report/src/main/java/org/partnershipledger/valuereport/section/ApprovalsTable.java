package org.partnershipledger.valuereport.section;

import java.time.temporal.ChronoUnit;
import org.partnershipledger.valuereport.model.Column;
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
            for (var approval : agreement.approvals().each()) {
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
                                : Value.count(ChronoUnit.DAYS.between(requested.effectiveOn(), answer.effectiveOn())));
            }
        }
        return table.build();
    }
}
