package org.partnershipledger.valuereport.year;

import java.time.LocalDate;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.Settlement.Raised;
import org.partnershipledger.valuereport.model.Lineage;

/**
 * One payment that reached a bank in the year.
 *
 * @param bank what reached the bank, VAT included
 * @param beforeVat the part that is value, not tax
 */
public record MoneyLine(
        Raised settlement,
        MoneyKind kind,
        LocalDate paidOn,
        Money bank,
        Money beforeVat,
        String financeReference,
        Lineage lineage) {

    public String agreement() {
        return settlement.event().agreement();
    }
}
