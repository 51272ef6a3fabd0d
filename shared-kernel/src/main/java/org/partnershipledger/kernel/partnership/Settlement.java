package org.partnershipledger.kernel.partnership;

import java.util.Optional;
import java.util.Set;
import org.partnershipledger.kernel.event.SettlementEvent;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementInvoiced;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementPaid;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementRaised;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementWrittenOff;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * Money due between an NHS body and a partner. Before it is raised, its state is the agreement it will rest on:
 * whoever decides (the handler, or a test) puts that agreement there, so deciding stays pure although it looks at
 * two aggregates. Twice the same basis cannot be raised, because the stream's name is made from the basis.
 */
public sealed interface Settlement {

    /**
     * @param agreement {@link Agreement#NONE} when there is none
     * @param earlier the settlement that this one would take back, when it was raised
     */
    record NotRaised(Agreement agreement, Optional<Raised> earlier) implements Settlement {
        public NotRaised(Agreement agreement) {
            this(agreement, Optional.empty());
        }

        public static NotRaised beside(Agreement agreement, Settlement earlier) {
            return new NotRaised(agreement, earlier instanceof Raised raised ? Optional.of(raised) : Optional.empty());
        }
    }

    /**
     * @param body in whose history the stream is kept
     * @param raising what was raised: its basis, who pays, net and VAT
     * @param owed net and VAT, less what was paid and written off
     * @param paid what reached the bank
     */
    record Raised(
            SettlementRaised raising,
            OdsCode body,
            Money owed,
            Money paid,
            String invoice,
            Set<String> financeReferences,
            String raisedBy)
            implements Settlement {

        public Raised withInvoice(String reference) {
            return with(owed, paid, reference, financeReferences);
        }

        public Raised paid(Money amount, String reference) {
            return with(owed.minus(amount), paid.plus(amount), invoice, Persistent.with(financeReferences, reference));
        }

        public Raised less(Money amount) {
            return with(owed.minus(amount), paid, invoice, financeReferences);
        }

        private Raised with(Money stillOwed, Money paidSoFar, String invoiced, Set<String> references) {
            return new Raised(raising, body, stillOwed, paidSoFar, invoiced, references, raisedBy);
        }
    }

    Settlement NONE = new NotRaised(Agreement.NONE);

    static String streamOf(String settlement) {
        return "Settlement:" + settlement;
    }

    static Settlement evolve(Settlement state, SettlementEvent event, Provenance provenance) {
        return switch (event) {
            case SettlementRaised r ->
                new Raised(r, provenance.body(), r.net().plus(r.vat()), Money.ZERO, null, Set.of(), provenance.actor());
            case SettlementInvoiced invoiced -> raised(state).withInvoice(invoiced.invoice());
            case SettlementPaid paid -> raised(state).paid(paid.amount(), paid.financeReference());
            case SettlementWrittenOff writtenOff -> raised(state).less(writtenOff.amount());
        };
    }

    private static Raised raised(Settlement state) {
        return switch (state) {
            case Raised raised -> raised;
            case NotRaised _ ->
                throw new IllegalStateException("the history of this settlement does not begin with its raising");
        };
    }
}
