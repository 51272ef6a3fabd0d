package org.partnershipledger.ledger;

import static org.partnershipledger.ledger.Facts.YEAR;
import static org.partnershipledger.ledger.Facts.day;
import static org.partnershipledger.ledger.Facts.document;
import static org.partnershipledger.ledger.Facts.draft;
import static org.partnershipledger.ledger.Facts.number;
import static org.partnershipledger.ledger.Facts.pounds;
import static org.partnershipledger.ledger.Facts.terms;
import static org.partnershipledger.ledger.RejectionCommands.A;
import static org.partnershipledger.ledger.RejectionCommands.EARLY;
import static org.partnershipledger.ledger.RejectionCommands.agree;
import static org.partnershipledger.ledger.RejectionCommands.audit;
import static org.partnershipledger.ledger.RejectionCommands.benefit;
import static org.partnershipledger.ledger.RejectionCommands.commit;
import static org.partnershipledger.ledger.RejectionCommands.content;
import static org.partnershipledger.ledger.RejectionCommands.correct;
import static org.partnershipledger.ledger.RejectionCommands.cost;
import static org.partnershipledger.ledger.RejectionCommands.draftWithCompanyNumber;
import static org.partnershipledger.ledger.RejectionCommands.draftWithoutBody;
import static org.partnershipledger.ledger.RejectionCommands.equity;
import static org.partnershipledger.ledger.RejectionCommands.fee;
import static org.partnershipledger.ledger.RejectionCommands.grant;
import static org.partnershipledger.ledger.RejectionCommands.incomplete;
import static org.partnershipledger.ledger.RejectionCommands.invoice;
import static org.partnershipledger.ledger.RejectionCommands.met;
import static org.partnershipledger.ledger.RejectionCommands.milestone;
import static org.partnershipledger.ledger.RejectionCommands.milestonePaid;
import static org.partnershipledger.ledger.RejectionCommands.milestoneRaised;
import static org.partnershipledger.ledger.RejectionCommands.novate;
import static org.partnershipledger.ledger.RejectionCommands.pay;
import static org.partnershipledger.ledger.RejectionCommands.qualitative;
import static org.partnershipledger.ledger.RejectionCommands.recorded;
import static org.partnershipledger.ledger.RejectionCommands.registered;
import static org.partnershipledger.ledger.RejectionCommands.request;
import static org.partnershipledger.ledger.RejectionCommands.requested;
import static org.partnershipledger.ledger.RejectionCommands.resolve;
import static org.partnershipledger.ledger.RejectionCommands.right;
import static org.partnershipledger.ledger.RejectionCommands.royalty;
import static org.partnershipledger.ledger.RejectionCommands.spend;
import static org.partnershipledger.ledger.RejectionCommands.start;
import static org.partnershipledger.ledger.RejectionCommands.statement;
import static org.partnershipledger.ledger.RejectionCommands.takeBack;
import static org.partnershipledger.ledger.RejectionCommands.term;
import static org.partnershipledger.ledger.RejectionCommands.terminate;

import java.util.Optional;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneDecision;
import org.partnershipledger.kernel.event.DataUseEvent.DataAccessRoute;
import org.partnershipledger.kernel.event.GainShareEvent.MidPeriodChange;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.MeasureEvent.BenefitClass;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.organisation.TechnologyPartner.PartnerMaturity;
import org.partnershipledger.ledger.agreement.ActivateAgreement;
import org.partnershipledger.ledger.agreement.ResumeAgreement;
import org.partnershipledger.ledger.agreement.SignAgreement;
import org.partnershipledger.ledger.approval.WithdrawApproval;
import org.partnershipledger.ledger.commercial.DisposeEquity;
import org.partnershipledger.ledger.commercial.MeetMilestone;
import org.partnershipledger.ledger.commercial.MissMilestone;
import org.partnershipledger.ledger.datause.StopDataFlow;
import org.partnershipledger.ledger.gainshare.AgreeRiskGainShareTerms;
import org.partnershipledger.ledger.gainshare.IssueReconciliation;
import org.partnershipledger.ledger.gainshare.VaryRiskGainShareTerms;
import org.partnershipledger.ledger.measure.DeclareNotMeasurable;
import org.partnershipledger.ledger.measure.LockBaseline;
import org.partnershipledger.ledger.measure.RejectOutcome;

/** For each rule a history and a command that it refuses. A new rule fails its test until it has its case. */
final class RejectionCases {
    private RejectionCases() {}

    record Case(Story given, String actor, Command<?> when) {}

