package org.partnershipledger.ledger.agreement;

import org.partnershipledger.ledger.Room;

/** The commands about the life of an agreement, in the order in which they happen. */
@Room(
        title = "Agreement",
        rules = {AgreementRule.class, AgreementWarning.class})
public sealed interface LifecycleCommand extends AgreementCommand
        permits DraftAgreement,
                StateMinimumContent,
                SignAgreement,
                ActivateAgreement,
                NovateAgreement,
                ExtendAgreement,
                SuspendAgreement,
                ResumeAgreement,
                CompleteAgreement,
                TerminateAgreement {}
