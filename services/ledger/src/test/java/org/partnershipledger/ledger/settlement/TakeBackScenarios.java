package org.partnershipledger.ledger.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.ledger.Facts.QZZ;
import static org.partnershipledger.ledger.Facts.day;
import static org.partnershipledger.ledger.Facts.document;
import static org.partnershipledger.ledger.Facts.pounds;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneDecision;
import org.partnershipledger.kernel.event.LifecycleEvent.SuccessorShare;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementBasis;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementRaised;
import org.partnershipledger.kernel.event.SettlementEvent.VatTreatment;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.ledger.Command;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Facts;
import org.partnershipledger.ledger.Scenario;
import org.partnershipledger.ledger.Story;
import org.partnershipledger.ledger.agreement.NovateAgreement;
import org.partnershipledger.ledger.commercial.AgreeCommercialTerm;
import org.partnershipledger.ledger.commercial.CorrectMilestone;
import org.partnershipledger.ledger.commercial.MeetMilestone;

/**
 * A milestone of £25,000.00 and £5,000.00 VAT is recorded as met, settled, and then found to be missed; and the other
 * way round again. Only what reached the bank goes back, to the penny, once nothing more is owed.
 */
class TakeBackScenarios {
    private static final String A = "CM-001";
    private static final String SETTLEMENT = "CM-001.CE.1.QZZ";

    private static Story raised() {
        var terms = new CommercialTerm.Milestone("Certified", "Paper", pounds("25000.00"), day("2026-12-31"));
        return Story.active()
                .by(
                        "officer-1",
                        new AgreeCommercialTerm(A, day("2026-04-02"), "CE", terms),
                        new MeetMilestone(A, day("2026-09-01"), "CE", document()),
                        raise());
    }

    private static RaiseTermSettlement raise() {
        return new RaiseTermSettlement(A, day("2026-09-10"), "CE", 1, QZZ, VatTreatment.STANDARD_20, day("2026-10-10"));
    }

    private static RecordPayment pay(String settlement, String amount, String reference) {
        return new RecordPayment(settlement, day("2026-10-09"), pounds(amount), reference);
    }

    private static CorrectMilestone right(MilestoneDecision decision, String on) {
        return new CorrectMilestone(
                A, day(on), "CE", decision, "The certificate was of another product", Optional.of(document()));
    }

    private static TakeBackSettlement takeBack(String settlement, OdsCode body) {
        return new TakeBackSettlement(A, day("2027-02-01"), settlement, body, day("2027-03-01"));
    }

    private static Story missedAfterPayment() {
        return raised().by(
                        "officer-1", pay(SETTLEMENT, "30000.00", "B-1"), right(MilestoneDecision.MISSED, "2026-12-31"));
    }

    static Scenario accepted() {
        return Scenario.of(
                missedAfterPayment(),
                "officer-1",
                takeBack(SETTLEMENT, QZZ),
                new SettlementRaised(
                        SETTLEMENT + ".back",
                        A,
                        day("2027-02-01"),
                        SettlementBasis.COMMERCIAL_TERM,
                        "CE",
                        SettlementDirection.NHS_TO_PARTNER,
                        QZZ,
                        Facts.COMPANY,
                        pounds("25000.00"),
                        VatTreatment.STANDARD_20,
                        pounds("5000.00"),
                        day("2027-03-01")));
    }

    @Test
    void whatWasPaidForAMissedMilestoneGoesBackOnce() {
        accepted().holds();
        var story = missedAfterPayment().by("officer-1", takeBack(SETTLEMENT, QZZ));
        assertThat(refusal(story, takeBack(SETTLEMENT, QZZ))).containsExactly("B6-settled-once");
        assertThat(refusal(missedAfterPayment(), raise())).containsExactly("B6-settled-once");
    }

