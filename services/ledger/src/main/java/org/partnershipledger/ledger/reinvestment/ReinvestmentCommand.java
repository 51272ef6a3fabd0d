package org.partnershipledger.ledger.reinvestment;

import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.partnership.Reinvestment;
import org.partnershipledger.kernel.partnership.StreamOf;
import org.partnershipledger.ledger.Command;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Others;
import org.partnershipledger.ledger.Room;

/** The commands on one reinvestment: committed, spent, and what came of it. */
@Room(title = "Reinvestment", rules = ReinvestmentRule.class)
public sealed interface ReinvestmentCommand extends Command<Reinvestment>
        permits CommitReinvestment, ReinvestmentCommand.Following {

    String reinvestment();

    @Override
    default StreamOf<Reinvestment> stream() {
        return Reinvestment.STREAMS.of(reinvestment());
    }

    /** Commands on a reinvestment that was committed. */
    sealed interface Following extends ReinvestmentCommand permits SpendReinvestment, NoteReinvestmentOutcome {
        @Override
        default OdsCode body(Reinvestment state, Others others) {
            return switch (state) {
                case Reinvestment.Committed committed -> committed.body();
                case Reinvestment.NotCommitted _ ->
                    throw new IllegalStateException("nothing is accepted on a reinvestment that was not committed");
            };
        }

        @Override
        default Decision decide(Reinvestment state, Others others, Origin origin) {
            return switch (state) {
                case Reinvestment.Committed committed -> decideOn(committed, origin);
                case Reinvestment.NotCommitted _ ->
                    Decision.rejected(
                            ReinvestmentRule.COMMITTED_FIRST,
                            "reinvestment",
                            "there is no reinvestment " + reinvestment() + "; check the reference, or commit it first");
            };
        }

        Decision decideOn(Reinvestment.Committed state, Origin origin);
    }
}
