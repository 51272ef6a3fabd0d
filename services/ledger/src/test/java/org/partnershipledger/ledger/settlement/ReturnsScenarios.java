package org.partnershipledger.ledger.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.ledger.Facts.QZZ;
import static org.partnershipledger.ledger.Facts.YEAR;
import static org.partnershipledger.ledger.Facts.day;
import static org.partnershipledger.ledger.Facts.document;
import static org.partnershipledger.ledger.Facts.number;
import static org.partnershipledger.ledger.Facts.pounds;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.event.CommercialEvent.RoyaltyStatementReceived;
import org.partnershipledger.kernel.event.LifecycleEvent.SuccessorShare;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementRaised;
import org.partnershipledger.kernel.event.SettlementEvent.VatTreatment;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.gainshare.CommercialTerm.RoyaltyTier;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Decision.Rejection;
import org.partnershipledger.ledger.Story;
import org.partnershipledger.ledger.agreement.NovateAgreement;
import org.partnershipledger.ledger.commercial.AgreeCommercialTerm;
import org.partnershipledger.ledger.commercial.GrantCommercialisationConsent;
import org.partnershipledger.ledger.commercial.MeetMilestone;
import org.partnershipledger.ledger.commercial.ReceiveEquity;
import org.partnershipledger.ledger.commercial.ReceiveRoyaltyStatement;
import org.partnershipledger.ledger.commercial.RevalueEquity;
import org.partnershipledger.ledger.commercial.TakeDiscount;

/**
 * Every way beside gain share in which value returns, on its way to money or to the reason why there is none; and who
 * settles it after the body that agreed it was split among several.
 */
class ReturnsScenarios {
    private static final String A = "CM-001";
    private static final List<OdsCode> SUCCESSORS = List.of(OdsCode.of("S1Y5D"), OdsCode.of("D7T5G"));

    private static Story with(String term, CommercialTerm terms) {
        return Story.active().by("officer-1", new AgreeCommercialTerm(A, day("2026-04-02"), term, terms));
    }

    private static RaiseTermSettlement raise(String term, int instalment, OdsCode body) {
        return new RaiseTermSettlement(
                A, day("2027-06-01"), term, instalment, body, VatTreatment.STANDARD_20, day("2027-07-01"));
    }

    private static SettlementRaised raised(Story story, String term, int instalment, OdsCode body) {
        var accepted = (Decision.Accepted) story.decide("officer-1", raise(term, instalment, body));
        return (SettlementRaised) accepted.events().getFirst();
    }

    private static void isNotSettled(Story story, String term) {
        assertThat(story.decide("officer-1", raise(term, 1, QZZ)))
                .isInstanceOfSatisfying(Decision.Rejected.class, no -> assertThat(no.rejections())
                        .extracting(Rejection::rule)
                        .containsExactly("B6-basis"));
    }

    @Test
    void anUpFrontFeeIsSettledOnceWithItsVat() {
        var story = with("FEE", new CommercialTerm.UpfrontFee(pounds("186400.05"), day("2026-06-30")));
        var raised = raised(story, "FEE", 1, QZZ);
        assertThat(raised.direction()).isEqualTo(SettlementDirection.PARTNER_TO_NHS);
        assertThat(raised.net()).isEqualTo(pounds("186400.05"));
        assertThat(raised.vat()).isEqualTo(pounds("37280.01"));
        assertThat(story.decide("officer-1", raise("FEE", 2, QZZ))).isInstanceOf(Decision.Rejected.class);
    }

    @Test
    void aMilestoneIsSettledWhenItIsMetAndRecoveredCostAtOnce() {
        var story = with(
                "CE", new CommercialTerm.Milestone("Certified", "Certificate", pounds("50000.00"), day("2026-12-31")));
        isNotSettled(story, "CE");
        story.by("officer-1", new MeetMilestone(A, day("2026-12-31"), "CE", document()));
        assertThat(raised(story, "CE", 1, QZZ).net()).isEqualTo(pounds("50000.00"));
        var recovery = with("COST", new CommercialTerm.CostRecovery(pounds("1234.56"), "Hours of two analysts"));
        assertThat(raised(recovery, "COST", 1, QZZ).net()).isEqualTo(pounds("1234.56"));
    }

