package org.partnershipledger.valuereport.year;

import java.time.LocalDate;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.valuereport.facts.SettlementFacts;
import org.partnershipledger.valuereport.model.Lineage;

/**
 * One payment that reached a bank in the year.
 *
 * @param bank what reached the bank, VAT included
 * @param beforeVat the part that is value, not tax
 */
public record MoneyLine(
        SettlementFacts settlement,
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
