package org.partnershipledger.ledger;

import static org.partnershipledger.ledger.Facts.COMPANY;
import static org.partnershipledger.ledger.Facts.QZZ;
import static org.partnershipledger.ledger.Facts.YEAR;
import static org.partnershipledger.ledger.Facts.day;
import static org.partnershipledger.ledger.Facts.document;
import static org.partnershipledger.ledger.Facts.pounds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneDecision;
import org.partnershipledger.kernel.event.DataUseEvent.DataAccessRoute;
import org.partnershipledger.kernel.event.GainShareEvent.DisputeMethod;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.LifecycleEvent.TerminationCause;
import org.partnershipledger.kernel.event.SettlementEvent.VatTreatment;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.ledger.agreement.CompleteAgreement;
import org.partnershipledger.ledger.agreement.ExtendAgreement;
import org.partnershipledger.ledger.agreement.ResumeAgreement;
import org.partnershipledger.ledger.agreement.SuspendAgreement;
import org.partnershipledger.ledger.agreement.TerminateAgreement;
import org.partnershipledger.ledger.approval.GrantApproval;
import org.partnershipledger.ledger.approval.RefuseApproval;
import org.partnershipledger.ledger.approval.RequestApproval;
import org.partnershipledger.ledger.approval.WithdrawApproval;
import org.partnershipledger.ledger.commercial.AgreeCommercialTerm;
import org.partnershipledger.ledger.commercial.CorrectMilestone;
import org.partnershipledger.ledger.commercial.MeetMilestone;
import org.partnershipledger.ledger.commercial.MissMilestone;
import org.partnershipledger.ledger.commercial.RecordNhsCost;
import org.partnershipledger.ledger.datause.StartDataFlow;
import org.partnershipledger.ledger.datause.StopDataFlow;
import org.partnershipledger.ledger.gainshare.AgreeReconciliation;
import org.partnershipledger.ledger.gainshare.DisputeReconciliation;
import org.partnershipledger.ledger.gainshare.IssueReconciliation;
import org.partnershipledger.ledger.gainshare.ResolveDispute;
import org.partnershipledger.ledger.measure.CorrectOutcome;
import org.partnershipledger.ledger.measure.RejectOutcome;
import org.partnershipledger.ledger.reinvestment.CommitReinvestment;
import org.partnershipledger.ledger.reinvestment.SpendReinvestment;
import org.partnershipledger.ledger.settlement.RaiseTermSettlement;
import org.partnershipledger.ledger.settlement.RecordPayment;
import org.partnershipledger.ledger.settlement.WriteOffSettlement;

/**
 * A partnership whose history nobody planned: an active agreement on which random commands are tried, and those that
 * the rules accept are recorded. Days wander forward with steps back, because facts are recorded late in life too.
 */
public final class RandomStory {
    private static final String A = "CM-001";
    private static final List<String> ACTORS = List.of("officer-1", "officer-2", "officer-3");
    private static final int STEPS_BACK = 20;
    private static final int STEP_DAYS = 60;

    private final Random random;
    private final Story story;
    private LocalDate today = day("2026-04-05");
    private int reference;

    private RandomStory(long seed) {
        this.random = new Random(seed);
        this.story = BEGUN.fork();
    }

    private static final Story BEGUN = Story.active()
            .by("officer-1", Story.dataUse(DataAccessRoute.SECURE_DATA_ENVIRONMENT))
            .by(
                    "officer-1",
                    new AgreeCommercialTerm(
                            A,
                            day("2026-04-02"),
                            "FEE",
                            new CommercialTerm.UpfrontFee(pounds("9000.00"), day("2026-06-30"))));

    /** What was recorded, in order, and by whom. */
    public record History(List<LedgerEvent> events, List<String> actors) {}

    /** @param tries commands tried; fewer are recorded */
    public static History of(long seed, int tries) {
        var told = new RandomStory(seed);
        for (int i = 0; i < tries; i++) {
            told.tryOne();
        }
        return new History(
                Stream.concat(BEGUN.events.stream(), told.story.events.stream()).toList(),
                Stream.concat(BEGUN.actors.stream(), told.story.actors.stream()).toList());
    }

    private void tryOne() {
        today = today.plusDays(random.nextInt(STEP_DAYS) - STEPS_BACK);
        String actor = ACTORS.get(random.nextInt(ACTORS.size()));
        Command<?> command = next();
        if (story.decide(actor, command) instanceof Decision.Accepted) {
            story.by(actor, command);
        }
    }

