package org.partnershipledger.valuereport.section;

import java.util.stream.Stream;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.ReportTable;
import org.partnershipledger.valuereport.model.ReportTable.Display;
import org.partnershipledger.valuereport.model.Value;
import org.partnershipledger.valuereport.year.MoneyLine;

/** Every payment of the year, as it reached the bank, with the finance system's own reference (I14). */
final class PaymentsTable {
    private PaymentsTable() {}

    static ReportTable of(ReportContext report) {
        return ReportTable.named("money", "Every payment", "One row for each payment that reached a bank in the year.")
                .display(Display.folded())
                .rows(
                        Stream.concat(report.figures().money().stream(), report.figures().hiddenMoney().stream())
                                .toList(),
                        MoneyLine::lineage,
                        Value.<MoneyLine>columns()
                                .key(
                                        "payment",
                                        "Payment",
                                        "Reference in the finance system.",
                                        l -> l.financeReference())
                                .date("paid_on", "Day", "Day on which it reached the bank.", l -> l.paidOn())
                                .text("agreement", "Agreement", "Reference of the agreement.", l -> l.agreement())
                                .cell(Kind.TEXT, "partner", "Partner", "Name of the partner.", l -> report.history()
                                        .partnerOf(l.agreement())
                                        .map(Value::text)
                                        .orElse(Value.missing(Mark.NOT_AVAILABLE)))
                                .inFilesOnly()
                                .text(
                                        "settlement",
                                        "Settlement",
                                        "Reference of the amount due that it pays.",
                                        l -> l.settlement().reference())
                                .inFilesOnly()
                                .text("kind", "What for", "Kind of payment.", l -> l.kind()
                                        .words())
                                .text(
                                        "direction",
                                        "Who paid",
                                        "Partner to NHS, or NHS to partner.",
                                        l -> l.kind().isFromPartner() ? "partner to NHS" : "NHS to partner")
                                .inFilesOnly()
                                .cell(
                                        Kind.MONEY,
                                        "bank_amount",
                                        "In the bank",
                                        "Amount that reached the bank, VAT included.",
                                        l -> amount(report, l, l.bank()))
                                .cell(
                                        Kind.MONEY,
                                        "before_vat",
                                        "Before VAT",
                                        "The part that is not VAT; totals use this.",
                                        l -> amount(report, l, l.beforeVat())));
    }

    private static Value amount(ReportContext report, MoneyLine line, Money money) {
        return report.figures().hides(line.settlement()) ? Value.missing(Mark.CONFIDENTIAL) : Value.amount(money);
    }
}
