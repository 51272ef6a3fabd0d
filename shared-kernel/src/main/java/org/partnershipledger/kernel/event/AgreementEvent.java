package org.partnershipledger.kernel.event;

/**
 * Everything recorded about one data sharing agreement, in one stream {@code Agreement:<id>}: flows may only
 * start under live approvals and locked baselines (I1), and a final reconciliation uses only verified outcomes
 * (I8), so these facts are decided in one place. The catalogue is divided by what the facts are about.
 */
public sealed interface AgreementEvent extends LedgerEvent
        permits LifecycleEvent, ApprovalEvent, DataUseEvent, MeasureEvent, CommercialEvent, GainShareEvent {

    /** The agreement's reference, without the stream's prefix. */
    String agreement();
}
