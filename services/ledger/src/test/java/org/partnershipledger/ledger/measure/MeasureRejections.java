package org.partnershipledger.ledger.measure;

import static org.partnershipledger.ledger.Facts.YEAR;
import static org.partnershipledger.ledger.Facts.day;
import static org.partnershipledger.ledger.RejectionCommands.A;
import static org.partnershipledger.ledger.RejectionCommands.benefit;
import static org.partnershipledger.ledger.RejectionCommands.correct;
import static org.partnershipledger.ledger.RejectionCommands.qualitative;
import static org.partnershipledger.ledger.RejectionCommands.recorded;

import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.MeasureEvent.BenefitClass;
import org.partnershipledger.ledger.Facts;
import org.partnershipledger.ledger.RejectedCase;
import org.partnershipledger.ledger.Story;

/** For each rule of {@link MeasureRule} a history and a command that it refuses. */
public final class MeasureRejections {
    private MeasureRejections() {}

    public static RejectedCase of(MeasureRule rule) {
        return switch (rule) {
            case MEASURE_IS_DEFINED_ONCE -> RejectedCase.one(Story.measured(), Facts.measure(true));
            case MEASURE_IS_DEFINED -> RejectedCase.one(Story.drafted(), Facts.baseline());
            case LOCKED_BASELINE_STAYS -> RejectedCase.one(Story.measured(), Facts.baseline());
            case BASELINE_IS_RECORDED ->
                RejectedCase.one(
                        Story.drafted().by("officer-1", Facts.measure(true)),
                        new LockBaseline(A, day("2026-02-09"), "FALLS"));
            case OUTCOME_IS_RECORDED_ONCE ->
                RejectedCase.one(Story.reconciled(), Story.outcome("O-2", YEAR, "100", "90"));
            case OUTCOME_IS_RECORDED -> RejectedCase.one(Story.active(), Story.verify("O-9"));
            case OUTCOME_AWAITS_VERIFICATION -> RejectedCase.one(Story.reconciled(), Story.verify("O-1"));
            case OUTCOME_STANDS ->
                RejectedCase.one(
                        recorded()
                                .by("officer-2", new RejectOutcome(A, day("2027-05-01"), "FALLS", "O-1", "Wrong ward")),
                        correct("2027-03-31"));
            case OUTCOME_BELONGS_TO_ITS_PERIOD -> RejectedCase.one(Story.reconciled(), correct("2027-04-01"));
            case NOT_MEASURABLE_IS_NOT_ZERO ->
                RejectedCase.one(
                        Story.active()
                                .by(
                                        "officer-1",
                                        new DeclareNotMeasurable(
                                                A, day("2027-03-31"), "FALLS", "O-1", YEAR, "No dates in the log")),
                        Story.reconcile("R-1", ReconciliationRun.PROVISIONAL, YEAR));
            case BENEFIT_IS_VALUED_ONCE ->
                RejectedCase.one(Story.reconciled().by("officer-1", qualitative(null)), qualitative(null));
            case CASH_RELEASING_NAMES_BUDGET ->
                RejectedCase.one(Story.reconciled(), benefit(BenefitClass.CASH_RELEASING, "10.00"));
            case QUALITATIVE_HAS_NO_AMOUNT -> RejectedCase.one(Story.reconciled(), qualitative("10.00"));
            case CASH_IS_COUNTED_FROM_PAYMENTS ->
                RejectedCase.one(Story.reconciled(), benefit(BenefitClass.CASH_RECEIVED, "10.00"));
            case GOOD_EVIDENCE_IS_VERIFIED -> RejectedCase.one(recorded(), benefit(BenefitClass.SOCIETAL, "10.00"));
        };
    }
}
