package org.partnershipledger.ledger.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.ledger.Facts.COMPANY;
import static org.partnershipledger.ledger.Facts.QZZ;
import static org.partnershipledger.ledger.Facts.YEAR;
import static org.partnershipledger.ledger.Facts.day;
import static org.partnershipledger.ledger.Facts.document;
import static org.partnershipledger.ledger.Facts.number;
import static org.partnershipledger.ledger.Facts.pounds;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipledger.kernel.event.ReferenceEvent.ReferenceClaimed;
import org.partnershipledger.kernel.event.ReferenceEvent.ReferenceUse;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementBasis;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementInvoiced;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementPaid;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementRaised;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementWrittenOff;
import org.partnershipledger.kernel.event.SettlementEvent.VatTreatment;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.gainshare.CommercialTerm.RoyaltyTier;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Scenario;
import org.partnershipledger.ledger.Story;
import org.partnershipledger.ledger.commercial.AgreeCommercialTerm;
import org.partnershipledger.ledger.commercial.AuditRoyaltyStatement;
import org.partnershipledger.ledger.commercial.ReceiveRoyaltyStatement;

/** Money due on a reconciliation or a term: raised, invoiced, paid in parts, written off. */
public class SettlementScenarios {
    private static final String A = "CM-001";
    private static final String S = "CM-001.R-1.QZZ";

    private static RecordPayment pay(String amount, String reference) {
        return new RecordPayment(S, day("2027-06-20"), pounds(amount), reference);
    }

    private static WriteOffSettlement writeOff(String amount) {
        return new WriteOffSettlement(S, day("2027-09-01"), pounds(amount), "Not worth the claim");
    }

    private static RaiseTermSettlement year(int instalment) {
        return new RaiseTermSettlement(
                A, day("2026-07-01"), "SUB", instalment, QZZ, VatTreatment.EXEMPT, day("2026-07-31"));
    }

    private static Story subscribed() {
        var terms = new CommercialTerm.Subscription(pounds("12500.00"), day("2026-07-01"), 2);
        return Story.active().by("officer-1", new AgreeCommercialTerm(A, day("2026-04-02"), "SUB", terms));
    }

    public static List<Scenario> accepted() {
        return List.of(
                Scenario.of(
                        Story.reconciled().agreed("R-1"),
                        "officer-1",
                        Story.raise("R-1"),
                        new SettlementRaised(
                                S,
                                A,
                                day("2027-06-01"),
                                SettlementBasis.RECONCILIATION,
                                "R-1",
                                SettlementDirection.NHS_TO_PARTNER,
                                QZZ,
                                COMPANY,
                                pounds("148800.00"),
                                VatTreatment.STANDARD_20,
                                pounds("29760.00"),
                                day("2027-07-01"))),
                Scenario.of(
                        subscribed(),
                        "officer-1",
                        year(2),
                        new SettlementRaised(
                                "CM-001.SUB.2.QZZ",
                                A,
                                day("2026-07-01"),
                                SettlementBasis.COMMERCIAL_TERM,
                                "SUB",
                                SettlementDirection.PARTNER_TO_NHS,
                                QZZ,
                                COMPANY,
                                pounds("12500.00"),
                                VatTreatment.EXEMPT,
                                pounds("0.00"),
                                day("2026-07-31"))),
                TakeBackScenarios.accepted(),
                auditDifference(),
                Scenario.of(
                        Story.raised(),
                        "officer-1",
                        new InvoiceSettlement(S, day("2027-06-05"), "INV-1"),
                        new SettlementInvoiced(S, A, day("2027-06-05"), "INV-1")),
                Scenario.of(
                        Story.raised(),
                        "officer-1",
                        pay("178560.00", "BACS-1"),
                        new SettlementPaid(S, A, day("2027-06-20"), pounds("178560.00"), "BACS-1"),
                        new ReferenceClaimed(ReferenceUse.PAYMENT, A, day("2027-06-20"), QZZ, "bacs1", "BACS-1", S)),
                Scenario.of(
                        Story.raised(),
                        "officer-2",
                        writeOff("178560.00"),
                        new SettlementWrittenOff(S, A, day("2027-09-01"), pounds("178560.00"), "Not worth the claim")));
    }

    /** 2% of £412,300.00 was stated, the audit found £450,000.00: £754.00 more is owed. */
    private static Scenario auditDifference() {
        var terms = new CommercialTerm.Royalty(
                List.of(RoyaltyTier.last(number("0.02"))), Optional.empty(), Optional.empty(), "Sales", true, 60);
        var story = Story.active()
                .by(
                        "officer-1",
                        new AgreeCommercialTerm(A, day("2026-04-02"), "ROY", terms),
                        new ReceiveRoyaltyStatement(
                                A,
                                day("2027-05-01"),
                                "ROY",
                                YEAR,
                                "GBP",
                                number("412300"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        new AuditRoyaltyStatement(
                                A,
                                day("2027-09-01"),
                                "ROY",
                                YEAR,
                                "AUDIT-FIRM-7",
                                number("450000"),
                                "Two shops were left out",
                                document()));
        return Scenario.of(
                story,
                "officer-1",
                new RaiseAuditSettlement(
                        A, day("2027-09-10"), "ROY", 1, QZZ, VatTreatment.OUTSIDE_SCOPE, day("2027-10-10")),
                new SettlementRaised(
                        "CM-001.ROY.audit-1.QZZ",
                        A,
                        day("2027-09-10"),
                        SettlementBasis.COMMERCIAL_TERM,
                        "ROY",
                        SettlementDirection.PARTNER_TO_NHS,
                        QZZ,
                        COMPANY,
                        pounds("754.00"),
                        VatTreatment.OUTSIDE_SCOPE,
                        pounds("0.00"),
                        day("2027-10-10")));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void recordsExactly(Scenario scenario) {
        scenario.holds();
    }

    @Test
    void whatIsPaidAndWrittenOffTogetherIsNeverMoreThanWhatWasRaised() {
        var story = Story.raised().by("officer-1", pay("178559.00", "BACS-1")).by("officer-2", writeOff("0.99"));
        assertThat(story.decide("officer-1", pay("0.02", "BACS-2"))).isInstanceOf(Decision.Rejected.class);
        assertThat(story.decide("officer-2", writeOff("0.02"))).isInstanceOf(Decision.Rejected.class);
        story.by("officer-1", pay("0.01", "BACS-2"));
        assertThat(story.decide("officer-1", pay("0.01", "BACS-3"))).isInstanceOf(Decision.Rejected.class);
    }

    @Test
    void aSubscriptionIsSettledForAsManyYearsAsWereAgreed() {
        assertThat(subscribed().decide("officer-1", year(1))).isInstanceOf(Decision.Accepted.class);
        assertThat(subscribed().decide("officer-1", year(0))).isInstanceOf(Decision.Rejected.class);
        assertThat(subscribed().decide("officer-1", year(3))).isInstanceOf(Decision.Rejected.class);
    }
}
