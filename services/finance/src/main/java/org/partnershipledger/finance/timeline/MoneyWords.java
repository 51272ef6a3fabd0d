package org.partnershipledger.finance.timeline;

import org.partnershipledger.finance.answer.Said;
import org.partnershipledger.kernel.event.ReinvestmentEvent;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentCommitted;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentOutcomeNoted;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentSpent;
import org.partnershipledger.kernel.event.SettlementEvent;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementInvoiced;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementPaid;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementRaised;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementWrittenOff;

/** Settlements and reinvestments in words. Who pays whom is said, never left to a sign. */
final class MoneyWords {
    private MoneyWords() {}

    static Told tell(SettlementEvent event) {
        return switch (event) {
            case SettlementRaised e ->
                Told.of(
                        "Settlement " + e.settlement() + " raised: " + who(e) + " "
                                + Said.pounds(Said.sum(e.net(), e.vat())),
                        "Net " + Said.pounds(e.net()) + ", VAT " + Said.pounds(e.vat()) + ". Due on "
                                + Said.day(e.dueOn()) + ".");
            case SettlementInvoiced e ->
                Told.of("Settlement " + e.settlement() + " invoiced", "Invoice " + e.invoice() + ".");
            case SettlementPaid e ->
                Told.of(
                        "Settlement " + e.settlement() + " paid: " + Said.pounds(e.amount()),
                        "Finance reference " + e.financeReference() + ".");
            case SettlementWrittenOff e ->
                Told.of("Settlement " + e.settlement() + " written off: " + Said.pounds(e.amount()), e.reason());
        };
    }

    static Told tell(ReinvestmentEvent event) {
        return switch (event) {
            case ReinvestmentCommitted e ->
                Told.of(
                        "Reinvestment " + e.reinvestment() + " committed: " + Said.pounds(e.amount()),
                        e.purpose() + ", " + e.place() + ".");
            case ReinvestmentSpent e ->
                Told.of(
                        "Reinvestment " + e.reinvestment() + " spent: " + Said.pounds(e.amount()),
                        "Finance reference " + e.financeReference() + ".");
            case ReinvestmentOutcomeNoted e ->
                Told.of("Reinvestment " + e.reinvestment() + ": what came of it", e.outcome());
        };
    }

    private static String who(SettlementRaised e) {
        return e.direction() == SettlementDirection.PARTNER_TO_NHS ? "partner pays NHS" : "NHS pays partner";
    }
}
