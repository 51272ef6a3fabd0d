package org.partnershipledger.valuereport.year;

import org.partnershipledger.kernel.event.SettlementEvent.SettlementBasis;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Run;
import org.partnershipledger.kernel.partnership.Settlement.Raised;
import org.partnershipledger.valuereport.facts.History;

/** Which amounts rest on a result of 1 to 7 people, and so would give that number away (I15). */
final class SmallNumbers {
    private SmallNumbers() {}

    /** Whether any result of the calculation is so small. */
    static boolean in(Agreement agreement, Run run) {
        return run.calculated().event().outcomes().stream()
                .flatMap(reference -> agreement.measures().outcome(reference).stream())
                .anyMatch(outcome -> OutcomeOfYear.of(agreement, outcome).tooFewPeople());
    }

    /** Whether the amount settles such a calculation; what a commercial term settles rests on no result. */
    static boolean in(History history, Raised settlement) {
        var event = settlement.event();
        var agreement = history.agreement(event.agreement());
        return event.basis() == SettlementBasis.RECONCILIATION
                && agreement
                        .gainShare()
                        .run(event.basisReference())
                        .filter(run -> in(agreement, run))
                        .isPresent();
    }
}
