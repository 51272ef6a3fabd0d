package org.partnershipledger.finance.timeline;

import org.partnershipledger.finance.answer.Said;
import org.partnershipledger.finance.gainshare.RunWords;
import org.partnershipledger.kernel.event.GainShareEvent;
import org.partnershipledger.kernel.event.GainShareEvent.DisputeResolved;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationAgreed;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationDisputed;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationIssued;
import org.partnershipledger.kernel.event.GainShareEvent.RiskGainShareTermsAgreed;
import org.partnershipledger.kernel.event.GainShareEvent.RiskGainShareTermsVaried;

/** Risk and gain share in words. */
final class GainShareWords {
    private GainShareWords() {}

    static Told tell(GainShareEvent event) {
        return switch (event) {
            case RiskGainShareTermsAgreed e ->
                Told.of("Risk and gain share terms agreed for " + e.measure(), "Version " + e.version() + ".");
            case RiskGainShareTermsVaried e ->
                Told.of(
                        "Risk and gain share terms varied for " + e.measure(),
                        "Version " + e.version() + " from " + Said.day(e.effectiveOn()) + ". " + e.reason());
            case ReconciliationCalculated e ->
                Told.of(
                        RunWords.of(e.run()) + " reconciliation " + e.reconciliation() + " calculated",
                        Said.days(e.period()) + ". " + RunWords.settles(e.pool(), e.trueUp()));
            case ReconciliationIssued e -> Told.of("Reconciliation " + e.reconciliation() + " sent to the parties");
            case ReconciliationAgreed e -> Told.of("Reconciliation " + e.reconciliation() + " agreed by " + e.party());
            case ReconciliationDisputed e ->
                Told.of("Reconciliation " + e.reconciliation() + " disputed: " + Said.pounds(e.amount()), e.grounds());
            case DisputeResolved e ->
                Told.of("Dispute about reconciliation " + e.reconciliation() + " decided", RunWords.resolved(e));
        };
    }
}
