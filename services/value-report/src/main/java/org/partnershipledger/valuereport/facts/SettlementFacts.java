package org.partnershipledger.valuereport.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.kernel.event.SettlementEvent;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementInvoiced;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementRaised;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementWrittenOff;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.partnership.Settlement;

/** One amount due and what was paid of it, read from the one fold. */
public record SettlementFacts(Settlement.Raised settlement) {

    public String reference() {
        return settlement.reference();
    }

    public Fact<SettlementRaised> raised() {
        return settlement.raised();
    }

    public SettlementRaised event() {
        return settlement.event();
    }

    public Fact<SettlementInvoiced> invoiced() {
        return settlement.invoiced().orElse(null);
    }

    public Money gross() {
        return settlement.total();
    }

    public List<Settlement.Payment> payments() {
        return settlement.payments();
    }

    public Money paidBy(LocalDate day) {
        return settlement.paidBy(day);
    }

    public Money writtenOffBy(LocalDate day) {
        return settlement.writtenOffBy(day);
    }

    public List<Fact<SettlementWrittenOff>> writeOffs() {
        return settlement.writeOffs();
    }

    /** VAT included, as it will reach the bank. */
    public Money owedOn(LocalDate day) {
        return settlement.owedOn(day);
    }

    public boolean overdueOn(LocalDate day) {
        return settlement.isOverdueOn(day);
    }

    public List<Fact<? extends SettlementEvent>> all() {
        var facts = new ArrayList<Fact<? extends SettlementEvent>>();
        settlement.facts().forEach(facts::add);
        return facts;
    }
}
