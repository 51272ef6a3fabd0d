package org.partnershipledger.ledger.agreement;

/** The commands about the life of an agreement, in the order in which they happen. */
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
