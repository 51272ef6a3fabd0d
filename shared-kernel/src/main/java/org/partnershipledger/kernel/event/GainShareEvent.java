package org.partnershipledger.kernel.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.gainshare.ReconciliationInputs;
import org.partnershipledger.kernel.gainshare.ReconciliationResult;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms;
import org.partnershipledger.kernel.money.Money;

/**
 * Risk and gain share of one agreement: versioned terms, and reconciliations that carry their whole working, so
 * that an auditor adds them up again without our code (domain-rules.md B6, terms-format.md).
 */
public sealed interface GainShareEvent extends AgreementEvent {

    /**
     * The first version of the terms for a measure.
     *
     * @param version counts from 1 for each measure; a variation is the next one
     * @param effectiveTo last day on which they hold; empty when they hold until varied or until the agreement ends
     */
    @EventName("gain-share.terms-agreed.v1")
    record RiskGainShareTermsAgreed(
            String agreement,
            LocalDate effectiveOn,
            String measure,
            int version,
            Optional<LocalDate> effectiveTo,
            MidPeriodChange midPeriodChange,
            RiskGainShareTerms terms)
            implements GainShareEvent {}

    /**
     * A new version from {@code effectiveOn}; the version before it ends the day before. Never edits, never reaches
     * into a final period.
     *
     * @param effectiveTo last day on which they hold; empty when they hold until varied or until the agreement ends
     */
    @EventName("gain-share.terms-varied.v1")
    record RiskGainShareTermsVaried(
            String agreement,
            LocalDate effectiveOn,
            String measure,
            int version,
            Optional<LocalDate> effectiveTo,
            MidPeriodChange midPeriodChange,
            RiskGainShareTerms terms,
            String reason)
            implements GainShareEvent {}

    /**
     * One run over one period. A period in which the terms changed has one working per window or per day share.
     * When a working is not measurable the run has no pool, no entitlement, no NHS share and no true-up: not measured
     * is not zero (I19).
     *
     * @param effectiveOn the last day of the period
     * @param outcomes references of the outcomes that were used
     * @param workings inputs, terms version, every step and the result; one unless the terms changed in the period
     * @param pool over all workings; empty when one is not measurable
     * @param entitlement the partner's share over all workings: positive is owed to the partner, negative by the
     *     partner; empty when a working is not measurable
     * @param nhsShare over all workings; empty when one is not measurable
     * @param paidOnAccount net entitlement that earlier runs of the same period already settled
     * @param trueUp entitlement less paid on account: what this run settles; empty when a working is not measurable
     */
    @EventName("gain-share.reconciliation-calculated.v1")
    record ReconciliationCalculated(
            String agreement,
            LocalDate effectiveOn,
            String reconciliation,
            String measure,
            ReconciliationRun run,
            Period period,
            List<String> outcomes,
            List<Working> workings,
            Optional<Money> pool,
            Optional<Money> entitlement,
            Optional<Money> nhsShare,
            Money paidOnAccount,
            Optional<Money> trueUp)
            implements GainShareEvent {}

    /** @param effectiveOn the day it was sent to the parties */
    @EventName("gain-share.reconciliation-issued.v1")
    record ReconciliationIssued(String agreement, LocalDate effectiveOn, String reconciliation)
            implements GainShareEvent {}

    @EventName("gain-share.reconciliation-agreed.v1")
    record ReconciliationAgreed(String agreement, LocalDate effectiveOn, String reconciliation, String party)
            implements GainShareEvent {}

    @EventName("gain-share.reconciliation-disputed.v1")
    record ReconciliationDisputed(
            String agreement, LocalDate effectiveOn, String reconciliation, Money amount, String grounds)
            implements GainShareEvent {}

    /**
     * How a dispute ended. It binds the parties and settles nothing by itself: the reconciliation is then agreed as it
     * is, or corrected and reconciled again as was decided.
     *
     * @param decided what was decided, in words
     */
    @EventName("gain-share.dispute-resolved.v1")
    record DisputeResolved(
            String agreement,
            LocalDate effectiveOn,
            String reconciliation,
            DisputeMethod method,
            String decided,
            Evidence evidence)
            implements GainShareEvent {}

    /** @param window the days of the period under this terms version */
    record Working(
            int termsVersion,
            Period window,
            RiskGainShareTerms terms,
            ReconciliationInputs inputs,
            ReconciliationResult result) {}

    /** Who decided: an expert whom both named, the parties between themselves, or a court. */
    enum DisputeMethod {
        EXPERT,
        NEGOTIATED,
        COURT
    }

    enum ReconciliationRun {
        PROVISIONAL,
        FINAL,
        CORRECTION
    }

    /** How a period in which the terms change is calculated; named in the terms, never chosen afterwards. */
    enum MidPeriodChange {
        SEPARATE_WINDOWS,
        BY_DAYS
    }
}
