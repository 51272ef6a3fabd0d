package org.partnershipledger.ledger.commercial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.ledger.Facts.QZZ;
import static org.partnershipledger.ledger.Facts.day;
import static org.partnershipledger.ledger.Facts.document;
import static org.partnershipledger.ledger.Facts.number;
import static org.partnershipledger.ledger.Facts.pounds;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.event.CommercialEvent.ReworkedStatement;
import org.partnershipledger.kernel.event.CommercialEvent.RoyaltyAudited;
import org.partnershipledger.kernel.event.CommercialEvent.RoyaltyStatementReceived;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementRaised;
import org.partnershipledger.kernel.event.SettlementEvent.VatTreatment;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.gainshare.CommercialTerm.RoyaltyTier;
import org.partnershipledger.kernel.gainshare.Royalty;
import org.partnershipledger.kernel.gainshare.RoyaltyStatement;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.ledger.Command;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Scenario;
import org.partnershipledger.ledger.Story;
import org.partnershipledger.ledger.settlement.RaiseAuditSettlement;
import org.partnershipledger.ledger.settlement.RaiseTermSettlement;

/**
 * Audits of royalty statements, worked through by hand. The terms are those of worked example W8: 2% to £1,000,000, 4%
 * to £5,000,000, 5% above, at least £15,000.00 a year, at most £250,000.00 in all. As stated: year 1 £412,300.00 of
 * revenue gives £8,246.00, so £15,000.00; year 2 £1,875,640.55 gives £55,025.62; year 3 £6,240,110.00 gives £242,005.50,
 * of which the cap leaves £179,974.38.
 */
class RoyaltyAuditScenarios {
    private static final String A = "CM-001";
    private static final CommercialTerm.Royalty TERMS = new CommercialTerm.Royalty(
            List.of(
                    RoyaltyTier.of(pounds("1000000.00"), number("0.02")),
                    RoyaltyTier.of(pounds("5000000.00"), number("0.04")),
                    RoyaltyTier.last(number("0.05"))),
            Optional.of(pounds("15000.00")),
            Optional.of(pounds("250000.00")),
            "Sales less returns",
            true,
            60);

    private static Story agreed() {
        return Story.active().by("officer-1", new AgreeCommercialTerm(A, day("2026-04-02"), "ROY", TERMS));
    }

    private static Story stated(int years) {
        var revenues = List.of("412300.00", "1875640.55", "6240110.00");
        var story = agreed();
        for (int year = 1; year <= years; year++) {
            story.by("officer-1", statement(year, "GBP", revenues.get(year - 1), null));
        }
        return story;
    }

    private static Period year(int number) {
        return new Period(day((2025 + number) + "-04-01"), day((2026 + number) + "-03-31"));
    }

    private static ReceiveRoyaltyStatement statement(int year, String currency, String revenue, String rate) {
        return new ReceiveRoyaltyStatement(
                A,
                year(year).to().plusDays(40),
                "ROY",
                year(year),
                currency,
                number(revenue),
                Optional.ofNullable(rate).map(each -> number(each)),
                Optional.ofNullable(rate).map(each -> year(year).to()),
                Optional.ofNullable(rate).map(each -> "Bank of England"));
    }

    private static AuditRoyaltyStatement audit(int year, String found) {
        return new AuditRoyaltyStatement(
                A, day("2030-01-15"), "ROY", year(year), "AUDIT-FIRM-7", number(found), "Books read", document());
    }

    private static RaiseAuditSettlement raise(int audit) {
        return new RaiseAuditSettlement(
                A, day("2030-02-01"), "ROY", audit, QZZ, VatTreatment.STANDARD_20, day("2030-03-01"));
    }

    /** The audit that is recorded, and what each statement then comes to. */
    private static RoyaltyAudited audited(Story story, AuditRoyaltyStatement audit, String difference, String... now) {
        var event = (RoyaltyAudited) story.by("officer-1", audit).last();
        assertThat(event.difference()).isEqualTo(pounds(difference));
        assertThat(event.reworked())
                .extracting(each -> each.statement().payable())
                .extracting(Money::toString)
                .containsExactly(now);
        return event;
    }

