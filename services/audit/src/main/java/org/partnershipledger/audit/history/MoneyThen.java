package org.partnershipledger.audit.history;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.partnershipledger.kernel.event.ReinvestmentEvent;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentCommitted;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentOutcomeNoted;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentSpent;
import org.partnershipledger.kernel.event.SettlementEvent;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementInvoiced;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementPaid;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementRaised;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementWrittenOff;
import org.partnershipledger.kernel.money.Money;

/** Money due and money spent as of the question: what was asked for, what had reached the bank, what was still open. */
final class MoneyThen {
    private final Map<String, Due> settlements = new LinkedHashMap<>();
    private final Map<String, Spending> reinvestments = new LinkedHashMap<>();

    private static final class Due {
        String what = "raised later or not known then";
        Money gross;
        Money paid = Money.ZERO;
        Money writtenOff = Money.ZERO;
        String invoice = "";
        final Set<Long> positions = new TreeSet<>();
    }

    private static final class Spending {
        String what = "commitment not known then";
        Money spent = Money.ZERO;
        String outcome = "";
        final Set<Long> positions = new TreeSet<>();
    }

    void on(SettlementEvent event, DecodedEvent told) {
        var due = settlements.computeIfAbsent(event.settlement(), ignored -> new Due());
        due.positions.add(told.position());
        switch (event) {
            case SettlementRaised e -> {
                due.gross = e.net().plus(e.vat());
                due.what = payerToPayee(e) + " " + Exact.money(due.gross) + " with VAT of " + Exact.money(e.vat())
                        + ", due on " + Exact.day(e.dueOn());
            }
            case SettlementInvoiced e -> due.invoice = ", invoice " + e.invoice();
            case SettlementPaid e -> due.paid = due.paid.plus(e.amount());
            case SettlementWrittenOff e -> due.writtenOff = due.writtenOff.plus(e.amount());
        }
    }

    private static String payerToPayee(SettlementRaised raised) {
        return switch (raised.direction()) {
            case PARTNER_TO_NHS -> "the partner " + raised.partner() + " owes " + raised.nhsBody();
            case NHS_TO_PARTNER -> raised.nhsBody() + " owes the partner " + raised.partner();
        };
    }

    void on(ReinvestmentEvent event, DecodedEvent told) {
        var spending = reinvestments.computeIfAbsent(event.reinvestment(), ignored -> new Spending());
        spending.positions.add(told.position());
        switch (event) {
            case ReinvestmentCommitted e ->
                spending.what = e.body() + " committed " + Exact.money(e.amount()) + " to " + Exact.text(e.purpose())
                        + ", " + Exact.text(e.place());
            case ReinvestmentSpent e -> spending.spent = spending.spent.plus(e.amount());
            case ReinvestmentOutcomeNoted e -> spending.outcome = "; outcome: " + Exact.text(e.outcome());
        }
    }

    FactsThen settlements() {
        var facts = new FactsThen();
        settlements.forEach((reference, due) -> facts.says("Settlement " + reference, words(due), due.positions));
        return facts;
    }

    private static String words(Due due) {
        var words = due.what + due.invoice + "; paid " + Exact.money(due.paid);
        if (!due.writtenOff.isZero()) {
            words += ", written off " + Exact.money(due.writtenOff);
        }
        return due.gross == null
                ? words
                : words + ", still open "
                        + Exact.money(due.gross.minus(due.paid).minus(due.writtenOff));
    }

    FactsThen reinvestments() {
        var facts = new FactsThen();
        reinvestments.forEach((reference, spending) -> facts.says(
                "Reinvestment " + reference,
                spending.what + "; spent " + Exact.money(spending.spent) + spending.outcome,
                spending.positions));
        return facts;
    }
}
