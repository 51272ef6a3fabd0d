package org.partnershipledger.kernel.event;

import org.partnershipledger.kernel.event.GainShareEvent.DisputeResolved;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationAgreed;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationDisputed;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationIssued;
import org.partnershipledger.kernel.event.GainShareEvent.RiskGainShareTermsAgreed;
import org.partnershipledger.kernel.event.GainShareEvent.RiskGainShareTermsVaried;
import org.partnershipledger.kernel.gainshare.RiskGainShareWords;
import org.partnershipledger.kernel.words.Days;
import org.partnershipledger.kernel.words.Pounds;

/** Risk and gain share in words. */
final class GainShareSentences {
    private GainShareSentences() {}

    static Sentence of(GainShareEvent event, PartnerNames partners) {
        return switch (event) {
            case RiskGainShareTermsAgreed e ->
                Sentence.of(
                        "Risk and gain share terms agreed for " + e.measure(),
                        "Version " + e.version() + ", from " + Days.of(e.effectiveOn()) + ". "
                                + RiskGainShareWords.sentence(e.terms()));
            case RiskGainShareTermsVaried e ->
                Sentence.of(
                        "Risk and gain share terms varied for " + e.measure(),
                        "Version " + e.version() + " from " + Days.of(e.effectiveOn()) + ". "
                                + RiskGainShareWords.sentence(e.terms()) + " Reason given: " + e.reason());
            case ReconciliationCalculated e ->
                Sentence.of(
                        RunWords.of(e.run()) + " reconciliation " + e.reconciliation() + ": "
                                + RunWords.settles(e.trueUp()),
                        e.period().inWords() + ". "
                                + e.pool()
                                        .map(RunWords::found)
                                        .orElse("There is no amount, which is not the same as nothing."));
            case ReconciliationIssued e -> Sentence.of("Reconciliation " + e.reconciliation() + " sent to the parties");
            case ReconciliationAgreed e ->
                Sentence.of("Reconciliation " + e.reconciliation() + " agreed by "
                        + PartyNames.of(e.party(), e.effectiveOn(), partners));
            case ReconciliationDisputed e ->
                Sentence.of(
                        "Reconciliation " + e.reconciliation() + " disputed: " + Pounds.exact(e.amount()), e.grounds());
            case DisputeResolved e ->
                Sentence.of("Dispute about reconciliation " + e.reconciliation() + " decided", RunWords.resolved(e));
        };
    }
}