    static List<Scenario> accepted() {
        var again = Royalty.calculate(Royalty.Terms.of(TERMS), new Royalty.Year(pounds("1000000.00"), pounds("0.00")));
        return List.of(Scenario.of(
                stated(1),
                "officer-1",
                audit(1, "1000000"),
                new RoyaltyAudited(
                        A,
                        day("2030-01-15"),
                        "ROY",
                        1,
                        year(1),
                        "AUDIT-FIRM-7",
                        List.of(new ReworkedStatement(
                                year(1),
                                pounds("15000.00"),
                                new RoyaltyStatement(
                                        "GBP",
                                        number("1000000"),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        pounds("1000000.00"),
                                        pounds("20000.00"),
                                        pounds("20000.00"),
                                        pounds("20000.00"),
                                        again.steps()))),
                        pounds("5000.00"),
                        "Books read",
                        document())));
    }

    /**
     * Year 2 is found to have £2,000,000.00: 20,000 + 4% of 1,000,000 = £60,000.00, that is £4,974.38 more. The statement
     * of year 3 comes later and finds £75,000.00 used of the cap, so it is cut to £175,000.00 and all is £250,000.00.
     */
    @Test
    void moreRevenueIsOwedAndALaterStatementFindsTheAuditedFigureUsedOfTheCap() {
        var story = stated(2);
        audited(story, audit(2, "2000000"), "4974.38", "60000.00");
        story.by("officer-1", statement(3, "GBP", "6240110.00", null));
        var third = ((RoyaltyStatementReceived) story.last()).statement();
        assertThat(third.payable()).isEqualTo(pounds("175000.00"));
        assertThat(third.cumulative()).isEqualTo(pounds("250000.00"));
        var raised = (SettlementRaised) story.by("officer-1", raise(1)).last();
        assertThat(raised.settlement()).isEqualTo("CM-001.ROY.audit-1.QZZ");
        assertThat(raised.direction()).isEqualTo(SettlementDirection.PARTNER_TO_NHS);
        assertThat(raised.net()).isEqualTo(pounds("4974.38"));
        assertThat(raised.vat()).isEqualTo(pounds("994.88"));
    }

    /** The statement itself is settled as it was stated, before the audit or after it. */
    @Test
    void whatWasStatedIsSettledAsItWasStated() {
        var story = stated(2);
        audited(story, audit(2, "2000000"), "4974.38", "60000.00");
        var raised = (SettlementRaised) story.by(
                        "officer-1",
                        new RaiseTermSettlement(
                                A, day("2030-02-01"), "ROY", 2, QZZ, VatTreatment.STANDARD_20, day("2030-03-01")))
                .last();
        assertThat(raised.net()).isEqualTo(pounds("55025.62"));
    }

    /**
     * All three years are stated and the cap is used up. Year 2 is found to have only £1,500,000.00: £40,000.00, that is
     * £15,025.62 less. Year 3 was cut by the cap, which now leaves 250,000 - 15,000 - 40,000 = £195,000.00 of its
     * £242,005.50: £15,025.62 more. Over all nothing changes, and nothing can be settled.
     */
    @Test
    void lessRevenueUnderAUsedUpCapMovesTheRoyaltyToTheYearThatTheCapHadCut() {
        var story = stated(3);
        var event = audited(story, audit(2, "1500000"), "0.00", "40000.00", "195000.00");
        assertThat(event.reworked())
                .extracting(ReworkedStatement::payableBefore)
                .containsExactly(pounds("55025.62"), pounds("179974.38"));
        assertThat(event.reworked().getLast().statement().cumulative()).isEqualTo(pounds("250000.00"));
        assertThat(refusal(story, raise(1))).containsExactly("B6-basis");
    }

