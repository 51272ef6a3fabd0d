package org.partnershipledger.finance.settlement;

import java.time.LocalDate;
import java.util.List;
import org.partnershipledger.finance.answer.AuditAddress;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.presentation.component.Cell;
import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.presentation.component.Columns;
import org.partnershipledger.presentation.component.Table;

/** Settlements as a table, on their own page and on that of an agreement, and the sums that are said above it. */
public final class SettlementTables {
    private SettlementTables() {}

    /** @param today decides what is overdue */
    public static Table of(List<SettlementRow> rows, LocalDate today) {
        return Table.of(
                        "Settlements",
                        "m",
                        rows,
                        Columns.<SettlementRow>onPage()
                                .cell(
                                        Kind.TEXT,
                                        "settlement",
                                        "Settlement",
                                        row -> Cell.link(
                                                AuditAddress.of(row.agreement(), row.entry()), row.settlement()))
                                .cell(
                                        Kind.TEXT,
                                        "agreement",
                                        "Agreement",
                                        row -> Cell.link("/finance/agreements/" + row.agreement(), row.agreement()))
                                .text("direction", "Who pays", row -> payer(row.direction()))
                                .money("amount_with_vat_pounds", "Amount", row -> row.total())
                                .money("paid_pounds", "Paid", row -> row.paid())
                                .money("owed_pounds", "Still owed", row -> row.owed())
                                .date("due_on", "Due", row -> row.dueOn())
                                .cell(Kind.TEXT, "state", "State", row -> state(row, today))
                                .onlyInFile("net_pounds", row -> Cell.amount(row.net()))
                                .onlyInFile("vat_pounds", row -> Cell.amount(row.vat()))
                                .onlyInFile(
                                        "vat_treatment",
                                        row -> Cell.words(row.vatTreatment().name()))
                                .onlyInFile("written_off_pounds", row -> Cell.amount(row.writtenOff()))
                                .onlyInFile(
                                        "write_off_reason",
                                        row -> Cell.wordsOr(row.writeOffReason(), "not written off"))
                                .onlyInFile(
                                        "nhs_body",
                                        row -> Cell.words(row.nhsBody().value()))
                                .onlyInFile("partner_company_number", row -> Cell.words(row.partner()))
                                .onlyInFile(
                                        "basis", row -> Cell.words(row.basis().name()))
                                .onlyInFile("basis_reference", row -> Cell.words(row.basisReference()))
                                .onlyInFile("raised_on", row -> Cell.day(row.raisedOn()))
                                .onlyInFile("invoice", row -> Cell.wordsOr(row.invoice(), "not invoiced"))
                                .onlyInFile("last_paid_on", row -> Cell.dayOr(row.lastPaidOn(), "not paid"))
                                .onlyInFile(
                                        "finance_references",
                                        row -> row.financeReferences().isEmpty()
                                                ? Cell.absent("not paid")
                                                : Cell.words(String.join("; ", row.financeReferences())))
                                .onlyInFile("ledger_entry", row -> Cell.count(row.entry())))
                .whenEmpty("No settlement has been raised.");
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
