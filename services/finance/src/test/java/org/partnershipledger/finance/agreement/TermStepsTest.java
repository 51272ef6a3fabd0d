package org.partnershipledger.finance.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.finance.PartnershipExample.EVIDENCE;
import static org.partnershipledger.finance.PartnershipExample.ID;
import static org.partnershipledger.finance.PartnershipExample.PARTNER;
import static org.partnershipledger.finance.PartnershipExample.YEAR;
import static org.partnershipledger.finance.PartnershipExample.day;
import static org.partnershipledger.finance.PartnershipExample.n;
import static org.partnershipledger.finance.PartnershipExample.pounds;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.partnershipledger.finance.History;
import org.partnershipledger.finance.PartnershipExample;
import org.partnershipledger.finance.SeenPages;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialTermAgreed;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneCorrected;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneDecision;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneMet;
import org.partnershipledger.kernel.event.CommercialEvent.ReworkedStatement;
import org.partnershipledger.kernel.event.CommercialEvent.RoyaltyAudited;
import org.partnershipledger.kernel.event.CommercialEvent.RoyaltyStatementReceived;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementBasis;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementPaid;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementRaised;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementWrittenOff;
import org.partnershipledger.kernel.event.SettlementEvent.VatTreatment;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.gainshare.CommercialTerm.RoyaltyTier;
import org.partnershipledger.kernel.gainshare.RoyaltyStatement;
import org.partnershipledger.presentation.Link;

/** What a commercial term makes finance do next: decide, raise, give back; asked of the page's day, never of the fold. */
class TermStepsTest {
    private static final String TODAY = "2026-07-01";

    private static History milestone() {
        return History.of(
                PartnershipExample.drafted(ID, "Earlier discharge from hospital"),
                new CommercialTermAgreed(
                        ID,
                        day("2025-04-01"),
                        "CE",
                        new CommercialTerm.Milestone(
                                "the device is certified", "Certificate", pounds("25000.00"), day("2026-06-30"))));
    }

    private static List<Link> after(History history, String today) {
        return TermSteps.of(AgreementPages.view(history, today));
    }

    private static List<String> words(History history) {
        return after(history, TODAY).stream().map(Link::text).toList();
    }

    private static SettlementRaised raised(String settlement, SettlementDirection direction) {
        return new SettlementRaised(
                settlement,
                ID,
                day("2026-05-10"),
                SettlementBasis.COMMERCIAL_TERM,
                "CE",
                direction,
                History.BODY,
                PARTNER,
                pounds("25000.00"),
                VatTreatment.STANDARD_20,
                pounds("5000.00"),
                day("2026-06-10"));
    }

    private static MilestoneCorrected right(MilestoneDecision decision) {
        return new MilestoneCorrected(
                ID, day("2026-05-01"), "CE", decision, day("2026-06-30"), "Another product", Optional.of(EVIDENCE));
    }

    @Test
    void aMilestoneIsToBeDecidedBeforeItsLastDayAndMoreSoAfterIt() {
        assertThat(after(milestone(), "2026-03-31")).isEmpty();
        assertThat(after(milestone(), "2026-06-30"))
                .extracting(Link::text)
                .containsExactly("Decide milestone CE: it counts only until 30 June 2026");
        assertThat(words(milestone()))
                .containsExactly(
                        "Decide milestone CE: its last day, 30 June 2026, has passed and nobody recorded whether it was"
                                + " met. Record that it was missed",
                        "Or record that milestone CE was met by that day, with the evidence");
        assertThat(after(milestone(), TODAY).getFirst().href())
                .isEqualTo("/ledger/MissMilestone?agreement=CM-001&term=CE");
        var page = AgreementPages.of(milestone(), TODAY);
        var body = page.page(ID, null, null).getBody();
        SeenPages.keep("agreement-long-stop", body);
        assertThat(Jsoup.parse(new String(body, StandardCharsets.UTF_8))
                        .select("main")
                        .text())
                .contains("Undecided after its last day, 30 June 2026");
    }

    @Test
    void aMilestoneThatWasMetIsRaisedOnce() {
        var met = milestone().and(new MilestoneMet(ID, day("2026-05-01"), "CE", EVIDENCE));
        assertThat(words(met)).containsExactly("Raise the settlement of CE, instalment 1: £25,000.00");
        assertThat(after(met, TODAY).getFirst().href())
                .isEqualTo("/ledger/RaiseTermSettlement?agreement=CM-001&term=CE&instalment=1");
        assertThat(words(met.and(raised("CM-001.CE.1.QZZ", SettlementDirection.PARTNER_TO_NHS))))
                .isEmpty();
    }