    @Test
    void aRoyaltyInDollarsIsConvertedAtItsNamedRateAndSettledByItsStatement() {
        var royalty = new CommercialTerm.Royalty(
                List.of(RoyaltyTier.of(pounds("300000.00"), number("0.02")), RoyaltyTier.last(number("0.04"))),
                Optional.empty(),
                Optional.of(pounds("10000.00")),
                "Sales less returns",
                true,
                60);
        var story = with("ROY", royalty)
                .by(
                        "officer-1",
                        new ReceiveRoyaltyStatement(
                                A,
                                day("2027-05-01"),
                                "ROY",
                                YEAR,
                                "USD",
                                number("500000.55"),
                                Optional.of(number("0.79125")),
                                Optional.of(day("2027-03-31")),
                                Optional.of("Bank of England")));
        var statement = ((RoyaltyStatementReceived) story.last()).statement();
        // 500,000.55 dollars at 0.79125 are £395,625.44 (395,625.4351875): 2% of 300,000.00 and 4% of 95,625.44
        assertThat(statement.netRevenue()).isEqualTo(pounds("395625.44"));
        assertThat(statement.calculated()).isEqualTo(pounds("9825.02"));
        assertThat(raised(story, "ROY", 1, QZZ).net()).isEqualTo(pounds("9825.02"));
        assertThat(story.decide("officer-1", raise("ROY", 2, QZZ))).isInstanceOf(Decision.Rejected.class);
    }

    @Test
    void whatIsNotMoneyIsRecordedAndNeverSettled() {
        var equity = with(
                        "EQ",
                        new CommercialTerm.Equity(
                                "Shares", number("100"), pounds("1.00"), "Last round", Optional.empty()))
                .by(
                        "officer-1",
                        new ReceiveEquity(A, day("2026-05-01"), "EQ", number("100"), pounds("1.00"), document()),
                        new RevalueEquity(A, day("2027-03-31"), "EQ", pounds("0.00"), "No buyer", document()));
        isNotSettled(equity, "EQ");
        var discount = with("DIS", new CommercialTerm.Discount("Sensors", number("0.25")))
                .by("officer-1", new TakeDiscount(A, day("2026-05-01"), "DIS", pounds("100.00"), pounds("75.00")));
        isNotSettled(discount, "DIS");
        var consent = with("CON", new CommercialTerm.ConsentToCommercialise("Clause 14"))
                .by(
                        "officer-1",
                        new GrantCommercialisationConsent(A, day("2026-05-01"), "CON", Optional.of("Only in Wales")));
        isNotSettled(consent, "CON");
        isNotSettled(
                with(
                        "LIC",
                        new CommercialTerm.FreeLicence(
                                "The model", day("2029-03-31"), Optional.empty(), Optional.empty())),
                "LIC");
        isNotSettled(with("KIND", new CommercialTerm.InKind("Two analysts", Optional.of(pounds("900.00")))), "KIND");
    }

    @Test
    void afterASplitEverySuccessorSettlesItsPartAndTheOldBodyNoMore() {
        var story = with("SUB", new CommercialTerm.Subscription(pounds("12500.01"), day("2026-07-01"), 3));
        assertThat(raised(story, "SUB", 1, QZZ).net()).isEqualTo(pounds("12500.01"));
        story.by(
                "officer-2",
                new NovateAgreement(
                        A,
                        day("2027-04-01"),
                        QZZ,
                        List.of(
                                new SuccessorShare(SUCCESSORS.getFirst(), number("0.5")),
                                new SuccessorShare(SUCCESSORS.getLast(), number("0.5")))));
        assertThat(story.decide("officer-1", raise("SUB", 2, QZZ)))
                .isInstanceOfSatisfying(Decision.Rejected.class, no -> assertThat(
                                no.rejections().getFirst().message())
                        .contains("QZZ does not hold agreement CM-001"));
        for (int year = 2; year <= 3; year++) {
            Money sum = Money.ZERO;
            for (var body : SUCCESSORS) {
                sum = sum.plus(raised(story, "SUB", year, body).net());
            }
            assertThat(sum).isEqualTo(pounds("12500.01"));
        }
    }

    @Test
    void aSettlementThatWasRaisedBeforeTheSplitIsStillPaid() {
        var story = with("FEE", new CommercialTerm.UpfrontFee(pounds("100.00"), day("2026-06-30")))
                .by("officer-1", raise("FEE", 1, QZZ))
                .by(
                        "officer-2",
                        new NovateAgreement(
                                A,
                                day("2027-08-01"),
                                QZZ,
                                List.of(new SuccessorShare(SUCCESSORS.getFirst(), number("1")))))
                .by("officer-1", new RecordPayment("CM-001.FEE.1.QZZ", day("2027-09-01"), pounds("120.00"), "BACS-1"));
        assertThat(story.decide(
                        "officer-1",
                        new RecordPayment("CM-001.FEE.1.QZZ", day("2027-09-01"), pounds("0.01"), "BACS-2")))
                .isInstanceOf(Decision.Rejected.class);
    }
}
