package org.partnershipledger.ledger.settlement;

import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.partnership.Settlement;
import org.partnershipledger.kernel.words.Hint;
import org.partnershipledger.ledger.BesideAgreement;
import org.partnershipledger.ledger.Command;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Room;

/** The commands on one settlement: raised on a reconciliation or a term, then invoiced, paid or written off. */
@Room(title = "Settlements and payments", rules = SettlementRule.class)
public sealed interface SettlementCommand extends Command<Settlement> {

    @Hint("The settlement's reference, as its page shows it")
    String settlement();

    @Override
    default String aggregateId() {
        return Settlement.streamOf(settlement());
    }

    @Override
    default OdsCode body(Settlement state) {
        return switch (state) {
            case Settlement.NotRaised before -> before.agreement().body();
            case Settlement.Raised raised -> raised.body();
        };
    }

    /** Commands that begin a settlement. */
    sealed interface Beginning extends SettlementCommand, BesideAgreement
            permits RaiseSettlement, RaiseTermSettlement, RaiseAuditSettlement, TakeBackSettlement {}

    /** Commands on a settlement that was raised. */
    sealed interface Following extends SettlementCommand permits InvoiceSettlement, RecordPayment, WriteOffSettlement {
        @Override
        default Decision decide(Settlement state, Origin origin) {
            return switch (state) {
                case Settlement.Raised raised -> decideOn(raised, origin);
                case Settlement.NotRaised _ ->
                    Decision.rejected(
                            SettlementRule.SETTLEMENT_IS_RAISED,
                            "settlement",
                            "there is no settlement " + settlement() + "; check the reference, or raise it first");
            };
        }

        Decision decideOn(Settlement.Raised state, Origin origin);
    }
}
