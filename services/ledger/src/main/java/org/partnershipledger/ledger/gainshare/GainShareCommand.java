package org.partnershipledger.ledger.gainshare;

import org.partnershipledger.ledger.agreement.AgreementCommand;

/** The commands about risk and gain share, in the order in which they happen. */
public sealed interface GainShareCommand extends AgreementCommand
        permits AgreeRiskGainShareTerms,
                VaryRiskGainShareTerms,
                Reconcile,
                IssueReconciliation,
                AgreeReconciliation,
                DisputeReconciliation,
                ResolveDispute {}
