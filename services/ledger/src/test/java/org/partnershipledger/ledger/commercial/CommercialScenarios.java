package org.partnershipledger.ledger.commercial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.ledger.Facts.YEAR;
import static org.partnershipledger.ledger.Facts.day;
import static org.partnershipledger.ledger.Facts.document;
import static org.partnershipledger.ledger.Facts.number;
import static org.partnershipledger.ledger.Facts.pounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialTermAgreed;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialisationConsentGranted;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialisationConsentRefused;
import org.partnershipledger.kernel.event.CommercialEvent.DiscountTaken;
import org.partnershipledger.kernel.event.CommercialEvent.EquityDisposed;
import org.partnershipledger.kernel.event.CommercialEvent.EquityReceived;
import org.partnershipledger.kernel.event.CommercialEvent.EquityRevalued;
import org.partnershipledger.kernel.event.CommercialEvent.FreeLicenceGranted;
import org.partnershipledger.kernel.event.CommercialEvent.InKindContributionRecorded;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneCorrected;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneDecision;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneMet;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneMissed;
import org.partnershipledger.kernel.event.CommercialEvent.NhsCostRecorded;
import org.partnershipledger.kernel.event.CommercialEvent.RiskShareExemptionGranted;
import org.partnershipledger.kernel.event.CommercialEvent.RoyaltyStatementReceived;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.gainshare.CommercialTerm.RoyaltyTier;
import org.partnershipledger.kernel.gainshare.Royalty;
import org.partnershipledger.kernel.gainshare.RoyaltyStatement;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.ledger.Command;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Scenario;
import org.partnershipledger.ledger.Story;

/** Every way beside gain share in which value returns, and what sharing costs: what each command records. */
public class CommercialScenarios {
    private static final String A = "CM-001";
    private static final CommercialTerm.Royalty ROYALTY = new CommercialTerm.Royalty(
            List.of(RoyaltyTier.last(number("0.02"))),
            Optional.empty(),
            Optional.of(pounds("10000.00")),
            "Sales less returns",
            true,
            60);

    /** An agreement with one term of each kind that a later fact is about. */
    private static Story termed() {
        return Story.drafted()
                .by(
                        "officer-1",
                        agree(
                                "CE",
                                new CommercialTerm.Milestone("Certified", "Paper", pounds("5.00"), day("2026-12-31"))),
                        agree("ROY", ROYALTY),
                        agree(
                                "EQ",
                                new CommercialTerm.Equity(
                                        "Shares", number("100"), pounds("1.00"), "Last round", Optional.empty())),
                        agree("DIS", new CommercialTerm.Discount("Sensors", number("0.25"))),
                        agree(
                                "LIC",
                                new CommercialTerm.FreeLicence(
                                        "The model", day("2029-03-31"), Optional.empty(), Optional.empty())),
                        agree("KIND", new CommercialTerm.InKind("Two analysts", Optional.empty())),
                        agree("CON", new CommercialTerm.ConsentToCommercialise("Clause 14")));
    }

    private static AgreeCommercialTerm agree(String term, CommercialTerm terms) {
        return new AgreeCommercialTerm(A, day("2026-02-02"), term, terms);
    }

    private static Scenario records(Command<?> when, LedgerEvent then) {
        return Scenario.of(termed(), "officer-1", when, then);
    }

    private static ReceiveEquity receive(String units) {
        return new ReceiveEquity(A, day("2026-05-01"), "EQ", number(units), pounds("1.00"), document());
    }

    private static DisposeEquity dispose(String units) {
        return new DisposeEquity(A, day("2027-09-01"), "EQ", number(units), pounds("7000.00"));
    }

