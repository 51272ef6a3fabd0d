package org.partnershipledger.ledger.axon;

import static org.partnershipledger.ledger.Facts.QZZ;
import static org.partnershipledger.ledger.Facts.day;
import static org.partnershipledger.ledger.Facts.document;
import static org.partnershipledger.ledger.Facts.draftAs;
import static org.partnershipledger.ledger.Facts.pounds;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneDecision;
import org.partnershipledger.kernel.event.LifecycleEvent.SuccessorShare;
import org.partnershipledger.kernel.event.SettlementEvent.VatTreatment;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.ledger.Command;
import org.partnershipledger.ledger.agreement.NovateAgreement;
import org.partnershipledger.ledger.commercial.AgreeCommercialTerm;
import org.partnershipledger.ledger.commercial.CorrectMilestone;
import org.partnershipledger.ledger.commercial.MeetMilestone;
import org.partnershipledger.ledger.reinvestment.CommitReinvestment;
import org.partnershipledger.ledger.settlement.RaiseTermSettlement;
import org.partnershipledger.ledger.settlement.RecordPayment;
import org.partnershipledger.ledger.settlement.TakeBackSettlement;

/**
 * Each command that looks at a second stream, with the command that takes away what it rests on, and what must be
 * recorded before the two meet.
 */
enum LookingPair {
    SETTLE_WHAT_IS_CORRECTED("B6-basis"),
    TAKE_BACK_WHAT_IS_MET_AFTER_ALL("B6-taken-back"),
    COMMIT_FOR_A_BODY_THAT_HANDS_ON("B2-party"),
    PAY_WITH_A_LINE_THAT_IS_USED("I12-payment"),
    DRAFT_WITH_A_REFERENCE_THAT_IS_USED("B2-reference-once");

    final String refusedBy;

    LookingPair(String refusedBy) {
        this.refusedBy = refusedBy;
    }

    Command<?>[] before(String agreement) {
        return switch (this) {
            case SETTLE_WHAT_IS_CORRECTED ->
                new Command<?>[] {draftAs(agreement), milestone(agreement), meet(agreement)};
            case TAKE_BACK_WHAT_IS_MET_AFTER_ALL ->
                new Command<?>[] {
                    draftAs(agreement),
                    milestone(agreement),
                    meet(agreement),
                    raise(agreement),
                    pay(agreement, agreement),
                    correct(agreement, MilestoneDecision.MISSED)
                };
            case COMMIT_FOR_A_BODY_THAT_HANDS_ON -> new Command<?>[] {draftAs(agreement)};
            case PAY_WITH_A_LINE_THAT_IS_USED ->
                new Command<?>[] {
                    draftAs(agreement),
                    milestone(agreement),
                    meet(agreement),
                    raise(agreement),
                    draftAs(agreement + "-2"),
                    milestone(agreement + "-2"),
                    meet(agreement + "-2"),
                    raise(agreement + "-2")
                };
            case DRAFT_WITH_A_REFERENCE_THAT_IS_USED -> new Command<?>[] {};
        };
    }

    Command<?> resting(String agreement) {
        return switch (this) {
            case SETTLE_WHAT_IS_CORRECTED -> raise(agreement);
            case TAKE_BACK_WHAT_IS_MET_AFTER_ALL ->
                new TakeBackSettlement(
                        agreement, day("2026-11-01"), raise(agreement).settlement(), QZZ, day("2026-12-01"));
            case COMMIT_FOR_A_BODY_THAT_HANDS_ON ->
                new CommitReinvestment(
                        "RI-" + agreement, agreement, day("2026-11-01"), QZZ, pounds("10.00"), "Walks", "Leeds");
            case PAY_WITH_A_LINE_THAT_IS_USED -> pay(agreement, "BACS " + agreement);
            case DRAFT_WITH_A_REFERENCE_THAT_IS_USED -> draftAs(agreement);
        };
    }

    Command<?> moving(String agreement) {
        return switch (this) {
            case SETTLE_WHAT_IS_CORRECTED -> correct(agreement, MilestoneDecision.MISSED);
            case TAKE_BACK_WHAT_IS_MET_AFTER_ALL -> correct(agreement, MilestoneDecision.MET);
            case COMMIT_FOR_A_BODY_THAT_HANDS_ON ->
                new NovateAgreement(
                        agreement,
                        day("2026-04-01"),
                        QZZ,
                        List.of(new SuccessorShare(OdsCode.of("QYG"), BigDecimal.ONE)));
            case PAY_WITH_A_LINE_THAT_IS_USED -> pay(agreement + "-2", "bacs-" + agreement);
            case DRAFT_WITH_A_REFERENCE_THAT_IS_USED -> draftAs(agreement.toLowerCase(Locale.ROOT));
        };
    }

    /** The reference of a claim is used by whoever is first; the others may both be recorded, in one order. */
    boolean excludesEachOther() {
        return switch (this) {
            case PAY_WITH_A_LINE_THAT_IS_USED, DRAFT_WITH_A_REFERENCE_THAT_IS_USED -> true;
            case SETTLE_WHAT_IS_CORRECTED, TAKE_BACK_WHAT_IS_MET_AFTER_ALL, COMMIT_FOR_A_BODY_THAT_HANDS_ON -> false;
        };
    }

    static Command<?> milestone(String agreement) {
        return new AgreeCommercialTerm(
                agreement,
                day("2026-02-01"),
                "M",
                new CommercialTerm.Milestone("Approved", "The letter", pounds("1000.00"), day("2027-01-01")));
    }

    static Command<?> meet(String agreement) {
        return new MeetMilestone(agreement, day("2026-08-01"), "M", document());
    }

    static Command<?> correct(String agreement, MilestoneDecision decision) {
        return new CorrectMilestone(
                agreement,
                day("2026-08-01"),
                "M",
                decision,
                "The letter was about another device",
                decision == MilestoneDecision.MET ? Optional.of(document()) : Optional.empty());
    }

    static RaiseTermSettlement raise(String agreement) {
        return new RaiseTermSettlement(
                agreement, day("2026-09-01"), "M", 1, QZZ, VatTreatment.EXEMPT, day("2026-10-01"));
    }

    static RecordPayment pay(String agreement, String reference) {
        return new RecordPayment(raise(agreement).settlement(), day("2026-09-20"), pounds("1000.00"), reference);
    }
}
