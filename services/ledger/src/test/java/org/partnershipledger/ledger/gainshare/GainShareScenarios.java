package org.partnershipledger.ledger.gainshare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.ledger.Facts.COMPANY;
import static org.partnershipledger.ledger.Facts.YEAR;
import static org.partnershipledger.ledger.Facts.day;
import static org.partnershipledger.ledger.Facts.document;
import static org.partnershipledger.ledger.Facts.number;
import static org.partnershipledger.ledger.Facts.pounds;
import static org.partnershipledger.ledger.Facts.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipledger.kernel.event.GainShareEvent.DisputeMethod;
import org.partnershipledger.kernel.event.GainShareEvent.DisputeResolved;
import org.partnershipledger.kernel.event.GainShareEvent.MidPeriodChange;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationAgreed;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationDisputed;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationIssued;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.GainShareEvent.RiskGainShareTermsAgreed;
import org.partnershipledger.kernel.event.GainShareEvent.RiskGainShareTermsVaried;
import org.partnershipledger.kernel.event.GainShareEvent.Working;
import org.partnershipledger.kernel.gainshare.Reconciliation;
import org.partnershipledger.kernel.gainshare.ReconciliationInputs;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Scenario;
import org.partnershipledger.ledger.Story;
import org.partnershipledger.ledger.measure.RecordOutcome;

/** Terms agreed and varied, a reconciliation calculated, issued, agreed or disputed: what each command records. */
public class GainShareScenarios {
    private static final String A = "CM-001";
    private static final String M = "FALLS";
    private static final RiskGainShareTerms FROM_FIFTY =
            Years.terms().minimumPopulation("50").agreed("0.40");

    private static Story issued() {
        return Story.reconciled().by("officer-2", new IssueReconciliation(A, day("2027-05-17"), "R-1"));
    }

    private static AgreeReconciliation agree(String party) {
        return new AgreeReconciliation(A, day("2027-05-24"), "R-1", party);
    }

    private static DisputeReconciliation dispute() {
        return new DisputeReconciliation(A, day("2027-05-26"), "R-1", pounds("10.00"), "Two bills are missing");
    }

    private static VaryRiskGainShareTerms vary(String from) {
        return new VaryRiskGainShareTerms(
                A, day(from), M, Optional.empty(), MidPeriodChange.BY_DAYS, terms("0.30"), "Lower share");
    }

    /** Worked example W2, its working made by the kernel and its amounts written out. */
    private static ReconciliationCalculated w2() {
        var inputs = inputs(Optional.empty());
        var terms = terms("0.40");
        return new ReconciliationCalculated(
                A,
                day("2027-03-31"),
                "R-1",
                M,
                ReconciliationRun.PROVISIONAL,
                YEAR,
                List.of("O-1"),
                List.of(new Working(1, YEAR, terms, inputs, Reconciliation.calculate(terms, inputs))),
                Optional.of(pounds("620000.00")),
                Optional.of(pounds("148800.00")),
                Optional.of(pounds("471200.00")),
                pounds("0.00"),
                Optional.of(pounds("148800.00")));
    }