    /** £10,000.00 of £30,000.00 came, the rest is written off: 10,000 x 25,000 / 30,000 = £8,333.33 and £1,666.67 VAT. */
    @Test
    void onlyWhatReachedTheBankGoesBack() {
        var story = raised().by(
                        "officer-1", pay(SETTLEMENT, "10000.00", "B-1"), right(MilestoneDecision.MISSED, "2026-12-31"));
        assertThat(refusal(story, takeBack(SETTLEMENT, QZZ))).containsExactly("B6-back-settled");
        story.by(
                "officer-2",
                new WriteOffSettlement(SETTLEMENT, day("2027-01-20"), pounds("20000.00"), "The milestone was missed"));
        var back = (SettlementRaised)
                story.by("officer-1", takeBack(SETTLEMENT, QZZ)).last();
        assertThat(back.net()).isEqualTo(pounds("8333.33"));
        assertThat(back.vat()).isEqualTo(pounds("1666.67"));
    }

    @Test
    void whatWasNeverPaidIsWrittenOffAndNothingGoesBack() {
        var story = raised().by("officer-1", right(MilestoneDecision.MISSED, "2026-12-31"))
                .by(
                        "officer-2",
                        new WriteOffSettlement(
                                SETTLEMENT, day("2027-01-20"), pounds("30000.00"), "The milestone was missed"));
        assertThat(refusal(story, takeBack(SETTLEMENT, QZZ))).containsExactly("B6-back-settled");
    }

    /** What was not raised before the decision was put right can no longer be raised. */
    @Test
    void aMissedMilestoneIsNotRaised() {
        var terms = new CommercialTerm.Milestone("Certified", "Paper", pounds("25000.00"), day("2026-12-31"));
        var story = Story.active()
                .by(
                        "officer-1",
                        new AgreeCommercialTerm(A, day("2026-04-02"), "CE", terms),
                        new MeetMilestone(A, day("2026-09-01"), "CE", document()),
                        right(MilestoneDecision.MISSED, "2026-12-31"));
        assertThat(refusal(story, raise())).containsExactly("B6-basis");
        story.by("officer-1", right(MilestoneDecision.MET, "2026-11-30"), raise());
    }

    /** Met after all: the return is taken back in the same way, when it was paid. */
    @Test
    void aReturnIsTakenBackWhenTheMilestoneWasMetAfterAll() {
        var story = missedAfterPayment().by("officer-1", takeBack(SETTLEMENT, QZZ));
        String back = SETTLEMENT + ".back";
        assertThat(refusal(story, takeBack(back, QZZ))).containsExactly("B6-taken-back");
        story.by("officer-1", pay(back, "30000.00", "B-2"), right(MilestoneDecision.MET, "2026-11-30"));
        var again =
                (SettlementRaised) story.by("officer-1", takeBack(back, QZZ)).last();
        assertThat(again.settlement()).isEqualTo(back + ".back");
        assertThat(again.direction()).isEqualTo(SettlementDirection.PARTNER_TO_NHS);
        assertThat(again.net()).isEqualTo(pounds("25000.00"));
    }

    /** The body that was paid gives back; when it holds the agreement no longer, one that does. */
    @Test
    void aSuccessorGivesBackWhatTheBodyBeforeItReceived() {
        var successor = OdsCode.of("S1Y5D");
        assertThat(refusal(missedAfterPayment(), takeBack(SETTLEMENT, successor)))
                .containsExactly("B2-party");
        var story = missedAfterPayment()
                .by(
                        "officer-1",
                        new NovateAgreement(
                                A, day("2027-01-01"), QZZ, List.of(new SuccessorShare(successor, Facts.number("1")))));
        assertThat(refusal(story, takeBack(SETTLEMENT, QZZ))).containsExactly("B2-party");
        var back = (SettlementRaised)
                story.by("officer-1", takeBack(SETTLEMENT, successor)).last();
        assertThat(back.nhsBody()).isEqualTo(successor);
        assertThat(back.net()).isEqualTo(pounds("25000.00"));
    }

    private static List<String> refusal(Story story, Command<?> command) {
        return ((Decision.Rejected) story.decide("officer-1", command))
                .rejections().stream().map(Decision.Rejection::rule).toList();
    }
}
