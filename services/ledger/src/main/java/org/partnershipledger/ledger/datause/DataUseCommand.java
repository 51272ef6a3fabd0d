package org.partnershipledger.ledger.datause;

import org.partnershipledger.ledger.Room;
import org.partnershipledger.ledger.agreement.AgreementCommand;

/** The commands about what data an agreement uses and when it flows. */
@Room(title = "Use of data", rules = DataUseRule.class)
public sealed interface DataUseCommand extends AgreementCommand permits RegisterDataUse, StartDataFlow, StopDataFlow {
    String dataUse();
}