    /** Year 1 is found to have £1,000,000.00: £5,000.00 more there, and £5,000.00 less left for year 3. */
    @Test
    void moreRevenueUnderAUsedUpCapNeverTakesTheSumAboveTheCap() {
        audited(stated(3), audit(1, "1000000"), "0.00", "20000.00", "55025.62", "174974.38");
    }

    /**
     * Year 3 is found to have £2,000,000.00: £60,000.00 instead of £179,974.38, so £119,974.38 goes back. A second audit
     * finds £2,100,000.00: 20,000 + 4% of 1,100,000 = £64,000.00, so £4,000.00 is owed again. 179,974.38 - 119,974.38 +
     * 4,000.00 = £64,000.00.
     */
    @Test
    void lessRevenueIsGivenBackAndALaterAuditTakesTheEarliersPlace() {
        var story = stated(3);
        audited(story, audit(3, "2000000"), "-119974.38", "60000.00");
        var second = audited(story, audit(3, "2100000"), "4000.00", "64000.00");
        assertThat(second.audit()).isEqualTo(2);
        assertThat(second.reworked().getFirst().payableBefore()).isEqualTo(pounds("60000.00"));
        var back = (SettlementRaised) story.by("officer-1", raise(1)).last();
        assertThat(back.direction()).isEqualTo(SettlementDirection.NHS_TO_PARTNER);
        assertThat(back.net()).isEqualTo(pounds("119974.38"));
        var again = (SettlementRaised) story.by("officer-1", raise(2)).last();
        assertThat(again.direction()).isEqualTo(SettlementDirection.PARTNER_TO_NHS);
        assertThat(again.net()).isEqualTo(pounds("4000.00"));
    }

    /** £300,000.00 gives £6,000.00, and the yearly minimum of £15,000.00 is due all the same: the statement stands. */
    @Test
    void theYearlyMinimumHoldsForAnAuditedStatementToo() {
        audited(stated(1), audit(1, "300000"), "0.00", "15000.00");
        audited(stated(1), audit(1, "412300.00"), "0.00", "15000.00");
    }

    /**
     * 2,400,000.00 dollars at 0.79123 are £1,898,952.00: 20,000 + 35,958.08 = £55,958.08. The audit finds 2,500,000.00
     * dollars, at the statement's own rate £1,978,075.00: 20,000 + 39,123.00 = £59,123.00, £3,164.92 more.
     */
    @Test
    void aStatementInAnotherCurrencyKeepsItsRate() {
        var story = agreed().by("officer-1", statement(1, "USD", "2400000.00", "0.79123"));
        var event = audited(story, audit(1, "2500000.00"), "3164.92", "59123.00");
        var found = event.reworked().getFirst().statement();
        assertThat(found.netRevenue()).isEqualTo(pounds("1978075.00"));
        assertThat(found.exchangeRate()).contains(number("0.79123"));
        assertThat(found.exchangeRateOn()).contains(year(1).to());
        assertThat(found.currency()).isEqualTo("USD");
    }

    @Test
    void anAuditIsNotBeforeTheStatementNorBeforeTheAuditThatItReplaces() {
        var early = new AuditRoyaltyStatement(
                A, year(1).to(), "ROY", year(1), "AUDIT-FIRM-7", number("1"), "Books read", document());
        assertThat(refusal(stated(1), early)).containsExactly("dates-in-order");
        var story = stated(1).by("officer-1", audit(1, "500000"));
        var between = new AuditRoyaltyStatement(
                A, day("2030-01-14"), "ROY", year(1), "AUDIT-FIRM-7", number("-1"), "Books read", document());
        assertThat(refusal(story, between)).containsExactly("dates-in-order", "amount");
        assertThat(refusal(story, raise(2))).containsExactly("B6-basis");
    }

    private static List<String> refusal(Story story, Command<?> command) {
        return ((Decision.Rejected) story.decide("officer-1", command))
                .rejections().stream().map(Decision.Rejection::rule).toList();
    }
}
