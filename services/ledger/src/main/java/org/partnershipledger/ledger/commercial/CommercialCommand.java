package org.partnershipledger.ledger.commercial;

import org.partnershipledger.ledger.Room;
import org.partnershipledger.ledger.agreement.AgreementCommand;

/** The commands about commercial terms, what came of them, and what sharing costs the NHS. */
@Room(title = "Commercial terms and costs", rules = CommercialRule.class)
public sealed interface CommercialCommand extends AgreementCommand
        permits AgreeCommercialTerm,
                GrantRiskShareExemption,
                MeetMilestone,
                MissMilestone,
                CorrectMilestone,
                ReceiveRoyaltyStatement,
                AuditRoyaltyStatement,
                ReceiveEquity,
                RevalueEquity,
                DisposeEquity,
                TakeDiscount,
                GrantFreeLicence,
                RecordInKindContribution,
                GrantCommercialisationConsent,
                RefuseCommercialisationConsent,
                RecordNhsCost {}
