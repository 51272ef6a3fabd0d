package org.partnershipledger.ledger;

import static org.partnershipledger.ledger.Facts.COMPANY;
import static org.partnershipledger.ledger.Facts.QZZ;
import static org.partnershipledger.ledger.Facts.YEAR;
import static org.partnershipledger.ledger.Facts.day;
import static org.partnershipledger.ledger.Facts.document;
import static org.partnershipledger.ledger.Facts.draft;
import static org.partnershipledger.ledger.Facts.number;
import static org.partnershipledger.ledger.Facts.pounds;
import static org.partnershipledger.ledger.Facts.terms;

import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneDecision;
import org.partnershipledger.kernel.event.DataUseEvent.DataAccessRoute;
import org.partnershipledger.kernel.event.Evidence;
import org.partnershipledger.kernel.event.GainShareEvent.DisputeMethod;
import org.partnershipledger.kernel.event.LifecycleEvent.SuccessorShare;
import org.partnershipledger.kernel.event.LifecycleEvent.TerminationCause;
import org.partnershipledger.kernel.event.MeasureEvent.BenefitClass;
import org.partnershipledger.kernel.event.MeasureEvent.EvidenceGrade;
import org.partnershipledger.kernel.event.MinimumContentItem;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.event.SettlementEvent.VatTreatment;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.gainshare.CommercialTerm.RoyaltyTier;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.organisation.TechnologyPartner;
import org.partnershipledger.kernel.organisation.TechnologyPartner.PartnerMaturity;
import org.partnershipledger.ledger.agreement.DraftAgreement;
import org.partnershipledger.ledger.agreement.NovateAgreement;
import org.partnershipledger.ledger.agreement.StateMinimumContent;
import org.partnershipledger.ledger.agreement.TerminateAgreement;
import org.partnershipledger.ledger.approval.GrantApproval;
import org.partnershipledger.ledger.approval.RequestApproval;
import org.partnershipledger.ledger.commercial.AgreeCommercialTerm;
import org.partnershipledger.ledger.commercial.AuditRoyaltyStatement;
import org.partnershipledger.ledger.commercial.CorrectMilestone;
import org.partnershipledger.ledger.commercial.MeetMilestone;
import org.partnershipledger.ledger.commercial.ReceiveRoyaltyStatement;
import org.partnershipledger.ledger.commercial.RecordNhsCost;
import org.partnershipledger.ledger.datause.StartDataFlow;
import org.partnershipledger.ledger.gainshare.AgreeReconciliation;
import org.partnershipledger.ledger.gainshare.ResolveDispute;
import org.partnershipledger.ledger.measure.CorrectOutcome;
import org.partnershipledger.ledger.measure.ValueBenefit;
import org.partnershipledger.ledger.reinvestment.CommitReinvestment;
import org.partnershipledger.ledger.reinvestment.SpendReinvestment;
import org.partnershipledger.ledger.settlement.InvoiceSettlement;
import org.partnershipledger.ledger.settlement.RaiseTermSettlement;
import org.partnershipledger.ledger.settlement.RecordPayment;
import org.partnershipledger.ledger.settlement.TakeBackSettlement;

/** The commands and histories of the rejected cases of every room, in small pieces. */
public final class RejectionCommands {
    public static final String A = "CM-001";
    private static final String SETTLEMENT = "CM-001.R-1.QZZ";
    public static final Period EARLY = new Period(day("2026-03-01"), day("2026-04-30"));

    private RejectionCommands() {}

    public static StateMinimumContent content(String text) {
        return new StateMinimumContent(A, day("2026-01-12"), MinimumContentItem.PARTIES, text);
    }

    public static Command<?> draftWithoutBody() {
        return draftOf(OdsCode.of("QXX"), draft().partner());
    }

    public static DraftAgreement draftWithCompanyNumber(String number) {
        return draftOf(QZZ, new TechnologyPartner("Steady Ltd", number, "Industry", PartnerMaturity.SME));
    }

    private static DraftAgreement draftOf(OdsCode party, TechnologyPartner partner) {
        var d = draft();
        return new DraftAgreement(
                A,
                d.effectiveOn(),
                d.title(),
                QZZ,
                List.of(party),
                partner,
                d.minimumContent(),
                d.startsOn(),
                d.endsOn());
    }

    public static MeetMilestone met(String uri) {
        return new MeetMilestone(A, day("2026-06-01"), "CE", new Evidence("Report", uri, "ab".repeat(32)));
    }

    public static Story incomplete() {
        var content = new EnumMap<MinimumContentItem, String>(Facts.content());
        content.remove(MinimumContentItem.CONFIDENTIALITY);
        content.remove(MinimumContentItem.TRAINING_NEEDS);
        return new Story().by("officer-1", draft(PartnerMaturity.SME, content));
    }

    public static NovateAgreement novate(String from, String share) {
        return new NovateAgreement(
                A,
                day("2027-04-01"),
                OdsCode.of(from),
                List.of(new SuccessorShare(OdsCode.of("S1Y5D"), number(share))));
    }

    public static TerminateAgreement terminate(String lastDay) {
        return new TerminateAgreement(A, day(lastDay), TerminationCause.MUTUAL, "Both sides wish it");
    }

    public static RequestApproval request() {
        return new RequestApproval(A, day("2026-01-20"), ApprovalType.DPIA);
    }

