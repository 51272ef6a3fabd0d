package org.partnershipledger.valuereport.section;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.ReportTable;
import org.partnershipledger.valuereport.model.Value;

/** Who said yes before data was used, and how long it took to say it. */
final class ApprovalsTable {
    private ApprovalsTable() {}

    static ReportTable of(ReportContext report) {
        return ReportTable.named(
                        "approvals",
                        "Approvals",
                        "One row for each agreement and kind of approval, as it stands at the end of the year.")
                .display(ReportTable.Display.groupedBy("agreement"))
                .rows(
                        OfAgreement.each(
                                report.figures().known(),
                                agreement -> ApprovalAtYearEnd.of(agreement, report.yearEnd())),
                        of -> of.thing().lineage(),
                        OfAgreement.<ApprovalAtYearEnd>columns()
                                .text(
                                        "approval",
                                        "Approval",
                                        "Kind of approval.",
                                        of -> LayNames.of(of.thing().approval().type()))
                                .text(
                                        "result",
                                        "Result",
                                        "The answer that counts, as it stands at the end of the year.",
                                        of -> of.thing().result())
                                .cell(
                                        Kind.DATE,
                                        "requested_on",
                                        "Asked for",
                                        "Day it was asked for.",
                                        of -> day(of.thing().requested()))
                                .cell(
                                        Kind.DATE,
                                        "decided_on",
                                        "Decided",
                                        "Day of the answer that counts.",
                                        of -> day(of.thing().answer()))
                                .cell(
                                        Kind.COUNT,
                                        "days",
                                        "Days taken",
                                        "Days from asking to the answer.",
                                        of -> of.thing()
                                                .daysTaken()
                                                .map(Value::count)
                                                .orElse(Value.missing(Mark.NOT_AVAILABLE))));
    }

    private static Value day(Optional<? extends Fact<?>> fact) {
        return fact.map(known -> Value.day(known.effectiveOn())).orElse(Value.missing(Mark.NOT_AVAILABLE));
    }

    /** The middle of the days that answers took; none when nothing was answered. */
    static List<String> sentences(ReportContext report) {
        var days = ApprovalAtYearEnd.daysTaken(report.figures().known(), report.yearEnd());
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
}
