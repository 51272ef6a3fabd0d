package org.partnershipledger.valuereport.section;

import java.time.LocalDate;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.Settlement.Raised;
import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.presentation.component.Columns;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.ReportTable;
import org.partnershipledger.valuereport.model.Value;

/** What was due in the year and what became of it: paid, still owed, late, written off. */
final class SettlementsTable {
    private SettlementsTable() {}

    static ReportTable of(ReportContext report) {
        return ReportTable.named(
                        "settlements",
                        "What was due, and what is still owed",
                        "One row for each amount raised in the year or still open when it began.")
                .rows(report.figures().settlements(), settlement -> Lineage.of(settlement.facts()), columns(report));
    }

    private static Columns<Raised, Value> columns(ReportContext report) {
        return withPayments(
                report,
                Value.<Raised>columns()
                        .key("settlement", "Amount due", "Reference of the amount due.", s -> s.reference())
                        .text("kind", "What for", "Kind of payment.", s -> report.figures()
                                .kindOf(s)
                                .words())
                        .text("agreement", "Agreement", "Reference of the agreement.", s -> s.event()
                                .agreement())
                        .text(
                                "direction",
                                "Who pays",
                                "Partner to NHS, or NHS to partner.",
                                s -> s.event().direction() == SettlementDirection.PARTNER_TO_NHS
                                        ? "partner to NHS"
                                        : "NHS to partner")
                        .date("raised_on", "Raised", "Day it was raised.", s -> s.event()
                                .effectiveOn())
                        .inFilesOnly()
                        .date("due_on", "Due", "Last day to pay in time.", s -> s.event()
                                .dueOn())
                        .cell(
                                Kind.MONEY,
                                "net",
                                "Before VAT",
                                "Amount before VAT.",
                                s -> amount(report, s, s.event().net()))
                        .cell(
                                Kind.MONEY,
                                "vat",
                                "VAT",
                                "Value added tax.",
                                s -> amount(report, s, s.event().vat()))
                        .inFilesOnly());
    }

    private static Columns<Raised, Value> withPayments(ReportContext report, Columns<Raised, Value> columns) {
        return columns.cell(
                        Kind.MONEY,
                        "paid_by_year_end",
                        "Paid by year end",
                        "Paid by the end of the year, VAT included.",
                        s -> amount(report, s, s.paidBy(report.yearEnd())))
                .cell(
                        Kind.MONEY,
                        "written_off",
                        "Given up",
                        "Written off by the end of the year.",
                        s -> amount(report, s, s.writtenOffBy(report.yearEnd())))
                .cell(
                        Kind.MONEY,
                        "owed_at_year_end",
                        "Still owed",
                        "Owed at the end of the year, VAT included.",
                        s -> amount(report, s, s.owedOn(report.yearEnd())))
                .text(
                        "standing",
                        "Standing at year end",
                        "Paid, not due yet, late, or given up.",
                        s -> standing(s, report.yearEnd()))
                .cell(
                        Kind.MONEY,
                        "paid_since",
                        "Paid since",
                        "Paid after the end of the year, up to the cut-off.",
                        s -> report.effectiveCutOff().isAfter(report.yearEnd())
                                ? amount(
                                        report,
                                        s,
                                        s.paidBy(report.effectiveCutOff()).minus(s.paidBy(report.yearEnd())))
                                : Value.missing(Mark.NOT_APPLICABLE));
    }

    private static Value amount(ReportContext report, Raised settlement, Money money) {
        return report.figures().hides(settlement) ? Value.missing(Mark.CONFIDENTIAL) : Value.amount(money);
    }

    private static String standing(Raised settlement, LocalDate day) {
        if (settlement.isOverdueOn(day)) {
            return "late";
        }
        if (settlement.owedOn(day).signum() > 0) {
            return "not due yet";
        }
        return settlement.writtenOffBy(day).signum() > 0 ? "given up, all or in part" : "paid";
    }
}
