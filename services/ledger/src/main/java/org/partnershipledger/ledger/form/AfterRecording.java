package org.partnershipledger.ledger.form;

import org.partnershipledger.ledger.agreement.AgreementCommand;
import org.partnershipledger.ledger.api.SentCommand;
import org.partnershipledger.ledger.axon.Answer;
import org.partnershipledger.ledger.reinvestment.CommitReinvestment;
import org.partnershipledger.ledger.settlement.SettlementCommand;

/**
 * Where a person goes after recording: to the agreement's finance page, which reads the history and so tells the fact
 * in its own words at the top; without an agreement to the list, which waits until it has seen it.
 */
final class AfterRecording {
    private AfterRecording() {}

    static String address(SentCommand sent, Answer.Recorded recorded) {
        String agreement =
                switch (sent.command()) {
                    case AgreementCommand command -> command.agreement();
                    case SettlementCommand.Beginning command -> command.agreement();
                    case CommitReinvestment command -> command.agreement();
                    // A settlement's reference begins with its agreement's, which has no full stop.
                    case SettlementCommand command ->
                        command.settlement().substring(0, command.settlement().indexOf('.'));
                    default -> null;
                };
        return agreement == null
                ? "/finance?seen=" + recorded.lastPosition()
                : "/finance/agreements/" + agreement + "?recorded=" + recorded.firstPosition();
    }
}
