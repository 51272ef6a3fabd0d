package org.partnershipledger.kernel.event;

import org.partnershipledger.kernel.event.SettlementEvent.SettlementInvoiced;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementPaid;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementRaised;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementWrittenOff;
import org.partnershipledger.kernel.words.Days;
import org.partnershipledger.kernel.words.Pounds;

/** Settlements in words. Who pays whom is said, never left to a sign. */
final class SettlementSentences {
    private SettlementSentences() {}

    static Sentence of(SettlementEvent event, PartnerNames partners) {
        return switch (event) {
            case SettlementRaised e -> raised(e, partners);
            case SettlementInvoiced e ->
                Sentence.of("Settlement " + e.settlement() + " invoiced", "Invoice " + e.invoice() + ".");
            case SettlementPaid e ->
                Sentence.of(
                        "Settlement " + e.settlement() + " paid: " + Pounds.exact(e.amount()),
                        "Finance reference " + e.financeReference() + ".");
            case SettlementWrittenOff e ->
                Sentence.of("Settlement " + e.settlement() + " written off: " + Pounds.exact(e.amount()), e.reason());
        };
    }

    private static Sentence raised(SettlementRaised e, PartnerNames partners) {
        var partner = partners.of(e.partner());
        String amount = Pounds.exact(e.net().plus(e.vat()));
        String body = PartyNames.of(e.nhsBody(), e.effectiveOn());
        String pays =
                switch (e.direction()) {
                    case PARTNER_TO_NHS -> partner.orElse("The partner") + " pays the NHS " + amount;
                    case NHS_TO_PARTNER -> "The NHS pays " + partner.orElse("the partner") + " " + amount;
                };
        String side =
                switch (e.direction()) {
                    case PARTNER_TO_NHS -> "to be paid to ";
                    case NHS_TO_PARTNER -> "to be paid by ";
                };
        return Sentence.of(
                pays + " by " + Days.of(e.dueOn()),
                "Settlement " + e.settlement() + ", " + side + body + ". Net " + Pounds.exact(e.net()) + ", VAT "
                        + Pounds.exact(e.vat()) + ".");
    }
}
