package org.partnershipledger.ledger.settlement;

import java.time.LocalDate;
import java.util.List;
import org.partnershipledger.kernel.event.ReferenceEvent.ReferenceClaimed;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementPaid;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.Settlement;
import org.partnershipledger.kernel.partnership.StreamOf;
import org.partnershipledger.ledger.Amounts;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.GeneralRule;
import org.partnershipledger.ledger.Others;
import org.partnershipledger.ledger.reference.UniqueReference;

/**
 * Records that the partner paid an NHS body, or the reverse. The amount is what reached the bank, VAT included;
 * {@code effectiveOn} is that day. Rules: B6-raised, I14-owed (never more than is still owed), I12-payment (a line
 * of the body's bank account counts once, on whichever settlement and however it is typed), amount.
 */
public record RecordPayment(String settlement, LocalDate effectiveOn, Money amount, String financeReference)
        implements SettlementCommand.Following {

    @Override
    public List<StreamOf<?>> looksAt(Settlement state) {
        return state instanceof Settlement.Raised raised ? List.of(bankLine(raised).stream()) : List.of();
    }

    private UniqueReference bankLine(Settlement.Raised state) {
        return UniqueReference.ofPayment(state.event().nhsBody(), financeReference);
    }

    @Override
    public Decision decideOn(Settlement.Raised state, Others others, Origin origin) {
        var line = bankLine(state);
        var used = others.of(line.stream());
        return Checks.begin()
                .that(
                        amount.signum() > 0,
                        GeneralRule.AMOUNT_MAKES_SENSE,
                        "amount",
                        "must be above £0.00; give what reached the bank")
                .that(
                        amount.compareTo(state.owed()) <= 0,
                        SettlementRule.PAYMENT_IS_OWED,
                        "amount",
                        "settlement " + settlement + " still owes " + Amounts.inWords(state.owed())
                                + "; record no more than that, and settle the rest where it belongs")
                .that(
                        used.isEmpty() && !state.financeReferences().contains(financeReference),
                        SettlementRule.PAYMENT_IS_RECORDED_ONCE,
                        "financeReference",
                        () -> "finance reference " + financeReference + " is recorded already"
                                + used.map(RecordPayment::where).orElse("") + ", so it would count twice")
                .record(() -> new SettlementPaid(
                        settlement, state.event().agreement(), effectiveOn, amount, financeReference))
                .alsoOn(
                        line.stream(),
                        () -> line.claim(
                                state.event().agreement(),
                                effectiveOn,
                                state.event().nhsBody(),
                                settlement));
    }

    private static String where(ReferenceClaimed used) {
        return " for settlement " + used.usedBy() + " as " + used.reference();
    }
}
