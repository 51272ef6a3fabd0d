package org.partnershipledger.kernel.event;

import java.time.LocalDate;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * Money due, from being raised to being in the bank, in one stream {@code Settlement:<id>} (domain-rules.md B6).
 * Payer and payee are named; nobody has to read a sign.
 */
public sealed interface SettlementEvent extends LedgerEvent {

    String settlement();

    /** The agreement it belongs to; on every event, so that each stands alone. */
    String agreement();

    /**
     * @param basis what it settles: a reconciliation of the agreement, or a commercial term
     * @param basisReference reference of that reconciliation or term
     * @param nhsBody the NHS side of it
     * @param partner the company number of the other side
     * @param net before VAT, above zero; the direction says who pays
     * @param dueOn last day on which it is paid in time
     */
    @EventName("settlement.raised.v1")
    record SettlementRaised(
            String settlement,
            String agreement,
            LocalDate effectiveOn,
            SettlementBasis basis,
            String basisReference,
            SettlementDirection direction,
            OdsCode nhsBody,
            String partner,
            Money net,
            VatTreatment vatTreatment,
            Money vat,
            LocalDate dueOn)
            implements SettlementEvent {}

    @EventName("settlement.invoiced.v1")
    record SettlementInvoiced(String settlement, String agreement, LocalDate effectiveOn, String invoice)
            implements SettlementEvent {}

    /**
     * @param effectiveOn the day the money reached the bank
     * @param amount what reached the bank, VAT included
     * @param financeReference the finance ledger's own reference of the receipt or payment (I14)
     */
    @EventName("settlement.paid.v1")
    record SettlementPaid(
            String settlement, String agreement, LocalDate effectiveOn, Money amount, String financeReference)
            implements SettlementEvent {}

    @EventName("settlement.written-off.v1")
    record SettlementWrittenOff(String settlement, String agreement, LocalDate effectiveOn, Money amount, String reason)
            implements SettlementEvent {}

    enum SettlementDirection {
        PARTNER_TO_NHS,
        NHS_TO_PARTNER
    }

    enum SettlementBasis {
        RECONCILIATION,
        COMMERCIAL_TERM
    }

    /** The ledger records the treatment; it never decides it. */
    enum VatTreatment {
        STANDARD_20,
        EXEMPT,
        OUTSIDE_SCOPE,
        REVERSE_CHARGE
    }
}
