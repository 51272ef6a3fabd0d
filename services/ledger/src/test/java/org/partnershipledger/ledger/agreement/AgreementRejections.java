package org.partnershipledger.ledger.agreement;

import static org.partnershipledger.ledger.Facts.YEAR;
import static org.partnershipledger.ledger.Facts.day;
import static org.partnershipledger.ledger.Facts.draft;
import static org.partnershipledger.ledger.Facts.terms;
import static org.partnershipledger.ledger.RejectionCommands.A;
import static org.partnershipledger.ledger.RejectionCommands.content;
import static org.partnershipledger.ledger.RejectionCommands.draftWithoutBody;
import static org.partnershipledger.ledger.RejectionCommands.fee;
import static org.partnershipledger.ledger.RejectionCommands.incomplete;
import static org.partnershipledger.ledger.RejectionCommands.novate;
import static org.partnershipledger.ledger.RejectionCommands.registered;
import static org.partnershipledger.ledger.RejectionCommands.start;
import static org.partnershipledger.ledger.RejectionCommands.term;
import static org.partnershipledger.ledger.RejectionCommands.terminate;

import java.util.Optional;
import org.partnershipledger.kernel.event.GainShareEvent.MidPeriodChange;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.organisation.TechnologyPartner.PartnerMaturity;
import org.partnershipledger.ledger.Facts;
import org.partnershipledger.ledger.RejectedCase;
import org.partnershipledger.ledger.Story;
import org.partnershipledger.ledger.gainshare.VaryRiskGainShareTerms;

/** For each rule of {@link AgreementRule} a history and a command that it refuses. */
public final class AgreementRejections {
    private AgreementRejections() {}

    public static RejectedCase of(AgreementRule rule) {
        return switch (rule) {
            case AGREEMENT_IS_DRAFTED -> RejectedCase.one(new Story(), new SignAgreement(A, day("2026-03-01"), "QZZ"));
            case AGREEMENT_IS_DRAFTED_ONCE -> RejectedCase.one(Story.drafted(), draft());
            case REFERENCE_IS_UNIQUE -> RejectedCase.one(Story.drafted(), Facts.draftAs("cm-001"));
            case BODY_IS_A_PARTY -> RejectedCase.one(new Story(), draftWithoutBody());
            case CONTENT_BEFORE_SIGNATURE ->
                RejectedCase.one(
                        Story.drafted().by("officer-1", new SignAgreement(A, day("2026-03-01"), "QZZ")),
                        content("More"));
            case MINIMUM_CONTENT_IS_COMPLETE ->
                RejectedCase.one(incomplete(), new SignAgreement(A, day("2026-03-01"), "QZZ"));
            case ESTABLISHED_PARTNER_SHARES_RISK ->
                RejectedCase.one(
                        new Story().by("officer-1", draft(PartnerMaturity.ESTABLISHED, Facts.content())),
                        new SignAgreement(A, day("2026-03-01"), "QZZ"));
            case SIGNATORY_IS_A_PARTY ->
                RejectedCase.one(Story.drafted(), new SignAgreement(A, day("2026-03-01"), "QXX"));
            case PARTY_SIGNS_ONCE ->
                RejectedCase.one(Story.sign(Story.drafted()), new SignAgreement(A, day("2026-03-12"), "QZZ"));
            case SIGNED_BEFORE_ACTIVATION ->
                RejectedCase.one(Story.approved(), new ActivateAgreement(A, day("2026-04-01")));
            case AGREEMENT_IS_ACTIVE -> RejectedCase.one(Story.approved(), Story.outcome("O-1", YEAR, "100", "90"));
            case AGREEMENT_IS_SUSPENDED -> RejectedCase.one(Story.active(), new ResumeAgreement(A, day("2026-09-01")));
            case AGREEMENT_IS_IN_FORCE -> RejectedCase.one(Story.approved(), terminate("2026-09-30"));
            case NOTHING_NEW_AFTER_THE_END ->
                RejectedCase.one(Story.active().by("officer-1", terminate("2026-09-30")), term("FEE", fee("9.00")));
            case NOVATED_BY_ITS_HOLDER -> RejectedCase.one(Story.active(), novate("QXX", "1"));
            case SUCCESSORS_TAKE_THE_WHOLE -> RejectedCase.one(Story.active(), novate("QZZ", "0.9"));
            case APPROVALS_ARE_LIVE ->
                RejectedCase.one(Story.sign(Story.measured()), new ActivateAgreement(A, day("2026-04-01")));
            case BASELINE_IS_LOCKED ->
                RejectedCase.one(
                        Story.sign(Story.approve(Story.drafted().by("officer-1", Facts.measure(true)))),
                        new ActivateAgreement(A, day("2026-04-01")));
            case PERIOD_ENDS_WITH_THE_AGREEMENT ->
                RejectedCase.one(
                        Story.active().by("officer-1", terminate("2026-09-30")),
                        Story.reconcile("R-1", ReconciliationRun.FINAL, YEAR));
            case FINAL_PERIODS_STAY ->
                RejectedCase.one(
                        Story.reconciled().by("officer-1", Story.reconcile("R-2", ReconciliationRun.FINAL, YEAR)),
                        new VaryRiskGainShareTerms(
                                A,
                                day("2026-10-01"),
                                "FALLS",
                                Optional.empty(),
                                MidPeriodChange.BY_DAYS,
                                terms("0.30"),
                                "Lower share"));
            case NO_FLOW_AFTER_THE_END ->
                RejectedCase.one(registered().by("officer-1", start()), terminate("2026-09-30"));
        };
    }
}