    /** Fewer people were measured than the terms demand: nothing is shared, which is not the same as sharing nothing. */
    private static ReconciliationCalculated notMeasurable() {
        var inputs = inputs(Optional.of(new BigDecimal("49")));
        return new ReconciliationCalculated(
                A,
                day("2027-03-31"),
                "R-1",
                M,
                ReconciliationRun.PROVISIONAL,
                YEAR,
                List.of("O-1"),
                List.of(new Working(1, YEAR, FROM_FIFTY, inputs, Reconciliation.calculate(FROM_FIFTY, inputs))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                pounds("0.00"),
                Optional.empty());
    }

    private static ReconciliationInputs inputs(Optional<BigDecimal> people) {
        var one = BigDecimal.ONE;
        return new ReconciliationInputs(
                number("12400000"),
                number("11780000"),
                one,
                one,
                one,
                one,
                people,
                Optional.empty(),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO);
    }

    private static AgreeRiskGainShareTerms agreeTerms(Optional<LocalDate> effectiveTo, RiskGainShareTerms terms) {
        return new AgreeRiskGainShareTerms(A, day("2026-04-01"), M, effectiveTo, MidPeriodChange.BY_DAYS, terms);
    }

    private static RecordOutcome measuredOn(long people) {
        return new RecordOutcome(
                A,
                YEAR.to(),
                M,
                "O-1",
                YEAR,
                number("12400000"),
                number("11780000"),
                Optional.of(people),
                Optional.empty(),
                document());
    }

    public static List<Scenario> accepted() {
        return Stream.of(absences(), agreedTerms(), runs())
                .flatMap(List::stream)
                .toList();
    }

    /** Terms that are open at their end, and a run of a period that could not be measured. */
    private static List<Scenario> absences() {
        return List.of(
                Scenario.of(
                        Story.measured(),
                        "officer-1",
                        agreeTerms(Optional.empty(), terms("0.40")),
                        new RiskGainShareTermsAgreed(
                                A, day("2026-04-01"), M, 1, Optional.empty(), MidPeriodChange.BY_DAYS, terms("0.40"))),
                Scenario.of(
                        Story.activate(Story.approve(
                                        Story.measured().by("officer-1", agreeTerms(Optional.empty(), FROM_FIFTY))))
                                .by("officer-1", measuredOn(49)),
                        "officer-1",
                        Story.reconcile("R-1", ReconciliationRun.PROVISIONAL, YEAR),
                        notMeasurable()));
    }

    private static List<Scenario> agreedTerms() {
        return List.of(
                Scenario.of(
                        Story.measured(),
                        "officer-1",
                        agreeTerms(Optional.of(day("2029-03-31")), terms("0.40")),
                        new RiskGainShareTermsAgreed(
                                A,
                                day("2026-04-01"),
                                M,
                                1,
                                Optional.of(day("2029-03-31")),
                                MidPeriodChange.BY_DAYS,
                                terms("0.40"))),
                Scenario.of(
                        Story.active(),
                        "officer-1",
                        vary("2026-10-01"),
                        new RiskGainShareTermsVaried(
                                A,
                                day("2026-10-01"),
                                M,
                                2,
                                Optional.empty(),
                                MidPeriodChange.BY_DAYS,
                                terms("0.30"),
                                "Lower share")));
    }

    private static List<Scenario> runs() {
        return List.of(
                Scenario.of(
                        Story.active().by("officer-1", Story.outcome("O-1", YEAR, "12400000", "11780000")),
                        "officer-1",
                        Story.reconcile("R-1", ReconciliationRun.PROVISIONAL, YEAR),
                        w2()),
                Scenario.of(
                        Story.reconciled(),
                        "officer-2",
                        new IssueReconciliation(A, day("2027-05-17"), "R-1"),
                        new ReconciliationIssued(A, day("2027-05-17"), "R-1")),
                Scenario.of(
                        issued(),
                        "officer-2",
                        agree(COMPANY),
                        new ReconciliationAgreed(A, day("2027-05-24"), "R-1", COMPANY)),
                Scenario.of(
                        issued().by("officer-2", agree("QZZ")),
                        "officer-1",
                        dispute(),
                        new ReconciliationDisputed(
                                A, day("2027-05-26"), "R-1", pounds("10.00"), "Two bills are missing")),
                Scenario.of(
                        issued().by("officer-1", dispute()),
                        "officer-2",
                        resolve(),
                        new DisputeResolved(
                                A,
                                day("2027-07-05"),
                                "R-1",
                                DisputeMethod.EXPERT,
                                "Both bills count in the year after",
                                document())));
    }

    private static AgreeReconciliation agreeAnew(String party) {
        return new AgreeReconciliation(A, day("2027-07-12"), "R-1", party);
    }

    private static ResolveDispute resolve() {
        return new ResolveDispute(
                A, day("2027-07-05"), "R-1", DisputeMethod.EXPERT, "Both bills count in the year after", document());
    }

    /** What was agreed before the dispute stays taken back: a decision binds, but each side says so anew. */
    @Test
    void aDisputeThatWasDecidedIsAgreedAnewOrCorrected() {
        var story = issued().by("officer-2", agree("QZZ")).by("officer-1", dispute(), resolve());
        assertThat(story.decide("officer-1", Story.raise("R-1"))).isInstanceOf(Decision.Rejected.class);
        assertThat(story.decide("officer-1", resolve()))
                .isInstanceOfSatisfying(Decision.Rejected.class, no -> assertThat(no.rejections())
                        .extracting(Decision.Rejection::rule)
                        .containsExactly("B6-disputed"));
        var corrected = story.fork().by("officer-1", Story.reconcile("R-2", ReconciliationRun.FINAL, YEAR));
        assertThat(corrected.decide("officer-2", agree("QZZ"))).isInstanceOf(Decision.Rejected.class);
        story.by("officer-2", agreeAnew("QZZ"), agreeAnew(COMPANY)).by("officer-1", Story.raise("R-1"));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void recordsExactly(Scenario scenario) {
        scenario.holds();
    }

    @Test
    void aDisputeTakesBackWhatWasAgreedUntilBothAgreeAnew() {
        var story = issued().by("officer-2", agree("QZZ")).by("officer-1", dispute());
        story.by("officer-2", agreeAnew(COMPANY));
        assertThat(story.decide("officer-1", Story.raise("R-1"))).isInstanceOf(Decision.Rejected.class);
        story.by("officer-2", agreeAnew("QZZ")).by("officer-1", Story.raise("R-1"));
    }

    @Test
    void aVariationStartsTheDayAfterAFinalPeriodAtTheEarliest() {
        var story = Story.reconciled().by("officer-1", Story.reconcile("R-2", ReconciliationRun.PROVISIONAL, YEAR));
        assertThat(story.decide("officer-1", vary("2027-03-31"))).isInstanceOf(Decision.Accepted.class);
        story.by("officer-1", Story.reconcile("R-3", ReconciliationRun.FINAL, YEAR));
        assertThat(story.decide("officer-1", vary("2027-03-31")))
                .isInstanceOfSatisfying(Decision.Rejected.class, no -> assertThat(no.rejections())
                        .extracting(Decision.Rejection::rule)
                        .containsExactly("I3-final-period"));
        assertThat(story.decide("officer-1", vary("2027-04-01"))).isInstanceOf(Decision.Accepted.class);
    }
}
