package org.partnershipledger.ledger.gainshare;

import static org.partnershipledger.ledger.Facts.YEAR;
import static org.partnershipledger.ledger.Facts.day;
import static org.partnershipledger.ledger.Facts.terms;
import static org.partnershipledger.ledger.RejectionCommands.A;
import static org.partnershipledger.ledger.RejectionCommands.EARLY;
import static org.partnershipledger.ledger.RejectionCommands.agree;
import static org.partnershipledger.ledger.RejectionCommands.recorded;
import static org.partnershipledger.ledger.RejectionCommands.resolve;

import java.util.Optional;
import org.partnershipledger.kernel.event.GainShareEvent.MidPeriodChange;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.ledger.RejectedCase;
import org.partnershipledger.ledger.Story;

/** For each rule of {@link GainShareRule} a history and a command that it refuses. */
public final class GainShareRejections {
    private GainShareRejections() {}

    public static RejectedCase of(GainShareRule rule) {
        return switch (rule) {
            case TERMS_DO_NOT_OVERLAP ->
                RejectedCase.one(
                        Story.approved(),
                        new AgreeRiskGainShareTerms(
                                A,
                                day("2027-04-01"),
                                "FALLS",
                                Optional.empty(),
                                MidPeriodChange.BY_DAYS,
                                terms("0.30")));
            case TERMS_ARE_SOUND ->
                RejectedCase.one(
                        Story.measured(),
                        new AgreeRiskGainShareTerms(
                                A,
                                day("2026-04-01"),
                                "FALLS",
                                Optional.empty(),
                                MidPeriodChange.BY_DAYS,
                                terms("1.30")));
            case TERMS_ARE_AGREED ->
                RejectedCase.one(
                        Story.active().by("officer-1", Story.outcome("O-1", EARLY, "100", "90")),
                        Story.reconcile("R-1", ReconciliationRun.PROVISIONAL, EARLY));
            case RUNS_FOLLOW_IN_ORDER ->
                RejectedCase.one(Story.reconciled(), Story.reconcile("R-2", ReconciliationRun.CORRECTION, YEAR));
            case RECONCILIATION_IS_CALCULATED_ONCE ->
                RejectedCase.one(Story.reconciled(), Story.reconcile("R-1", ReconciliationRun.FINAL, YEAR));
            case PERIOD_HAS_ITS_OUTCOMES ->
                RejectedCase.one(Story.active(), Story.reconcile("R-1", ReconciliationRun.PROVISIONAL, YEAR));
            case FINAL_USES_VERIFIED ->
                RejectedCase.one(recorded(), Story.reconcile("R-1", ReconciliationRun.FINAL, YEAR));
            case RECONCILIATION_IS_THERE ->
                RejectedCase.one(Story.active(), new IssueReconciliation(A, day("2027-05-01"), "R-9"));
            case RECONCILIATION_IS_ISSUED -> RejectedCase.one(Story.reconciled(), agree());
            case ISSUED_ONCE ->
                new RejectedCase(
                        Story.reconciled().agreed("R-1"),
                        "officer-2",
                        new IssueReconciliation(A, day("2027-06-01"), "R-1"));
            case DISPUTE_IS_OPEN -> RejectedCase.one(Story.reconciled().agreed("R-1"), resolve());
            case PARTY_AGREES_ONCE -> new RejectedCase(Story.reconciled().agreed("R-1"), "officer-2", agree());
        };
    }
}
