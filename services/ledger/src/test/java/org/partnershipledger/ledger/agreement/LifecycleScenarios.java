package org.partnershipledger.ledger.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.ledger.Facts.COMPANY;
import static org.partnershipledger.ledger.Facts.QZZ;
import static org.partnershipledger.ledger.Facts.content;
import static org.partnershipledger.ledger.Facts.day;
import static org.partnershipledger.ledger.Facts.draft;
import static org.partnershipledger.ledger.Facts.number;
import static org.partnershipledger.ledger.Facts.origin;

import java.util.EnumMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipledger.kernel.event.AgreementEvent;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementActivated;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementDrafted;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementFullySigned;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementNovated;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementSigned;
import org.partnershipledger.kernel.event.LifecycleEvent.MinimumContentStated;
import org.partnershipledger.kernel.event.LifecycleEvent.SuccessorShare;
import org.partnershipledger.kernel.event.MinimumContentItem;
import org.partnershipledger.kernel.event.ReferenceEvent.ReferenceClaimed;
import org.partnershipledger.kernel.event.ReferenceEvent.ReferenceUse;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.organisation.TechnologyPartner.PartnerMaturity;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Scenario;
import org.partnershipledger.ledger.Story;
import org.partnershipledger.ledger.commercial.GrantRiskShareExemption;

/** An agreement from its draft to its successors: what each command records when nothing speaks against it. */
public class LifecycleScenarios {
    private static final String A = "CM-001";

    public static List<Scenario> accepted() {
        var d = draft();
        var successors = List.of(
                new SuccessorShare(OdsCode.of("S1Y5D"), number("0.25")),
                new SuccessorShare(OdsCode.of("D7T5G"), number("0.75")));
        return List.of(
                Scenario.of(
                        new Story(),
                        "officer-1",
                        d,
                        new AgreementDrafted(
                                A,
                                day("2026-01-05"),
                                "Fewer falls at home",
                                QZZ,
                                List.of(QZZ),
                                d.partner(),
                                content(),
                                day("2026-04-01"),
                                day("2029-03-31")),
                        new ReferenceClaimed(ReferenceUse.AGREEMENT, A, day("2026-01-05"), QZZ, "cm-001", A, A)),
                Scenario.of(
                        Story.drafted(),
                        "officer-1",
                        new StateMinimumContent(A, day("2026-01-12"), MinimumContentItem.PARTIES, "Us and them"),
                        new MinimumContentStated(A, day("2026-01-12"), MinimumContentItem.PARTIES, "Us and them")),
                Scenario.of(
                        Story.drafted(),
                        "officer-1",
                        new SignAgreement(A, day("2026-03-09"), "QZZ"),
                        new AgreementSigned(A, day("2026-03-09"), "QZZ")),
                Scenario.of(
                        Story.drafted().by("officer-1", new SignAgreement(A, day("2026-03-09"), "QZZ")),
                        "officer-1",
                        new SignAgreement(A, day("2026-03-02"), COMPANY),
                        new AgreementSigned(A, day("2026-03-02"), COMPANY),
                        new AgreementFullySigned(A, day("2026-03-09"))),
                Scenario.of(
                        Story.sign(Story.approved()),
                        "officer-2",
                        new ActivateAgreement(A, day("2026-04-01")),
                        new AgreementActivated(A, day("2026-04-01"))),
                Scenario.of(
                        Story.active(),
                        "officer-1",
                        new NovateAgreement(A, day("2027-04-01"), QZZ, successors),
                        new AgreementNovated(A, day("2027-04-01"), QZZ, successors)));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void recordsExactly(Scenario scenario) {
        scenario.holds();
    }

    @Test
    void aMissingItemThatIsStatedOpensTheWayToTheSignature() {
        var nine = new EnumMap<MinimumContentItem, String>(content());
        nine.remove(MinimumContentItem.TRAINING_NEEDS);
        var story = new Story().by("officer-1", draft(PartnerMaturity.SME, nine));
        var sign = new SignAgreement(A, day("2026-03-09"), "QZZ");
        assertThat(story.decide("officer-1", sign)).isInstanceOf(Decision.Rejected.class);
        story.by(
                "officer-1",
                new StateMinimumContent(A, day("2026-01-12"), MinimumContentItem.TRAINING_NEEDS, "Two days a year"));
        assertThat(story.decide("officer-1", sign)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void anEstablishedPartnerSignsOnceItsExemptionIsRecorded() {
        var story = new Story().by("officer-1", draft(PartnerMaturity.ESTABLISHED, content()));
        var sign = new SignAgreement(A, day("2026-03-09"), "QZZ");
        assertThat(story.decide("officer-1", sign)).isInstanceOf(Decision.Rejected.class);
        story.by("officer-1", new GrantRiskShareExemption(A, day("2026-03-01"), "Charity", "director-1"));
        assertThat(story.decide("officer-1", sign)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void aBodyThatInheritsTwiceHoldsBothShares() {
        var first = novated(drafted(), "QZZ", "S1Y5D", "0.25", "D7T5G", "0.75");
        var second = novated(first, "D7T5G", "S1Y5D", "0.4", "T8R3M", "0.6");
        assertThat(second.deal().holders())
                .satisfiesExactly(
                        holder -> assertThat(holder.share()).isEqualByComparingTo("0.55"),
                        holder -> assertThat(holder.share()).isEqualByComparingTo("0.45"));
        assertThat(second.deal().holders())
                .extracting(holder -> holder.successor().value())
                .containsExactly("S1Y5D", "T8R3M");
    }

    private static Agreement drafted() {
        return with(Agreement.NONE, (AgreementDrafted) Story.drafted().events.getFirst());
    }

    private static Agreement novated(Agreement state, String from, String a, String shareA, String b, String shareB) {
        return with(
                state,
                new AgreementNovated(
                        A,
                        day("2027-04-01"),
                        OdsCode.of(from),
                        List.of(
                                new SuccessorShare(OdsCode.of(a), number(shareA)),
                                new SuccessorShare(OdsCode.of(b), number(shareB)))));
    }

    private static Agreement with(Agreement state, AgreementEvent event) {
        return state.with(Fact.decided(event, origin("officer-1", "officer"), QZZ));
    }
}
