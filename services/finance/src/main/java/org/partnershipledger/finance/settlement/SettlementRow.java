package org.partnershipledger.finance.settlement;

import java.time.LocalDate;
import java.util.List;
import org.partnershipledger.finance.table.KeptFact;
import org.partnershipledger.kernel.event.SettlementEvent;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.partnership.Settlement;

/**
 * One settlement in the list: what it is searched and summed by, and its facts, from which all of that is folded.
 *
 * @param body publishing body in whose history it is kept
 * @param paid what reached the bank so far, VAT included; {@code owed} is what is still to be paid
 */
public record SettlementRow(
        String settlement,
        String agreement,
        OdsCode body,
        SettlementDirection direction,
        LocalDate dueOn,
        Money paid,
        Money owed,
        List<KeptFact> facts) {

    static SettlementRow of(List<KeptFact> facts) {
        var raised = fold(facts);
        var event = raised.event();
        return new SettlementRow(
                raised.reference(),
                event.agreement(),
                raised.body(),
                event.direction(),
                event.dueOn(),
                raised.paid(),
                raised.owed(),
                facts);
    }

    public Settlement.Raised raised() {
        return fold(facts);
    }

    private static Settlement.Raised fold(List<KeptFact> facts) {
        var settlement = Settlement.NONE;
        for (var kept : facts) {
            var fact = kept.fact();
            settlement = settlement.with(fact.with((SettlementEvent) fact.event()));
        }
        return (Settlement.Raised) settlement;
    }
}