    private static ReceiveRoyaltyStatement statement(Period period, String revenue) {
        return new ReceiveRoyaltyStatement(
                A,
                period.to(),
                "ROY",
                period,
                "GBP",
                number(revenue),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static List<Scenario> accepted() {
        var all = new ArrayList<>(money());
        all.add(records(
                new GrantRiskShareExemption(A, day("2026-03-01"), "A charity", "director-1"),
                new RiskShareExemptionGranted(A, day("2026-03-01"), "A charity", "director-1")));
        all.add(records(
                new MeetMilestone(A, day("2026-12-31"), "CE", document()),
                new MilestoneMet(A, day("2026-12-31"), "CE", document())));
        all.add(records(
                new MissMilestone(A, day("2027-01-01"), "CE", "No paper"),
                new MilestoneMissed(A, day("2027-01-01"), "CE", "No paper")));
        all.add(records(
                new GrantFreeLicence(A, day("2026-04-01"), "LIC", YEAR, Optional.empty(), Optional.empty()),
                new FreeLicenceGranted(A, day("2026-04-01"), "LIC", YEAR, Optional.empty(), Optional.empty())));
        all.add(records(
                new RecordInKindContribution(A, day("2026-05-01"), "KIND", "Two weeks", Optional.of(pounds("9.00"))),
                new InKindContributionRecorded(
                        A, day("2026-05-01"), "KIND", "Two weeks", Optional.of(pounds("9.00")))));
        all.add(records(
                new GrantCommercialisationConsent(
                        A, day("2026-05-01"), "CON", Optional.of("Only in the United Kingdom")),
                new CommercialisationConsentGranted(
                        A, day("2026-05-01"), "CON", Optional.of("Only in the United Kingdom"))));
        all.add(records(
                new RecordInKindContribution(A, day("2026-05-01"), "KIND", "Two weeks", Optional.empty()),
                new InKindContributionRecorded(A, day("2026-05-01"), "KIND", "Two weeks", Optional.empty())));
        all.add(records(
                new GrantCommercialisationConsent(A, day("2026-05-01"), "CON", Optional.empty()),
                new CommercialisationConsentGranted(A, day("2026-05-01"), "CON", Optional.empty())));
        all.add(records(
                new RefuseCommercialisationConsent(A, day("2026-05-01"), "CON", "No share was offered"),
                new CommercialisationConsentRefused(A, day("2026-05-01"), "CON", "No share was offered")));
        all.add(Scenario.of(
                termed().by("officer-1", new MeetMilestone(A, day("2026-09-01"), "CE", document())),
                "officer-1",
                new CorrectMilestone(
                        A,
                        day("2026-12-31"),
                        "CE",
                        MilestoneDecision.MISSED,
                        "The paper was of another product",
                        Optional.empty()),
                new MilestoneCorrected(
                        A,
                        day("2026-09-01"),
                        "CE",
                        MilestoneDecision.MISSED,
                        day("2026-12-31"),
                        "The paper was of another product",
                        Optional.empty())));
        all.addAll(RoyaltyAuditScenarios.accepted());
        return List.copyOf(all);
    }

    private static List<Scenario> money() {
        var fee = new CommercialTerm.UpfrontFee(pounds("9.00"), day("2026-06-30"));
        var result = Royalty.calculate(Royalty.Terms.of(ROYALTY), new Royalty.Year(pounds("412300.00"), Money.ZERO));
        return List.of(
                records(agree("FEE", fee), new CommercialTermAgreed(A, day("2026-02-02"), "FEE", fee)),
                records(
                        statement(YEAR, "412300"),
                        new RoyaltyStatementReceived(
                                A,
                                day("2027-03-31"),
                                "ROY",
                                YEAR,
                                new RoyaltyStatement(
                                        "GBP",
                                        number("412300"),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        pounds("412300.00"),
                                        pounds("8246.00"),
                                        pounds("8246.00"),
                                        pounds("8246.00"),
                                        result.steps()))),
                records(
                        receive("100"),
                        new EquityReceived(A, day("2026-05-01"), "EQ", number("100"), pounds("1.00"), document())),
                Scenario.of(
                        termed().by("officer-1", receive("100")),
                        "officer-1",
                        new RevalueEquity(A, day("2027-03-31"), "EQ", pounds("0.00"), "No buyer", document()),
                        new EquityRevalued(A, day("2027-03-31"), "EQ", pounds("0.00"), "No buyer", document())),
                Scenario.of(
                        termed().by("officer-1", receive("100")),
                        "officer-1",
                        dispose("100"),
                        new EquityDisposed(A, day("2027-09-01"), "EQ", number("100"), pounds("7000.00"))),
                records(
                        new TakeDiscount(A, day("2026-05-01"), "DIS", pounds("100.00"), pounds("75.00")),
                        new DiscountTaken(A, day("2026-05-01"), "DIS", pounds("100.00"), pounds("75.00"))),
                records(
                        new RecordNhsCost(A, day("2026-05-01"), "Legal advice", pounds("1200.00"), "C-1"),
                        new NhsCostRecorded(A, day("2026-05-01"), "Legal advice", pounds("1200.00"), "C-1")));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void recordsExactly(Scenario scenario) {
        scenario.holds();
    }

    @Test
    void theLifetimeCapOfARoyaltyCountsWhatEarlierStatementsCameTo() {
        var next = new Period(day("2027-04-01"), day("2028-03-31"));
        var story = termed().by("officer-1", statement(YEAR, "412300"), statement(next, "412300"));
        var second = ((RoyaltyStatementReceived) story.last()).statement();
        assertThat(second.calculated()).isEqualTo(pounds("8246.00"));
        assertThat(second.payable()).isEqualTo(pounds("1754.00"));
        assertThat(second.cumulative()).isEqualTo(pounds("10000.00"));
    }

    /** A minimum of a year that is asked of four quarters would be paid four times. */
    @Test
    void aStatementIsOfOneYearAndAPartOfAYearIsItsOnlyOne() {
        var quarter = new Period(day("2026-04-01"), day("2026-06-30"));
        var story = termed().by("officer-1", statement(quarter, "100000"));
        assertThat(refusal(story, statement(new Period(day("2026-07-01"), day("2026-09-30")), "100000")))
                .containsExactly("B6-statement-year");
        assertThat(refusal(story, statement(new Period(day("2025-07-01"), day("2026-03-31")), "1")))
                .containsExactly("B6-statement-year");
        assertThat(refusal(termed(), statement(new Period(day("2026-04-01"), day("2027-04-01")), "1")))
                .containsExactly("B6-statement-year");
        story.by("officer-1", statement(new Period(day("2026-07-01"), day("2027-06-30")), "100000"));
    }

    @Test
    void lockedUpUnitsAreNotSoldBeforeTheirDay() {
        var locked = new CommercialTerm.Equity(
                "Shares", number("100"), pounds("1.00"), "Last round", Optional.of(day("2027-09-02")));
        var story = Story.drafted().by("officer-1", agree("EQ", locked), receive("100"));
        assertThat(refusal(story, dispose("1"))).containsExactly("dates-in-order");
        story.by("officer-1", new DisposeEquity(A, day("2027-09-02"), "EQ", number("1"), pounds("70.00")));
    }

    @Test
    void termsThatCouldNeverHoldAreRefused() {
        var late = new CommercialTerm.Milestone("Certified", "Paper", pounds("5.00"), day("2026-02-01"));
        var unexplained = new CommercialTerm.FreeLicence(
                "The model", day("2029-03-31"), Optional.of(pounds("100.00")), Optional.empty());
        var royalty =
                new CommercialTerm.Royalty(ROYALTY.tiers(), Optional.empty(), Optional.empty(), "Sales", true, -1);
        assertThat(refusal(Story.drafted(), agree("CE", late))).containsExactly("dates-in-order");
        assertThat(refusal(Story.drafted(), agree("LIC", unexplained))).containsExactly("amount");
        assertThat(refusal(Story.drafted(), agree("ROY", royalty))).containsExactly("amount");
        Story.drafted()
                .by(
                        "officer-1",
                        agree(
                                "LIC",
                                new CommercialTerm.FreeLicence(
                                        "The model",
                                        day("2029-03-31"),
                                        Optional.of(pounds("100.00")),
                                        Optional.of("List price of a rival"))));
    }

    private static List<String> refusal(Story story, Command<?> command) {
        return ((Decision.Rejected) story.decide("officer-1", command))
                .rejections().stream().map(Decision.Rejection::rule).toList();
    }

    @Test
    void unitsAreSoldInPartsAndNeverMoreThanAreHeld() {
        var story = termed().by("officer-1", receive("100"), dispose("60"));
        assertThat(story.decide("officer-1", dispose("41"))).isInstanceOf(Decision.Rejected.class);
        story.by("officer-1", dispose("40"));
    }
}
