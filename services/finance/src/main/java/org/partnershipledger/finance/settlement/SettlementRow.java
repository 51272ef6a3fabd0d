package org.partnershipledger.finance.settlement;

import java.time.LocalDate;
import java.util.List;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementBasis;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.kernel.event.SettlementEvent.VatTreatment;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * One settlement as it stands. Payer and payee are named by {@code direction}; every amount is positive.
 *
 * @param body publishing body in whose history it is kept
 * @param paid what reached the bank so far, VAT included
 * @param lastPaidOn null until anything is paid
 * @param financeReferences the finance ledger's own references, in order of payment
 */
public record SettlementRow(
        String settlement,
        String agreement,
        OdsCode body,
        SettlementBasis basis,
        String basisReference,
        SettlementDirection direction,
        OdsCode nhsBody,
        String partner,
        Money net,
        VatTreatment vatTreatment,
        Money vat,
        LocalDate raisedOn,
        LocalDate dueOn,
        String invoice,
        Money paid,
        LocalDate lastPaidOn,
        List<String> financeReferences,
        Money writtenOff,
        String writeOffReason,
        long entry) {

    /** With VAT. */
    public Money total() {
        return net.plus(vat);
    }

    /** What is still to be paid. */
    public Money owed() {
        return total().minus(paid).minus(writtenOff);
    }

    public boolean isOpen() {
        return owed().signum() > 0;
    }

    public boolean isOverdueOn(LocalDate day) {
        return isOpen() && dueOn.isBefore(day);
    }
}
