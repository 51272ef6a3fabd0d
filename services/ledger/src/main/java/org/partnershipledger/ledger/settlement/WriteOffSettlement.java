package org.partnershipledger.ledger.settlement;

import java.time.LocalDate;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementWrittenOff;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.Settlement;
import org.partnershipledger.ledger.Amounts;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.GeneralRule;
import org.partnershipledger.ledger.Others;

/**
 * Gives up what will not be paid, and says why; it stays visible as written off.
 * Rules: B6-raised, I14-owed, I9 (who raised it does not write it off), amount.
 */
public record WriteOffSettlement(String settlement, LocalDate effectiveOn, Money amount, String reason)
        implements SettlementCommand.Following {

    @Override
    public Decision decideOn(Settlement.Raised state, Others others, Origin origin) {
        return Checks.begin()
                .that(
                        amount.signum() > 0,
                        GeneralRule.AMOUNT_MAKES_SENSE,
                        "amount",
                        "must be above £0.00; give what is given up")
                .that(
                        amount.compareTo(state.owed()) <= 0,
                        SettlementRule.PAYMENT_IS_OWED,
                        "amount",
                        "settlement " + settlement + " still owes " + Amounts.inWords(state.owed())
                                + "; no more than that can be written off")
                .that(
                        !state.raised().actor().equals(origin.actor()),
                        GeneralRule.FOUR_EYES,
                        "actor",
                        origin.actor() + " raised settlement " + settlement + "; another person writes it off")
                .record(() ->
                        new SettlementWrittenOff(settlement, state.event().agreement(), effectiveOn, amount, reason));
    }
}