    @Test
    void whatWasSettledOnAWrongDecisionIsWrittenOffOrTakenBack() {
        var history = milestone()
                .and(new MilestoneMet(ID, day("2026-05-01"), "CE", EVIDENCE))
                .and(raised("CM-001.CE.1.QZZ", SettlementDirection.PARTNER_TO_NHS))
                .and(new SettlementPaid("CM-001.CE.1.QZZ", ID, day("2026-05-20"), pounds("10000"), "B-1"))
                .and(right(MilestoneDecision.MISSED));
        assertThat(words(history))
                .containsExactly(
                        "Milestone CE was found to be missed: write off the £20,000.00 that nobody owes any more"
                                + " on CM-001.CE.1.QZZ");
        history.and(new SettlementWrittenOff(
                "CM-001.CE.1.QZZ", ID, day("2026-06-01"), pounds("20000"), "The milestone was missed"));
        assertThat(words(history))
                .containsExactly(
                        "Milestone CE was found to be missed: take back the £10,000.00 paid on CM-001.CE.1.QZZ");
        assertThat(after(history, TODAY).getFirst().href())
                .isEqualTo("/ledger/TakeBackSettlement?agreement=CM-001&takenBack=CM-001.CE.1.QZZ&nhsBody=QZZ");
        history.and(raised("CM-001.CE.1.QZZ.back", SettlementDirection.NHS_TO_PARTNER));
        assertThat(words(history)).isEmpty();
        history.and(right(MilestoneDecision.MET));
        assertThat(words(history))
                .containsExactly(
                        "Milestone CE was found to be met: write off the £30,000.00 that nobody owes any more on"
                                + " CM-001.CE.1.QZZ.back");
    }

    @Test
    void aStatementAndWhatItsAuditFoundAreRaisedEachByItself() {
        var history = History.of(
                PartnershipExample.drafted(ID, "Earlier discharge from hospital"),
                new CommercialTermAgreed(
                        ID,
                        day("2025-04-01"),
                        "ROY",
                        new CommercialTerm.Royalty(
                                List.of(RoyaltyTier.last(n("0.02"))),
                                Optional.empty(),
                                Optional.empty(),
                                "Sales",
                                true,
                                60)),
                new RoyaltyStatementReceived(ID, day("2026-05-01"), "ROY", YEAR, statement("412300.00", "8246.00")),
                audited(1, "450000.00", "9000.00", "754.00"),
                audited(2, "400000.00", "8000.00", "-1000.00"),
                audited(3, "400000.00", "8000.00", "0.00"));
        assertThat(words(history))
                .containsExactly(
                        "Raise the settlement of ROY, instalment 1: £8,246.00",
                        "Raise what audit 1 of ROY found: £754.00 more from the partner",
                        "Raise what audit 2 of ROY found: £1,000.00 to give back");
        assertThat(after(history, TODAY).getLast().href())
                .isEqualTo("/ledger/RaiseAuditSettlement?agreement=CM-001&term=ROY&audit=2");
        history.and(raised("CM-001.ROY.1.QZZ", SettlementDirection.PARTNER_TO_NHS))
                .and(raised("CM-001.ROY.audit-1.QZZ", SettlementDirection.PARTNER_TO_NHS));
        assertThat(words(history)).containsExactly("Raise what audit 2 of ROY found: £1,000.00 to give back");
        var body = AgreementPages.of(history, TODAY).page(ID, null, null).getBody();
        SeenPages.keep("agreement-audited", body);
        assertThat(Jsoup.parse(new String(body, StandardCharsets.UTF_8))
                        .select("main")
                        .text())
                .contains(
                        "Royalty of ROY audited: £754.00 more is due",
                        "audited by AUDIT-FIRM-7. Net revenue £400,000.00, so £8,000.00 payable instead of £9,000.00.",
                        "Royalty of ROY audited: nothing more is due",
                        "Net revenue £400,000.00, so £8,000.00 payable, as before. Returns");
    }

    private static RoyaltyAudited audited(int audit, String revenue, String payable, String difference) {
        var before = pounds(payable).minus(pounds(difference));
        return new RoyaltyAudited(
                ID,
                day("2026-06-15"),
                "ROY",
                audit,
                YEAR,
                "AUDIT-FIRM-7",
                List.of(new ReworkedStatement(YEAR, before, statement(revenue, payable))),
                pounds(difference),
                "Returns were taken off twice.",
                EVIDENCE);
    }

    private static RoyaltyStatement statement(String revenue, String payable) {
        return new RoyaltyStatement(
                "GBP",
                n(revenue),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                pounds(revenue),
                pounds(payable),
                pounds(payable),
                pounds(payable),
                List.of());
    }
}
