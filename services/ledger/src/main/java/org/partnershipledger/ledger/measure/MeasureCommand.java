package org.partnershipledger.ledger.measure;

import org.partnershipledger.ledger.Room;
import org.partnershipledger.ledger.agreement.AgreementCommand;

/** The commands about measures, baselines, outcomes and their value, in the order in which they happen. */
@Room(title = "Measures, outcomes and their value", rules = MeasureRule.class)
public sealed interface MeasureCommand extends AgreementCommand
        permits DefineMeasure,
                RecordBaseline,
                LockBaseline,
                RecordOutcome,
                VerifyOutcome,
                RejectOutcome,
                CorrectOutcome,
                DeclareNotMeasurable,
                ValueBenefit {
    String measure();
}
