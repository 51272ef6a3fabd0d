package org.partnershipledger.ledger.reinvestment;

import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.partnership.Reinvestment;
import org.partnershipledger.ledger.Command;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Rule;

/** The commands on one reinvestment: committed, spent, and what came of it. */
public sealed interface ReinvestmentCommand extends Command<Reinvestment>
        permits CommitReinvestment, ReinvestmentCommand.Following {

    String reinvestment();

    @Override
    default String aggregateId() {
        return Reinvestment.streamOf(reinvestment());
    }

    @Override
    default OdsCode body(Reinvestment state) {
        return switch (state) {
            case Reinvestment.NotCommitted(var agreement) -> agreement.body();
            case Reinvestment.Committed committed -> committed.body();
        };
    }

    /** Commands on a reinvestment that was committed. */
    sealed interface Following extends ReinvestmentCommand permits SpendReinvestment, NoteReinvestmentOutcome {
        @Override
        default Decision decide(Reinvestment state, Origin origin) {
            return switch (state) {
                case Reinvestment.Committed committed -> decideOn(committed, origin);
                case Reinvestment.NotCommitted(var agreement) ->
                    Decision.rejected(
                            Rule.COMMITTED_FIRST,
                            "there is no reinvestment " + reinvestment() + "; check the reference, or commit it first");
            };
        }

        Decision decideOn(Reinvestment.Committed state, Origin origin);
    }
}
