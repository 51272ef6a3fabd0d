package org.partnershipledger.finance.settlement;

import java.time.LocalDate;
import java.util.List;
import org.partnershipledger.finance.answer.AuditAddress;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.presentation.component.Cell;
import org.partnershipledger.presentation.component.Table;

/** Settlements as a table, on their own page and on that of an agreement, and the sums that are said above it. */
public final class SettlementTables {
    private SettlementTables() {}

    /** @param today decides what is overdue */
    public static Table of(List<SettlementRow> rows, LocalDate today) {
        var table = Table.of("Settlements", "m")
                .text("Settlement", "settlement")
                .text("Agreement", "agreement")
                .text("Who pays", "direction")
                .number("Amount", "amount_with_vat_pounds")
                .number("Paid", "paid_pounds")
                .number("Still owed", "owed_pounds")
                .text("Due", "due_on")
                .text("State", "state")
                .onlyInFile("net_pounds")
                .onlyInFile("vat_pounds")
                .onlyInFile("vat_treatment")
                .onlyInFile("written_off_pounds")
                .onlyInFile("write_off_reason")
                .onlyInFile("nhs_body")
                .onlyInFile("partner_company_number")
                .onlyInFile("basis")
                .onlyInFile("basis_reference")
                .onlyInFile("raised_on")
                .onlyInFile("invoice")
                .onlyInFile("last_paid_on")
                .onlyInFile("finance_references")
                .onlyInFile("ledger_entry")
                .whenEmpty("No settlement has been raised.");
        for (SettlementRow row : rows) {
            table.row(
                    Cell.link(AuditAddress.of(row.agreement(), row.entry()), row.settlement()),
                    Cell.link("/finance/agreements/" + row.agreement(), row.agreement()),
                    Cell.words(payer(row.direction())),
                    Cell.amount(row.total()),
                    Cell.amount(row.paid()),
                    Cell.amount(row.owed()),
                    Cell.day(row.dueOn()),
                    state(row, today),
                    Cell.amount(row.net()),
                    Cell.amount(row.vat()),
                    Cell.words(row.vatTreatment().name()),
                    Cell.amount(row.writtenOff()),
                    Cell.wordsOr(row.writeOffReason(), "not written off"),
                    Cell.words(row.nhsBody().value()),
                    Cell.words(row.partner()),
                    Cell.words(row.basis().name()),
                    Cell.words(row.basisReference()),
                    Cell.day(row.raisedOn()),
                    Cell.wordsOr(row.invoice(), "not invoiced"),
                    Cell.dayOr(row.lastPaidOn(), "not paid"),
                    row.financeReferences().isEmpty()
                            ? Cell.absent("not paid")
                            : Cell.words(String.join("; ", row.financeReferences())),
                    Cell.count(row.entry()));
        }
        return table.build();
    }

    static String payer(SettlementDirection direction) {
        return switch (direction) {
            case PARTNER_TO_NHS -> "Partner pays NHS";
            case NHS_TO_PARTNER -> "NHS pays partner";
        };
    }

    static Cell state(SettlementRow row, LocalDate today) {
        if (row.isOverdueOn(today)) {
            return Cell.tag("Overdue", "red");
        }
        if (row.isOpen()) {
            return row.paid().isZero() ? Cell.tag("Due", "blue") : Cell.tag("Partly paid", "yellow");
        }
        if (row.writtenOff().signum() > 0) {
            return Cell.tag(row.paid().isZero() ? "Written off" : "Paid and written off", "grey");
        }
        return Cell.tag("Paid", "green");
    }

    /** What has reached the bank in one direction. */
    public static Money paid(List<SettlementRow> rows, SettlementDirection direction) {
        return rows.stream()
                .filter(row -> row.direction() == direction)
                .map(SettlementRow::paid)
                .reduce(Money.ZERO, Money::plus);
    }

    public static Money owed(List<SettlementRow> rows, SettlementDirection direction) {
        return rows.stream()
                .filter(row -> row.direction() == direction)
                .map(SettlementRow::owed)
                .reduce(Money.ZERO, Money::plus);
    }

    public static Money overdue(List<SettlementRow> rows, SettlementDirection direction, LocalDate today) {
        return owed(rows.stream().filter(row -> row.isOverdueOn(today)).toList(), direction);
    }
}