    static Case of(Rule rule) {
        return switch (rule) {
            case FIELD_IS_GIVEN -> one(Story.drafted(), new SignAgreement(A, null, "QZZ"));
            case TEXT_IS_FIT -> one(Story.drafted(), content(" "));
            case NO_NHS_NUMBER -> one(Story.drafted(), content("Ask patient 943 476 5919"));
            case REFERENCE_HAS_FORM -> one(Story.drafted(), term("a b", fee("1.00")));
            case COMPANY_NUMBER_HAS_FORM -> one(new Story(), draftWithCompanyNumber("Steady Ltd"));
            case EVIDENCE_CAN_BE_FOUND -> one(milestone(), met("javascript:alert(1)"));
            case AMOUNT_MAKES_SENSE -> one(Story.drafted(), term("FEE", fee("0.00")));
            case DATES_ARE_IN_ORDER -> one(Story.sign(Story.approved()), new ActivateAgreement(A, day("2026-03-01")));
            case AGREEMENT_IS_DRAFTED -> one(new Story(), new SignAgreement(A, day("2026-03-01"), "QZZ"));
            case AGREEMENT_IS_DRAFTED_ONCE -> one(Story.drafted(), draft());
            case REFERENCE_IS_UNIQUE -> one(Story.drafted(), Facts.draftAs("cm-001"));
            case BODY_IS_A_PARTY -> one(new Story(), draftWithoutBody());
            case CONTENT_BEFORE_SIGNATURE ->
                one(Story.drafted().by("officer-1", new SignAgreement(A, day("2026-03-01"), "QZZ")), content("More"));
            case MINIMUM_CONTENT_IS_COMPLETE -> one(incomplete(), new SignAgreement(A, day("2026-03-01"), "QZZ"));
            case ESTABLISHED_PARTNER_SHARES_RISK ->
                one(
                        new Story().by("officer-1", draft(PartnerMaturity.ESTABLISHED, Facts.content())),
                        new SignAgreement(A, day("2026-03-01"), "QZZ"));
            case SIGNATORY_IS_A_PARTY -> one(Story.drafted(), new SignAgreement(A, day("2026-03-01"), "QXX"));
            case PARTY_SIGNS_ONCE -> one(Story.sign(Story.drafted()), new SignAgreement(A, day("2026-03-12"), "QZZ"));
            case SIGNED_BEFORE_ACTIVATION -> one(Story.approved(), new ActivateAgreement(A, day("2026-04-01")));
            case AGREEMENT_IS_ACTIVE -> one(Story.approved(), Story.outcome("O-1", YEAR, "100", "90"));
            case NOVATED_BY_ITS_HOLDER -> one(Story.active(), novate("QXX", "1"));
            case SUCCESSORS_TAKE_THE_WHOLE -> one(Story.active(), novate("QZZ", "0.9"));
            case AGREEMENT_IS_SUSPENDED -> one(Story.active(), new ResumeAgreement(A, day("2026-09-01")));
            case AGREEMENT_IS_IN_FORCE -> one(Story.approved(), terminate("2026-09-30"));
            case NOTHING_NEW_AFTER_THE_END ->
                one(Story.active().by("officer-1", terminate("2026-09-30")), term("FEE", fee("9.00")));
            default -> parts(rule);
        };
    }

