package org.partnershipledger.ledger.reinvestment;

import java.time.LocalDate;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentSpent;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.Reinvestment;
import org.partnershipledger.ledger.Amounts;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.GeneralRule;
import org.partnershipledger.ledger.settlement.SettlementRule;

/**
 * Records that committed money was spent, with the finance ledger's reference.
 * Rules: B7-committed, B7-within-commitment, I12-payment (the same reference counts once), amount.
 */
public record SpendReinvestment(String reinvestment, LocalDate effectiveOn, Money amount, String financeReference)
        implements ReinvestmentCommand.Following {

    @Override
    public Decision decideOn(Reinvestment.Committed state, Origin origin) {
        return Checks.begin()
                .that(
                        amount.signum() > 0,
                        GeneralRule.AMOUNT_MAKES_SENSE,
                        "amount",
                        "must be above £0.00; give what was spent")
                .that(
                        amount.compareTo(state.left()) <= 0,
                        ReinvestmentRule.SPENT_WITHIN_COMMITMENT,
                        "amount",
                        Amounts.inWords(state.left()) + " of reinvestment " + reinvestment
                                + " is left; commit more before more is spent")
                .that(
                        !state.hasReference(financeReference),
                        SettlementRule.PAYMENT_IS_RECORDED_ONCE,
                        "financeReference",
                        "finance reference " + financeReference + " is recorded already, so it would count twice")
                .record(() ->
                        new ReinvestmentSpent(reinvestment, state.agreement(), effectiveOn, amount, financeReference));
    }
}
