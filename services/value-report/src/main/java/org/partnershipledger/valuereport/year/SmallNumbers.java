package org.partnershipledger.valuereport.year;

import org.partnershipledger.kernel.event.SettlementEvent.SettlementBasis;
import org.partnershipledger.valuereport.facts.AgreementFacts;
import org.partnershipledger.valuereport.facts.GainShareFacts.Run;
import org.partnershipledger.valuereport.facts.History;
import org.partnershipledger.valuereport.facts.SettlementFacts;

/** Which amounts rest on a result of 1 to 7 people, and so would give that number away (I15). */
final class SmallNumbers {
    private SmallNumbers() {}

    /** Whether any result of the calculation is so small. */
    static boolean in(AgreementFacts agreement, Run run) {
        return run.event().outcomes().stream()
                .map(agreement.measures()::find)
                .filter(outcome -> outcome != null)
                .anyMatch(outcome -> new OutcomeOfYear(
                                agreement, outcome, agreement.measures().definition(outcome.measure()))
                        .tooFewPeople());
    }

    /** Whether the amount settles such a calculation; what a commercial term settles rests on no result. */
    static boolean in(History history, SettlementFacts settlement) {
        var event = settlement.event();
        if (event.basis() != SettlementBasis.RECONCILIATION) {
            return false;
        }
        var agreement = history.agreement(event.agreement());
        var run = agreement.gainShare().find(event.basisReference());
        return run != null && in(agreement, run);
    }
}