    private static Case parts(Rule rule) {
        return switch (rule) {
            case APPROVALS_ARE_LIVE -> one(Story.sign(Story.measured()), new ActivateAgreement(A, day("2026-04-01")));
            case BASELINE_IS_LOCKED ->
                one(
                        Story.sign(Story.approve(Story.drafted().by("officer-1", Facts.measure(true)))),
                        new ActivateAgreement(A, day("2026-04-01")));
            case APPROVAL_IS_REQUESTED_ONCE -> one(requested(), request());
            case APPROVAL_IS_REQUESTED_FIRST -> one(Story.drafted(), grant());
            case APPROVAL_IS_GRANTED_FIRST ->
                one(requested(), new WithdrawApproval(A, day("2026-02-01"), ApprovalType.DPIA, "Out of date"));
            case DATA_USE_IS_REGISTERED_ONCE ->
                one(registered(), Story.dataUse(DataAccessRoute.SECURE_DATA_ENVIRONMENT));
            case DATA_USE_IS_REGISTERED -> one(Story.active(), start());
            case RELEASE_IS_JUSTIFIED -> one(Story.active(), Story.dataUse(DataAccessRoute.PSEUDONYMISED_RELEASE));
            case FLOW_STARTS_ONCE -> one(registered().by("officer-1", start()), start());
            case NO_FLOW_AFTER_THE_END -> one(registered().by("officer-1", start()), terminate("2026-09-30"));
            case FLOW_RUNS ->
                one(registered(), new StopDataFlow(A, day("2026-06-01"), "USE-1", "Admissions", "No value"));
            case MEASURE_IS_DEFINED_ONCE -> one(Story.measured(), Facts.measure(true));
            case MEASURE_IS_DEFINED -> one(Story.drafted(), Facts.baseline());
            case LOCKED_BASELINE_STAYS -> one(Story.measured(), Facts.baseline());
            case BASELINE_IS_RECORDED ->
                one(
                        Story.drafted().by("officer-1", Facts.measure(true)),
                        new LockBaseline(A, day("2026-02-09"), "FALLS"));
            case OUTCOME_IS_RECORDED_ONCE -> one(Story.reconciled(), Story.outcome("O-2", YEAR, "100", "90"));
            case OUTCOME_IS_RECORDED -> one(Story.active(), Story.verify("O-9"));
            case OUTCOME_AWAITS_VERIFICATION -> one(Story.reconciled(), Story.verify("O-1"));
            case OUTCOME_STANDS ->
                one(
                        recorded()
                                .by("officer-2", new RejectOutcome(A, day("2027-05-01"), "FALLS", "O-1", "Wrong ward")),
                        correct("2027-03-31"));
            case OUTCOME_BELONGS_TO_ITS_PERIOD -> one(Story.reconciled(), correct("2027-04-01"));
            case FOUR_EYES -> one(recorded(), Story.verify("O-1"));
            case NOT_MEASURABLE_IS_NOT_ZERO ->
                one(
                        Story.active()
                                .by(
                                        "officer-1",
                                        new DeclareNotMeasurable(
                                                A, day("2027-03-31"), "FALLS", "O-1", YEAR, "No dates in the log")),
                        Story.reconcile("R-1", ReconciliationRun.PROVISIONAL, YEAR));
            default -> value(rule);
        };
    }

    private static Case value(Rule rule) {
        return switch (rule) {
            case BENEFIT_IS_VALUED_ONCE ->
                one(Story.reconciled().by("officer-1", qualitative(null)), qualitative(null));
            case CASH_RELEASING_NAMES_BUDGET -> one(Story.reconciled(), benefit(BenefitClass.CASH_RELEASING, "10.00"));
            case QUALITATIVE_HAS_NO_AMOUNT -> one(Story.reconciled(), qualitative("10.00"));
            case CASH_IS_COUNTED_FROM_PAYMENTS -> one(Story.reconciled(), benefit(BenefitClass.CASH_RECEIVED, "10.00"));
            case GOOD_EVIDENCE_IS_VERIFIED -> one(recorded(), benefit(BenefitClass.SOCIETAL, "10.00"));
            default -> share(rule);
        };
    }

    private static Case share(Rule rule) {
        return switch (rule) {
            case TERMS_DO_NOT_OVERLAP ->
                one(
                        Story.approved(),
                        new AgreeRiskGainShareTerms(
                                A,
                                day("2027-04-01"),
                                "FALLS",
                                Optional.empty(),
                                MidPeriodChange.BY_DAYS,
                                terms("0.30")));
            case FINAL_PERIODS_STAY ->
                one(
                        Story.reconciled().by("officer-1", Story.reconcile("R-2", ReconciliationRun.FINAL, YEAR)),
                        new VaryRiskGainShareTerms(
                                A,
                                day("2026-10-01"),
                                "FALLS",
                                Optional.empty(),
                                MidPeriodChange.BY_DAYS,
                                terms("0.30"),
                                "Lower share"));
            case TERMS_ARE_SOUND ->
                one(
                        Story.measured(),
                        new AgreeRiskGainShareTerms(
                                A,
                                day("2026-04-01"),
                                "FALLS",
                                Optional.empty(),
                                MidPeriodChange.BY_DAYS,
                                terms("1.30")));
            case TERMS_ARE_AGREED ->
                one(
                        Story.active().by("officer-1", Story.outcome("O-1", EARLY, "100", "90")),
                        Story.reconcile("R-1", ReconciliationRun.PROVISIONAL, EARLY));
            case RUNS_FOLLOW_IN_ORDER ->
                one(Story.reconciled(), Story.reconcile("R-2", ReconciliationRun.CORRECTION, YEAR));
            case RECONCILIATION_IS_CALCULATED_ONCE ->
                one(Story.reconciled(), Story.reconcile("R-1", ReconciliationRun.FINAL, YEAR));
            case PERIOD_HAS_ITS_OUTCOMES ->
                one(Story.active(), Story.reconcile("R-1", ReconciliationRun.PROVISIONAL, YEAR));
            case PERIOD_ENDS_WITH_THE_AGREEMENT ->
                one(
                        Story.active().by("officer-1", terminate("2026-09-30")),
                        Story.reconcile("R-1", ReconciliationRun.FINAL, YEAR));
            case FINAL_USES_VERIFIED -> one(recorded(), Story.reconcile("R-1", ReconciliationRun.FINAL, YEAR));
            case RECONCILIATION_IS_THERE -> one(Story.active(), new IssueReconciliation(A, day("2027-05-01"), "R-9"));
            case RECONCILIATION_IS_ISSUED -> one(Story.reconciled(), agree());
            case ISSUED_ONCE ->
                new Case(
                        Story.reconciled().agreed("R-1"),
                        "officer-2",
                        new IssueReconciliation(A, day("2027-06-01"), "R-1"));
            case DISPUTE_IS_OPEN -> one(Story.reconciled().agreed("R-1"), resolve());
            case PARTY_AGREES_ONCE -> new Case(Story.reconciled().agreed("R-1"), "officer-2", agree());
            default -> money(rule);
        };
    }

