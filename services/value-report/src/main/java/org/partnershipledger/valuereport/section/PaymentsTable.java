package org.partnershipledger.valuereport.section;

import org.partnershipledger.valuereport.model.Column;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.Table;
import org.partnershipledger.valuereport.model.Value;
import org.partnershipledger.valuereport.year.MoneyLine;

/** Every payment of the year, as it reached the bank, with the finance system's own reference (I14). */
final class PaymentsTable {
    private PaymentsTable() {}

    static Table of(Asked asked) {
        var table = Table.named("money", "Every payment", "One row for each payment that reached a bank in the year.")
                .display(Table.Display.folded())
                .columns(
                        Column.key("payment", "Payment", "Reference in the finance system."),
                        Column.date("paid_on", "Day", "Day on which it reached the bank."),
                        Column.text("agreement", "Agreement", "Reference of the agreement."),
                        Column.text("partner", "Partner", "Name of the partner.")
                                .inFilesOnly(),
                        Column.text("settlement", "Settlement", "Reference of the amount due that it pays.")
                                .inFilesOnly(),
                        Column.text("kind", "What for", "Kind of payment."),
                        Column.text("direction", "Who paid", "Partner to NHS, or NHS to partner.")
                                .inFilesOnly(),
                        Column.money("bank_amount", "In the bank", "Amount that reached the bank, VAT included."),
                        Column.money("before_vat", "Before VAT", "The part that is not VAT; totals use this."));
        for (var line : asked.figures().money()) {
            row(table, asked, line, Value.amount(line.bank()), Value.amount(line.beforeVat()));
        }
        for (var line : asked.figures().hiddenMoney()) {
            row(table, asked, line, Value.missing(Mark.CONFIDENTIAL), Value.missing(Mark.CONFIDENTIAL));
        }
        return table.build();
    }

    private static void row(Table.Builder table, Asked asked, MoneyLine line, Value bank, Value beforeVat) {
        table.row(
                line.lineage(),
                new Value.Text(line.financeReference()),
                Value.day(line.paidOn()),
                Value.text(line.agreement()),
                Value.text(asked.history().partnerOf(line.agreement())),
                Value.text(line.settlement().reference()),
                Value.text(line.kind().words()),
                Value.text(line.kind().isFromPartner() ? "partner to NHS" : "NHS to partner"),
                bank,
                beforeVat);
    }
}
