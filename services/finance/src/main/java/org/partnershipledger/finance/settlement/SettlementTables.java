package org.partnershipledger.finance.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.partnershipledger.finance.answer.AuditAddress;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementPaid;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.Settlement;
import org.partnershipledger.presentation.component.Cell;
import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.presentation.component.Columns;
import org.partnershipledger.presentation.component.Table;

/** Settlements as a table, on their own page and on that of an agreement, and the sums that are said above it. */
public final class SettlementTables {
    private SettlementTables() {}

    /** @param today decides what is overdue */
    public static Table of(List<Settlement.Raised> settlements, LocalDate today) {
        return Table.of("Settlements", "m", settlements, columns(today)).whenEmpty("No settlement has been raised.");
    }

    static Columns<Settlement.Raised, Cell> columns(LocalDate today) {
        return Columns.<Settlement.Raised>onPage()
                .cell(
                        Kind.TEXT,
                        "settlement",
                        "Settlement",
                        row -> Cell.link(AuditAddress.of(row.event().agreement(), entry(row)), row.reference()))
                .cell(
                        Kind.TEXT,
                        "agreement",
                        "Agreement",
                        row -> Cell.link(
                                "/finance/agreements/" + row.event().agreement(),
                                row.event().agreement()))
                .text("direction", "Who pays", row -> payer(row.event().direction()))
                .money("amount_with_vat_pounds", "Amount", Settlement.Raised::total)
                .money("paid_pounds", "Paid", Settlement.Raised::paid)
                .money("owed_pounds", "Still owed", Settlement.Raised::owed)
                .date("due_on", "Due", row -> row.event().dueOn())
                .cell(Kind.TEXT, "state", "State", row -> state(row, today))
                .onlyInFile("net_pounds", row -> Cell.amount(row.event().net()))
                .onlyInFile("vat_pounds", row -> Cell.amount(row.event().vat()))
                .onlyInFile(
                        "vat_treatment",
                        row -> Cell.words(row.event().vatTreatment().name()))
                .onlyInFile("written_off_pounds", row -> Cell.amount(writtenOff(row)))
                .onlyInFile(
                        "write_off_reason",
                        row -> row.writeOffs().isEmpty()
                                ? Cell.absent("not written off")
                                : Cell.words(row.writeOffs().getLast().event().reason()))
                .onlyInFile("nhs_body", row -> Cell.words(row.event().nhsBody().value()))
                .onlyInFile(
                        "partner_company_number", row -> Cell.words(row.event().partner()))
                .onlyInFile("basis", row -> Cell.words(row.event().basis().name()))
                .onlyInFile("basis_reference", row -> Cell.words(row.event().basisReference()))
                .onlyInFile("raised_on", row -> Cell.day(row.raised().effectiveOn()))
                .onlyInFile("invoice", row -> row.invoiced()
                        .map(invoiced -> Cell.words(invoiced.event().invoice()))
                        .orElse(Cell.absent("not invoiced")))
                .onlyInFile("last_paid_on", row -> row.facts()
                        .last(SettlementPaid.class)
                        .map(paid -> Cell.day(paid.effectiveOn()))
                        .orElse(Cell.absent("not paid")))
                .onlyInFile(
                        "finance_references",
                        row -> row.financeReferences().isEmpty()
                                ? Cell.absent("not paid")
                                : Cell.words(String.join("; ", row.financeReferences())))
                .onlyInFile("ledger_entry", row -> Cell.count(entry(row)));
    }

    private static long entry(Settlement.Raised row) {
        return row.facts().last().orElseThrow().position();
    }

    public static Money writtenOff(Settlement.Raised row) {
        return row.writtenOffBy(LocalDate.MAX);
    }

    private static String payer(SettlementDirection direction) {
        return switch (direction) {
            case PARTNER_TO_NHS -> "Partner pays NHS";
            case NHS_TO_PARTNER -> "NHS pays partner";
        };
    }

    static Cell state(Settlement.Raised row, LocalDate today) {
        if (isOverdue(row, today)) {
            return Cell.tag("Overdue", "red");
        }
        if (row.isOpen()) {
            return row.paid().isZero() ? Cell.tag("Due", "blue") : Cell.tag("Partly paid", "yellow");
        }
        if (!row.writeOffs().isEmpty()) {
            return Cell.tag(row.paid().isZero() ? "Written off" : "Paid and written off", "grey");
        }
        return Cell.tag("Paid", "green");
    }

    /** By what is recorded, like the list's own question: no payment is recorded before its day. */
    public static boolean isOverdue(Settlement.Raised row, LocalDate today) {
        return row.isOpen() && row.event().dueOn().isBefore(today);
    }

    /** What has reached the bank in one direction. */
    public static Money paid(List<Settlement.Raised> rows, SettlementDirection direction) {
        return sum(rows, direction, Settlement.Raised::paid);
    }

    public static Money owed(List<Settlement.Raised> rows, SettlementDirection direction) {
        return sum(rows, direction, Settlement.Raised::owed);
    }

    public static Money overdue(List<Settlement.Raised> rows, SettlementDirection direction, LocalDate today) {
        return owed(rows.stream().filter(row -> isOverdue(row, today)).toList(), direction);
    }

    private static Money sum(
            List<Settlement.Raised> rows, SettlementDirection direction, Function<Settlement.Raised, Money> amount) {
        return rows.stream()
                .filter(row -> row.event().direction() == direction)
                .map(amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