    private static Case money(Rule rule) {
        return switch (rule) {
            case TERM_IS_AGREED_ONCE ->
                one(Story.drafted().by("officer-1", term("FEE", fee("9.00"))), term("FEE", fee("9.00")));
            case TERM_IS_OF_KIND ->
                one(
                        Story.drafted().by("officer-1", term("FEE", fee("9.00"))),
                        new MissMilestone(A, day("2026-09-01"), "FEE", "Late"));
            case MILESTONE_IS_DECIDED_ONCE ->
                one(
                        milestone().by("officer-1", new MeetMilestone(A, day("2026-08-01"), "CE", document())),
                        new MissMilestone(A, day("2026-09-01"), "CE", "Late"));
            case MILESTONE_WAS_DECIDED_OTHERWISE -> one(milestone(), right(MilestoneDecision.MISSED));
            case MET_MILESTONE_HAS_EVIDENCE ->
                one(
                        milestone().by("officer-1", new MissMilestone(A, day("2026-08-01"), "CE", "Late")),
                        right(MilestoneDecision.MET));
            case AUDIT_IS_A_RIGHT -> one(royalty(false).by("officer-1", statement("GBP")), audit(YEAR));
            case AUDITED_STATEMENT_IS_RECEIVED -> one(royalty().by("officer-1", statement("GBP")), audit(EARLY));
            case SETTLEMENT_RESTS_ON_A_MILESTONE -> one(milestonePaid(), takeBack());
            case TAKEN_BACK_IS_SETTLED ->
                one(milestoneRaised().by("officer-1", right(MilestoneDecision.MISSED)), takeBack());
            case STATEMENTS_DO_NOT_OVERLAP -> one(royalty().by("officer-1", statement("GBP")), statement("GBP"));
            case STATEMENT_IS_OF_ONE_YEAR ->
                one(
                        royalty().by("officer-1", statement(new Period(YEAR.from(), day("2026-06-30")))),
                        statement(new Period(day("2026-07-01"), day("2026-09-30"))));
            case CURRENCY_IS_CONVERTED -> one(royalty(), statement("USD"));
            case HOLDING_COVERS_IT ->
                one(
                        Story.drafted().by("officer-1", term("EQ", equity())),
                        new DisposeEquity(A, day("2026-09-01"), "EQ", number("1"), pounds("1.00")));
            case COST_IS_RECORDED_ONCE -> one(Story.drafted().by("officer-1", cost()), cost());
            case SETTLEMENT_IS_RAISED_ONCE -> one(Story.raised(), Story.raise("R-1"));
            case SETTLEMENT_HAS_ITS_BASIS -> one(Story.reconciled(), Story.raise("R-1"));
            case SETTLEMENT_IS_RAISED -> one(Story.reconciled(), pay("1.00", "B-1"));
            case INVOICED_ONCE -> one(Story.raised().by("officer-1", invoice()), invoice());
            case PAYMENT_IS_OWED -> one(Story.raised(), pay("178560.01", "B-1"));
            case PAYMENT_IS_RECORDED_ONCE ->
                one(Story.raised().by("officer-1", pay("1.00", "B-1")), pay("1.00", "B-1"));
            case COMMITTED_ONCE -> one(Story.drafted().by("officer-1", commit()), commit());
            case COMMITTED_FIRST -> one(Story.drafted(), spend("1.00"));
            case SPENT_WITHIN_COMMITMENT -> one(Story.drafted().by("officer-1", commit()), spend("80000.01"));
            default -> throw new AssertionError("no case for the rule " + rule + "; add one");
        };
    }

    private static Case one(Story given, Command<?> when) {
        return new Case(given, "officer-1", when);
    }
}
