package org.partnershipledger.ledger.gainshare;

import org.partnershipledger.ledger.Room;
import org.partnershipledger.ledger.agreement.AgreementCommand;

/** The commands about risk and gain share, in the order in which they happen. */
@Room(
        title = "Risk and gain share",
        rules = {GainShareRule.class, GainShareWarning.class})
public sealed interface GainShareCommand extends AgreementCommand
        permits AgreeRiskGainShareTerms,
                VaryRiskGainShareTerms,
                Reconcile,
                IssueReconciliation,
                AgreeReconciliation,
                DisputeReconciliation,
                ResolveDispute {}
