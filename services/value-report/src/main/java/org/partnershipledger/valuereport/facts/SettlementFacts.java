package org.partnershipledger.valuereport.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.kernel.event.SettlementEvent;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementInvoiced;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementPaid;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementRaised;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementWrittenOff;
import org.partnershipledger.kernel.money.Money;

/**
 * One amount due and what was paid of it. VAT is not value to the NHS: a payment's part before VAT is found on the
 * running total, so that the parts of a settlement paid in full add up to its net amount to the penny.
 */
public final class SettlementFacts {
    private final String reference;
    private Fact<SettlementRaised> raised;
    private Fact<SettlementInvoiced> invoiced;
    private final List<Fact<SettlementPaid>> payments = new ArrayList<>();
    private final List<Fact<SettlementWrittenOff>> writeOffs = new ArrayList<>();

    /** @param beforeVat the payment's part of the net amount */
    public record Payment(Fact<SettlementPaid> fact, Money beforeVat) {}

    SettlementFacts(String reference) {
        this.reference = reference;
    }

    void add(Fact<SettlementEvent> fact) {
        switch (fact.event()) {
            case SettlementRaised event -> raised = fact.with(event);
            case SettlementInvoiced event -> invoiced = fact.with(event);
            case SettlementPaid event -> payments.add(fact.with(event));
            case SettlementWrittenOff event -> writeOffs.add(fact.with(event));
        }
    }

    public String reference() {
        return reference;
    }

    public Fact<SettlementRaised> raised() {
        return raised;
    }

    public SettlementRaised event() {
        return raised.event();
    }

    public Fact<SettlementInvoiced> invoiced() {
        return invoiced;
    }

    public Money gross() {
        return event().net().plus(event().vat());
    }

    public List<Payment> payments() {
        var all = new ArrayList<Payment>();
        var paid = Money.ZERO;
        for (var fact : payments) {
            var before = netOf(paid);
            paid = paid.plus(fact.event().amount());
            all.add(new Payment(fact, netOf(paid).minus(before)));
        }
        return all;
    }

    private Money netOf(Money paidInAll) {
        if (gross().isZero()) {
            return paidInAll;
        }
        BigDecimal share = paidInAll.pounds().multiply(event().net().pounds());
        return new Money(share.divide(gross().pounds(), 2, RoundingMode.HALF_UP));
    }

    public Money paidBy(LocalDate day) {
        return payments.stream()
                .filter(fact -> fact.isBy(day))
                .map(fact -> fact.event().amount())
                .reduce(Money.ZERO, Money::plus);
    }

    public Money writtenOffBy(LocalDate day) {
        return writeOffs.stream()
                .filter(fact -> fact.isBy(day))
                .map(fact -> fact.event().amount())
                .reduce(Money.ZERO, Money::plus);
    }

    public List<Fact<SettlementWrittenOff>> writeOffs() {
        return List.copyOf(writeOffs);
    }

    /** VAT included, as it will reach the bank. */
    public Money owedOn(LocalDate day) {
        return gross().minus(paidBy(day)).minus(writtenOffBy(day));
    }

    public boolean overdueOn(LocalDate day) {
        return event().dueOn().isBefore(day) && owedOn(day).signum() > 0;
    }

    public List<Fact<? extends SettlementEvent>> all() {
        var facts = new ArrayList<Fact<? extends SettlementEvent>>();
        facts.add(raised);
        if (invoiced != null) {
            facts.add(invoiced);
        }
        facts.addAll(payments);
        facts.addAll(writeOffs);
        return facts;
    }
}