    public static Story requested() {
        return Story.drafted().by("officer-1", request());
    }

    public static GrantApproval grant() {
        return new GrantApproval(A, day("2026-02-20"), ApprovalType.DPIA, Optional.empty(), Optional.empty());
    }

    public static Story registered() {
        return Story.active().by("officer-1", Story.dataUse(DataAccessRoute.SECURE_DATA_ENVIRONMENT));
    }

    public static StartDataFlow start() {
        return new StartDataFlow(A, day("2026-04-15"), "USE-1", "Admissions", 1_000);
    }

    public static Story recorded() {
        return Story.active().by("officer-1", Story.outcome("O-1", YEAR, "12400000", "11780000"));
    }

    public static CorrectOutcome correct(String effectiveOn) {
        return new CorrectOutcome(
                A, day(effectiveOn), "FALLS", "O-1", number("11800000"), Optional.empty(), "Late bills", document());
    }

    public static ValueBenefit benefit(BenefitClass benefitClass, String amount) {
        return new ValueBenefit(
                A,
                day("2027-03-31"),
                "FALLS",
                "O-1",
                "B-1",
                benefitClass,
                Optional.ofNullable(amount).map(Facts::pounds),
                EvidenceGrade.B,
                Optional.empty(),
                "As described");
    }

    public static ValueBenefit qualitative(String amount) {
        return benefit(BenefitClass.QUALITATIVE, amount);
    }

    public static AgreeReconciliation agree() {
        return new AgreeReconciliation(A, day("2027-05-24"), "R-1", COMPANY);
    }

    public static AgreeCommercialTerm term(String reference, CommercialTerm terms) {
        return new AgreeCommercialTerm(A, day("2026-02-02"), reference, terms);
    }

    public static CommercialTerm fee(String amount) {
        return new CommercialTerm.UpfrontFee(pounds(amount), day("2026-06-30"));
    }

    public static CommercialTerm equity() {
        return new CommercialTerm.Equity("Shares", number("100"), pounds("1.00"), "Last round", Optional.empty());
    }

    public static Story milestone() {
        return Story.drafted()
                .by(
                        "officer-1",
                        term(
                                "CE",
                                new CommercialTerm.Milestone("Certified", "Paper", pounds("5.00"), day("2026-12-31"))));
    }

    public static ResolveDispute resolve() {
        return new ResolveDispute(
                A, day("2027-07-05"), "R-1", DisputeMethod.EXPERT, "The case-mix of the year before holds", document());
    }

    public static CorrectMilestone right(MilestoneDecision decision) {
        return new CorrectMilestone(A, day("2026-09-01"), "CE", decision, "The paper was late", Optional.empty());
    }

    public static Story milestoneRaised() {
        return milestone()
                .by(
                        "officer-1",
                        new MeetMilestone(A, day("2026-08-01"), "CE", document()),
                        new RaiseTermSettlement(
                                A, day("2026-08-02"), "CE", 1, QZZ, VatTreatment.OUTSIDE_SCOPE, day("2026-08-30")));
    }

    public static Story milestonePaid() {
        return milestoneRaised()
                .by("officer-1", new RecordPayment("CM-001.CE.1.QZZ", day("2026-08-20"), pounds("5.00"), "B-1"));
    }

    public static TakeBackSettlement takeBack() {
        return new TakeBackSettlement(A, day("2026-09-02"), "CM-001.CE.1.QZZ", QZZ, day("2026-09-30"));
    }

    public static AuditRoyaltyStatement audit(Period period) {
        return new AuditRoyaltyStatement(
                A, day("2027-09-01"), "ROY", period, "AUDIT-FIRM-7", number("450000"), "Returns left out", document());
    }

    public static Story royalty() {
        return royalty(true);
    }

    public static Story royalty(boolean auditRight) {
        var terms = new CommercialTerm.Royalty(
                List.of(RoyaltyTier.last(number("0.02"))), Optional.empty(), Optional.empty(), "Sales", auditRight, 60);
        return Story.drafted().by("officer-1", term("ROY", terms));
    }

    public static ReceiveRoyaltyStatement statement(Period period) {
        return statement(period, "GBP");
    }

    public static ReceiveRoyaltyStatement statement(String currency) {
        return statement(YEAR, currency);
    }

    private static ReceiveRoyaltyStatement statement(Period period, String currency) {
        return new ReceiveRoyaltyStatement(
                A,
                day("2027-05-01"),
                "ROY",
                period,
                currency,
                number("412300"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static RecordNhsCost cost() {
        return new RecordNhsCost(A, day("2026-05-01"), "Legal advice", pounds("1200.00"), "C-1");
    }

    public static RecordPayment pay(String amount, String reference) {
        return new RecordPayment(SETTLEMENT, day("2027-06-20"), pounds(amount), reference);
    }

    public static InvoiceSettlement invoice() {
        return new InvoiceSettlement(SETTLEMENT, day("2027-06-05"), "INV-1");
    }

    public static CommitReinvestment commit() {
        return new CommitReinvestment(
                "CLINICS", A, day("2026-09-15"), QZZ, pounds("80000.00"), "Clinics", "Sample Town");
    }

    public static SpendReinvestment spend(String amount) {
        return new SpendReinvestment("CLINICS", day("2026-11-28"), pounds(amount), "P-1");
    }
}
