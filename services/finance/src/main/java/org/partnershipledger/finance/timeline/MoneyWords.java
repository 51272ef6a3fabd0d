package org.partnershipledger.finance.timeline;

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
import org.partnershipledger.presentation.words.Days;
import org.partnershipledger.presentation.words.Pounds;

/** Settlements and reinvestments in words. Who pays whom is said, never left to a sign. */
final class MoneyWords {
    private MoneyWords() {}

    static Told tell(SettlementEvent event) {
        return switch (event) {
            case SettlementRaised e ->
                Told.of(
                        "Settlement " + e.settlement() + " raised: " + who(e) + " "
                                + Pounds.exact(e.net().plus(e.vat())),
                        "Net " + Pounds.exact(e.net()) + ", VAT " + Pounds.exact(e.vat()) + ". Due on "
                                + Days.of(e.dueOn()) + ".");
            case SettlementInvoiced e ->
                Told.of("Settlement " + e.settlement() + " invoiced", "Invoice " + e.invoice() + ".");
            case SettlementPaid e ->
                Told.of(
                        "Settlement " + e.settlement() + " paid: " + Pounds.exact(e.amount()),
                        "Finance reference " + e.financeReference() + ".");
            case SettlementWrittenOff e ->
                Told.of("Settlement " + e.settlement() + " written off: " + Pounds.exact(e.amount()), e.reason());
        };
    }

    static Told tell(ReinvestmentEvent event) {
        return switch (event) {
            case ReinvestmentCommitted e ->
                Told.of(
                        "Reinvestment " + e.reinvestment() + " committed: " + Pounds.exact(e.amount()),
                        e.purpose() + ", " + e.place() + ".");
            case ReinvestmentSpent e ->
                Told.of(
                        "Reinvestment " + e.reinvestment() + " spent: " + Pounds.exact(e.amount()),
                        "Finance reference " + e.financeReference() + ".");
            case ReinvestmentOutcomeNoted e ->
                Told.of("Reinvestment " + e.reinvestment() + ": what came of it", e.outcome());
        };
    }

    private static String who(SettlementRaised e) {
        return e.direction() == SettlementDirection.PARTNER_TO_NHS ? "partner pays NHS" : "NHS pays partner";
    }
}
