package org.partnershipledger.kernel.event;

/**
 * Every event in plain English: one file of words for each catalogue, beside its events, and none of them may be
 * forgotten (sealed types, no default). Next: {@link LedgerEvent#sentence}.
 */
final class Sentences {
    private Sentences() {}

    static Sentence of(LedgerEvent event, PartnerNames partners) {
        return switch (event) {
            case LifecycleEvent e -> LifecycleSentences.of(e, partners);
            case ApprovalEvent e -> ApprovalSentences.of(e);
            case DataUseEvent e -> DataUseSentences.of(e);
            case MeasureEvent e -> MeasureSentences.of(e);
            case CommercialEvent e -> CommercialSentences.of(e);
            case GainShareEvent e -> GainShareSentences.of(e, partners);
            case SettlementEvent e -> SettlementSentences.of(e, partners);
            case ReinvestmentEvent e -> ReinvestmentSentences.of(e);
            case RegisterEvent e -> RegisterSentences.of(e);
            case ReferenceEvent.ReferenceClaimed e -> ReferenceSentences.of(e);
        };
    }
}
