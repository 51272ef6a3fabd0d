package org.partnershipledger.valuereport.section;

import java.time.LocalDate;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.valuereport.facts.SettlementFacts;
import org.partnershipledger.valuereport.model.Column;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.Table;
import org.partnershipledger.valuereport.model.Value;

/** What was due in the year and what became of it: paid, still owed, late, written off. */
final class SettlementsTable {
    private SettlementsTable() {}

    static Table of(Asked asked) {
        var table = Table.named(
                        "settlements",
                        "What was due, and what is still owed",
                        "One row for each amount raised in the year or still open when it began.")
                .columns(
                        Column.key("settlement", "Amount due", "Reference of the amount due."),
                        Column.text("kind", "What for", "Kind of payment."),
                        Column.text("agreement", "Agreement", "Reference of the agreement."),
                        Column.text("direction", "Who pays", "Partner to NHS, or NHS to partner."),
                        Column.date("raised_on", "Raised", "Day it was raised.").inFilesOnly(),
                        Column.date("due_on", "Due", "Last day to pay in time."),
                        Column.money("net", "Before VAT", "Amount before VAT."),
                        Column.money("vat", "VAT", "Value added tax.").inFilesOnly(),
                        Column.money(
                                "paid_by_year_end", "Paid by year end", "Paid by the end of the year, VAT included."),
                        Column.money("written_off", "Given up", "Written off by the end of the year."),
                        Column.money("owed_at_year_end", "Still owed", "Owed at the end of the year, VAT included."),
                        Column.text("standing", "Standing at year end", "Paid, not due yet, late, or given up."),
                        Column.money("paid_since", "Paid since", "Paid after the end of the year, up to the cut-off."));
        for (var settlement : asked.figures().settlements()) {
            table.row(Lineage.of(settlement.all()), row(settlement, asked));
        }
        return table.build();
    }

    private static Value[] row(SettlementFacts settlement, Asked asked) {
        var event = settlement.event();
        var end = asked.yearEnd();
        var hidden = asked.figures().hides(settlement);
        return new Value[] {
            new Value.Text(settlement.reference()),
            Value.text(asked.figures().kindOf(settlement).words()),
            Value.text(event.agreement()),
            Value.text(event.direction() == SettlementDirection.PARTNER_TO_NHS ? "partner to NHS" : "NHS to partner"),
            Value.day(event.effectiveOn()),
            Value.day(event.dueOn()),
            amount(hidden, event.net()),
            amount(hidden, event.vat()),
            amount(hidden, settlement.paidBy(end)),
            amount(hidden, settlement.writtenOffBy(end)),
            amount(hidden, settlement.owedOn(end)),
            Value.text(standing(settlement, end)),
            asked.effectiveCutOff().isAfter(end)
                    ? amount(hidden, settlement.paidBy(asked.effectiveCutOff()).minus(settlement.paidBy(end)))
                    : Value.missing(Mark.NOT_APPLICABLE)
        };
    }

    private static Value amount(boolean hidden, Money money) {
        return hidden ? Value.missing(Mark.CONFIDENTIAL) : Value.amount(money);
    }

    private static String standing(SettlementFacts settlement, LocalDate day) {
        if (settlement.overdueOn(day)) {
            return "late";
        }
        if (settlement.owedOn(day).signum() > 0) {
            return "not due yet";
        }
        return settlement.writtenOffBy(day).signum() > 0 ? "given up, all or in part" : "paid";
    }
}
