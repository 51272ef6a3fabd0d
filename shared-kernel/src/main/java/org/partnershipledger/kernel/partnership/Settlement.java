package org.partnershipledger.kernel.partnership;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.event.SettlementEvent;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementInvoiced;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementPaid;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementRaised;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementWrittenOff;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * Money due between an NHS body and a partner, from being raised to being in the bank. The same basis cannot be
 * raised twice, because the stream's name is made from the basis. Whether it is overdue is asked of a day and never kept.
 */
public sealed interface Settlement {

    record NotRaised() implements Settlement {}

    record Raised(Facts<SettlementEvent> facts) implements Settlement {

        public Fact<SettlementRaised> raised() {
            return facts.only(SettlementRaised.class);
        }

        /** Its basis, who pays, net and VAT. */
        public SettlementRaised event() {
            return raised().event();
        }

        public String reference() {
            return event().settlement();
        }

        /** In whose history the stream is kept. */
        public OdsCode body() {
            return raised().body();
        }

        public Optional<Fact<SettlementInvoiced>> invoiced() {
            return facts.last(SettlementInvoiced.class);
        }

        /** Net and VAT. */
        public Money total() {
            return event().net().plus(event().vat());
        }

        /** What reached the bank so far, VAT included. */
        public Money paid() {
            return paidBy(LocalDate.MAX);
        }

        public Money paidBy(LocalDate day) {
            return facts.stream(SettlementPaid.class)
                    .filter(fact -> fact.isBy(day))
                    .map(fact -> fact.event().amount())
                    .reduce(Money.ZERO, Money::plus);
        }

        public Money writtenOffBy(LocalDate day) {
            return facts.stream(SettlementWrittenOff.class)
                    .filter(fact -> fact.isBy(day))
                    .map(fact -> fact.event().amount())
                    .reduce(Money.ZERO, Money::plus);
        }

        /** What is still to be paid, VAT included. */
        public Money owed() {
            return owedOn(LocalDate.MAX);
        }

        public Money owedOn(LocalDate day) {
            return total().minus(paidBy(day)).minus(writtenOffBy(day));
        }

        public boolean isOpen() {
            return owed().signum() > 0;
        }

        public boolean isOverdueOn(LocalDate day) {
            return event().dueOn().isBefore(day) && owedOn(day).signum() > 0;
        }

        /** The finance ledger's own references, in order of payment. */
        public List<String> financeReferences() {
            return facts.stream(SettlementPaid.class)
                    .map(fact -> fact.event().financeReference())
                    .toList();
        }

        /**
         * Each payment with its part before VAT, which is no value to the NHS: found on the running total, so that the
         * parts of a settlement paid in full add up to its net amount to the penny.
         */
        public List<Payment> payments() {
            var all = new ArrayList<Payment>();
            var paid = Money.ZERO;
            for (var fact : facts.all(SettlementPaid.class)) {
                var before = netOf(paid);
                paid = paid.plus(fact.event().amount());
                all.add(new Payment(fact, netOf(paid).minus(before)));
            }
            return List.copyOf(all);
        }

        private Money netOf(Money paidInAll) {
            if (total().isZero()) {
                return paidInAll;
            }
            BigDecimal share = paidInAll.pounds().multiply(event().net().pounds());
            return new Money(share.divide(total().pounds(), 2, RoundingMode.HALF_UP));
        }

        public List<Fact<SettlementWrittenOff>> writeOffs() {
            return facts.all(SettlementWrittenOff.class);
        }
    }

    /** @param beforeVat the payment's part of the net amount */
    record Payment(Fact<SettlementPaid> fact, Money beforeVat) {}

    Settlement NONE = new NotRaised();

    StreamKind<Settlement> STREAMS = new StreamKind<>(
            "Settlement", NONE, (state, fact) -> state.with(fact.with((SettlementEvent) fact.event())));

    default Settlement with(Fact<? extends SettlementEvent> fact) {
        return switch (fact.event()) {
            case SettlementRaised _ -> new Raised(Facts.of(fact));
            case SettlementInvoiced _, SettlementPaid _, SettlementWrittenOff _ ->
                switch (this) {
                    case Raised(var facts) -> new Raised(facts.with(fact));
                    case NotRaised notYet -> notYet;
                };
        };
    }
}
