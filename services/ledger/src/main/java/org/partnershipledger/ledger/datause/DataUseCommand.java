package org.partnershipledger.ledger.datause;

import org.partnershipledger.ledger.agreement.AgreementCommand;

/** The commands about what data an agreement uses and when it flows. */
public sealed interface DataUseCommand extends AgreementCommand permits RegisterDataUse, StartDataFlow, StopDataFlow {
    String dataUse();
}
