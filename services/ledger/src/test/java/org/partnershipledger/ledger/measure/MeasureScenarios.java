package org.partnershipledger.ledger.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.ledger.Facts.QZZ;
import static org.partnershipledger.ledger.Facts.YEAR;
import static org.partnershipledger.ledger.Facts.day;
import static org.partnershipledger.ledger.Facts.document;
import static org.partnershipledger.ledger.Facts.number;
import static org.partnershipledger.ledger.Facts.pounds;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipledger.kernel.event.MeasureEvent.BaselineLocked;
import org.partnershipledger.kernel.event.MeasureEvent.BaselineMethod;
import org.partnershipledger.kernel.event.MeasureEvent.BaselineRecorded;
import org.partnershipledger.kernel.event.MeasureEvent.BenefitClass;
import org.partnershipledger.kernel.event.MeasureEvent.BenefitValued;
import org.partnershipledger.kernel.event.MeasureEvent.EvidenceGrade;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureDefined;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureDirection;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureKind;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeCorrected;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeNotMeasurable;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeRecorded;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeRejected;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeVerified;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Facts;
import org.partnershipledger.ledger.Scenario;
import org.partnershipledger.ledger.Story;

/** Measures, baselines, outcomes and the value put on them: what each command records. */
public class MeasureScenarios {
    private static final String A = "CM-001";
    private static final String M = "FALLS";

    private static Story recorded() {
        return Story.active().by("officer-1", Story.outcome("O-1", YEAR, "12400000", "11780000"));
    }

    private static Story defined() {
        return Story.drafted().by("officer-1", Facts.measure(true));
    }

    private static RejectOutcome reject() {
        return new RejectOutcome(A, day("2027-05-01"), M, "O-1", "Wrong ward");
    }

    private static CorrectOutcome correct(String actual) {
        return new CorrectOutcome(
                A, day("2027-03-31"), M, "O-1", number(actual), Optional.of(number("0.85")), "Late bills", document());
    }

    private static ValueBenefit released() {
        return new ValueBenefit(
                A,
                day("2027-03-31"),
                M,
                "O-1",
                "B-1",
                BenefitClass.CASH_RELEASING,
                Optional.of(pounds("42000.00")),
                EvidenceGrade.B,
                Optional.of("Ward 7 agency staff"),
                "Fewer agency shifts");
    }

    public static List<Scenario> accepted() {
        return Stream.of(definitions(), outcomes(), absences())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Scenario> definitions() {
        return List.of(
                Scenario.of(
                        Story.drafted(),
                        "officer-1",
                        Facts.measure(true),
                        new MeasureDefined(
                                A,
                                day("2026-01-12"),
                                M,
                                "Cost of falls",
                                MeasureKind.OUTCOME,
                                MeasureDirection.LOWER_IS_BETTER,
                                "pounds",
                                Optional.empty(),
                                true,
                                "Hospital bills",
                                0)),
                Scenario.of(
                        defined(),
                        "officer-1",
                        Facts.baseline(),
                        new BaselineRecorded(
                                A,
                                day("2026-02-02"),
                                M,
                                BaselineMethod.HISTORICAL_PERIOD,
                                new Period(day("2024-12-01"), day("2025-11-30")),
                                number("12400000"),
                                document())),
                Scenario.of(
                        defined().by("officer-1", Facts.baseline()),
                        "officer-2",
                        new LockBaseline(A, day("2026-02-09"), M),
                        new BaselineLocked(A, day("2026-02-09"), M)),
                Scenario.of(
                        Story.active(),
                        "officer-1",
                        new DeclareNotMeasurable(A, day("2027-03-31"), M, "O-1", YEAR, "No dates in the log"),
                        new OutcomeNotMeasurable(A, day("2027-03-31"), M, "O-1", YEAR, "No dates in the log")));
    }

    /** A corrected value without a quality score, a benefit in words only, a saving that made no budget smaller. */
    private static List<Scenario> absences() {
        return List.of(
                Scenario.of(
                        recorded(),
                        "officer-1",
                        new CorrectOutcome(
                                A,
                                day("2027-03-31"),
                                M,
                                "O-1",
                                number("11800000"),
                                Optional.empty(),
                                "Late bills",
                                document()),
                        new OutcomeCorrected(
                                A,
                                day("2027-03-31"),
                                M,
                                "O-1",
                                number("11800000"),
                                Optional.empty(),
                                "Late bills",
                                document())),
                Scenario.of(
                        recorded(),
                        "officer-1",
                        new ValueBenefit(
                                A,
                                day("2027-03-31"),
                                M,
                                "O-1",
                                "B-2",
                                BenefitClass.QUALITATIVE,
                                Optional.empty(),
                                EvidenceGrade.D,
                                Optional.empty(),
                                "People feel safer at home"),
                        new BenefitValued(
                                A,
                                day("2027-03-31"),
                                M,
                                "O-1",
                                "B-2",
                                BenefitClass.QUALITATIVE,
                                Optional.empty(),
                                EvidenceGrade.D,
                                Optional.empty(),
                                "People feel safer at home")));
    }

    private static List<Scenario> outcomes() {
        return List.of(
                Scenario.of(
                        Story.active(),
                        "officer-1",
                        Story.outcome("O-1", YEAR, "12400000", "11780000"),
                        new OutcomeRecorded(
                                A,
                                day("2027-03-31"),
                                M,
                                "O-1",
                                YEAR,
                                number("12400000"),
                                number("11780000"),
                                Optional.empty(),
                                Optional.empty(),
                                document())),
                Scenario.of(
                        recorded(),
                        "officer-2",
                        Story.verify("O-1"),
                        new OutcomeVerified(A, day("2027-05-10"), M, "O-1", QZZ, "Bills compared", EvidenceGrade.B)),
                Scenario.of(
                        recorded(),
                        "officer-2",
                        reject(),
                        new OutcomeRejected(A, day("2027-05-01"), M, "O-1", "Wrong ward")),
                Scenario.of(
                        recorded(),
                        "officer-1",
                        correct("11800000"),
                        new OutcomeCorrected(
                                A,
                                day("2027-03-31"),
                                M,
                                "O-1",
                                number("11800000"),
                                Optional.of(number("0.85")),
                                "Late bills",
                                document())),
                Scenario.of(
                        recorded().by("officer-2", Story.verify("O-1")),
                        "officer-1",
                        released(),
                        new BenefitValued(
                                A,
                                day("2027-03-31"),
                                M,
                                "O-1",
                                "B-1",
                                BenefitClass.CASH_RELEASING,
                                Optional.of(pounds("42000.00")),
                                EvidenceGrade.B,
                                Optional.of("Ward 7 agency staff"),
                                "Fewer agency shifts")));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void recordsExactly(Scenario scenario) {
        scenario.holds();
    }

    @Test
    void aRejectedOutcomeMakesRoomForANewOne() {
        recorded()
                .by("officer-2", reject())
                .by("officer-1", Story.outcome("O-2", YEAR, "12400000", "11800000"))
                .by("officer-2", Story.verify("O-2"));
    }

    @Test
    void aCorrectedOutcomeIsVerifiedAnewBySomebodyElse() {
        var story = recorded().by("officer-2", Story.verify("O-1")).by("officer-3", correct("11800000"));
        assertThat(story.decide("officer-1", released())).isInstanceOf(Decision.Rejected.class);
        assertThat(story.decide("officer-3", Story.verify("O-1"))).isInstanceOf(Decision.Rejected.class);
        story.by("officer-2", Story.verify("O-1")).by("officer-1", released());
    }
}