    private Command<?> next() {
        var approval = random.nextBoolean() ? ApprovalType.SIRO : ApprovalType.DTAC;
        int kind = random.nextInt(31);
        return switch (kind) {
            case 0 -> new RequestApproval(A, today, approval);
            case 1 -> new GrantApproval(A, today, approval, Optional.empty(), until());
            case 2 -> new RefuseApproval(A, today, approval, "Not proportionate");
            case 3 -> new WithdrawApproval(A, today, approval, "The route was closed");
            case 4 -> new StartDataFlow(A, today, "USE-1", "Admissions", random.nextInt(5_000));
            case 5 -> new StopDataFlow(A, today, "USE-1", "Admissions", "No longer needed");
            case 6 -> new SuspendAgreement(A, today, "Under review");
            case 7 -> new ResumeAgreement(A, today);
            case 8 -> new ExtendAgreement(A, today, day("2029-03-31").plusDays(random.nextInt(700)), "More time");
            case 9 -> random.nextInt(4) > 0 ? new RequestApproval(A, today, approval) : end();
            case 10 ->
                new AgreeCommercialTerm(
                        A,
                        today,
                        "MILE",
                        new CommercialTerm.Milestone("Validated", "Report", pounds("100.00"), day("2028-12-31")));
            case 11 -> new MeetMilestone(A, today, "MILE", document());
            case 12 -> new MissMilestone(A, today, "MILE", "Not validated");
            case 13 ->
                new CorrectMilestone(
                        A,
                        today,
                        "MILE",
                        random.nextBoolean() ? MilestoneDecision.MET : MilestoneDecision.MISSED,
                        "Looked at the wrong report",
                        Optional.of(document()));
            default -> aboutMoney(kind);
        };
    }

    private Command<?> aboutMoney(int kind) {
        String run = "R-" + random.nextInt(3);
        String outcome = "O-" + random.nextInt(3);
        String settled = random.nextBoolean() ? A + ".FEE.1.QZZ" : A + "." + run + ".QZZ";
        var amount = pounds(random.nextInt(9_000) + ".5" + random.nextInt(10));
        return switch (kind) {
            case 14, 15 ->
                Story.outcome(outcome, YEAR, "12400000", String.valueOf(11_000_000 + random.nextInt(900_000)));
            case 16, 17 -> Story.verify(outcome);
            case 18 -> new RejectOutcome(A, today, "FALLS", outcome, "Bills were missing");
            case 19 ->
                new CorrectOutcome(
                        A,
                        YEAR.to(),
                        "FALLS",
                        outcome,
                        BigDecimal.valueOf(11_000_000 + random.nextInt(900_000)),
                        Optional.empty(),
                        "Late bills",
                        document());
            case 20, 21 -> Story.reconcile(run, ReconciliationRun.values()[random.nextInt(3)], YEAR);
            case 22 -> new IssueReconciliation(A, later("2027-04-01"), run);
            case 23, 24 ->
                new AgreeReconciliation(A, later("2027-04-01"), run, random.nextBoolean() ? QZZ.value() : COMPANY);
            case 25 -> new DisputeReconciliation(A, later("2027-04-01"), run, amount, "Case mix");
            case 26 ->
                new ResolveDispute(A, later("2027-04-01"), run, DisputeMethod.NEGOTIATED, "As calculated", document());
            case 27 ->
                random.nextBoolean()
                        ? Story.raise(run)
                        : new RaiseTermSettlement(A, today, "FEE", 1, QZZ, VatTreatment.EXEMPT, today.plusDays(30));
            case 28 -> new RecordPayment(settled, today, amount, "BANK-" + ++reference);
            case 29 ->
                random.nextBoolean()
                        ? new WriteOffSettlement(settled, today, amount, "Not worth pursuing")
                        : new RecordNhsCost(A, today, "Legal advice", amount, "COST-" + ++reference);
            case 30 ->
                random.nextBoolean()
                        ? new CommitReinvestment("CLINICS", A, today, QZZ, pounds("80.00"), "Clinics", "Sample Town")
                        : new SpendReinvestment("CLINICS", today, pounds("7.00"), "P-" + ++reference);
            default -> throw new AssertionError("31 kinds are tried");
        };
    }

    private Optional<LocalDate> until() {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(today.plusDays(random.nextInt(400)));
    }

    private Command<?> end() {
        return random.nextBoolean()
                ? new CompleteAgreement(A, today)
                : new TerminateAgreement(A, today, TerminationCause.INSOLVENCY, "Stopped trading");
    }

    private LocalDate later(String day) {
        return today.isBefore(day(day)) ? day(day) : today;
    }
}
