package org.partnershipledger.valuereport.section;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.valuereport.facts.ApprovalFacts.Approval;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.Lineage;
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
                        "One row for each agreement and kind of approval; the last answer counts.")
                .display(ReportTable.Display.groupedBy("agreement"))
                .rows(
                        OfAgreement.each(
                                report.figures().known(),
                                agreement -> agreement.approvals().on(report.yearEnd())),
                        of -> Lineage.of(of.thing().requested(), of.thing().answer()),
                        OfAgreement.<Approval>columns()
                                .text(
                                        "approval",
                                        "Approval",
                                        "Kind of approval.",
                                        of -> LayNames.of(of.thing().type()))
                                .text(
                                        "result",
                                        "Result",
                                        "The last answer, as it stands at the end of the year.",
                                        of -> of.thing().result(report.yearEnd()))
                                .cell(
                                        Kind.DATE,
                                        "requested_on",
                                        "Asked for",
                                        "Day it was asked for.",
                                        of -> of.thing().requested() == null
                                                ? Value.missing(Mark.NOT_AVAILABLE)
                                                : Value.day(
                                                        of.thing().requested().effectiveOn()))
                                .cell(
                                        Kind.DATE,
                                        "decided_on",
                                        "Decided",
                                        "Day of the last answer.",
                                        of -> of.thing().answer() == null
                                                ? Value.missing(Mark.NOT_AVAILABLE)
                                                : Value.day(of.thing().answer().effectiveOn()))
                                .cell(
                                        Kind.COUNT,
                                        "days",
                                        "Days taken",
                                        "Days from asking to the answer.",
                                        of -> of.thing().requested() == null
                                                        || of.thing().answer() == null
                                                ? Value.missing(Mark.NOT_AVAILABLE)
                                                : Value.count(days(of.thing()))));
    }

    /** The middle of the days that answers took; none when nothing was answered. */
    static List<String> sentences(ReportContext report) {
        var days = report.figures().known().stream()
                .flatMap(agreement -> agreement.approvals().on(report.yearEnd()).stream())
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
