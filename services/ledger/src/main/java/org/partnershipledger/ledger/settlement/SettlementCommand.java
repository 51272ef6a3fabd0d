package org.partnershipledger.ledger.settlement;

import java.util.List;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Settlement;
import org.partnershipledger.kernel.partnership.StreamOf;
import org.partnershipledger.kernel.words.Hint;
import org.partnershipledger.ledger.Command;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Others;
import org.partnershipledger.ledger.References;
import org.partnershipledger.ledger.Room;

/** The commands on one settlement: raised on a reconciliation or a term, then invoiced, paid or written off. */
@Room(title = "Settlements and payments", rules = SettlementRule.class)
public sealed interface SettlementCommand extends Command<Settlement> {

    @Hint("The settlement's reference, as its page shows it")
    String settlement();

    @Override
    default StreamOf<Settlement> stream() {
        return Settlement.STREAMS.of(settlement());
    }

    /** Commands that begin a settlement, on an agreement that they look at. */
    sealed interface Beginning extends SettlementCommand
            permits RaiseSettlement, RaiseTermSettlement, RaiseAuditSettlement, TakeBackSettlement {

        @Hint(References.AGREEMENT_HINT)
        String agreement();

        default StreamOf<Agreement> agreementStream() {
            return Agreement.STREAMS.of(agreement());
        }

        @Override
        default List<StreamOf<?>> looksAt(Settlement state) {
            return List.of(agreementStream());
        }

        @Override
        default OdsCode body(Settlement state, Others others) {
            return others.of(agreementStream()).body();
        }
    }

    /** Commands on a settlement that was raised. */
    sealed interface Following extends SettlementCommand permits InvoiceSettlement, RecordPayment, WriteOffSettlement {

        @Override
        default OdsCode body(Settlement state, Others others) {
            return switch (state) {
                case Settlement.Raised raised -> raised.body();
                case Settlement.NotRaised _ ->
                    throw new IllegalStateException("nothing is accepted on a settlement that was not raised");
            };
        }

        @Override
        default Decision decide(Settlement state, Others others, Origin origin) {
            return switch (state) {
                case Settlement.Raised raised -> decideOn(raised, others, origin);
                case Settlement.NotRaised _ ->
                    Decision.rejected(
                            SettlementRule.SETTLEMENT_IS_RAISED,
                            "settlement",
                            "there is no settlement " + settlement() + "; check the reference, or raise it first");
            };
        }

        Decision decideOn(Settlement.Raised state, Others others, Origin origin);
    }
}
