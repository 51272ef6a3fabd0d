package org.partnershipledger.ledger.gainshare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.ledger.Facts.COMPANY;
import static org.partnershipledger.ledger.Facts.QZZ;
import static org.partnershipledger.ledger.Facts.YEAR;
import static org.partnershipledger.ledger.Facts.day;
import static org.partnershipledger.ledger.Facts.document;
import static org.partnershipledger.ledger.Facts.number;
import static org.partnershipledger.ledger.Facts.pounds;
import static org.partnershipledger.ledger.Facts.terms;
import static org.partnershipledger.ledger.Story.outcome;
import static org.partnershipledger.ledger.Story.reconcile;
import static org.partnershipledger.ledger.Story.verify;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.event.GainShareEvent.MidPeriodChange;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.LifecycleEvent.SuccessorShare;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementRaised;
import org.partnershipledger.kernel.event.SettlementEvent.VatTreatment;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Story;
import org.partnershipledger.ledger.agreement.NovateAgreement;
import org.partnershipledger.ledger.measure.CorrectOutcome;
import org.partnershipledger.ledger.settlement.RaiseSettlement;

/** Reconciliations over a period's life: worked examples W7 (true-up) and W10 (change of terms), and successors. */
class ReconcileScenarios {
    private static final Period FIRST_HALF = new Period(day("2026-04-01"), day("2026-09-30"));
    private static final Period SECOND_HALF = new Period(day("2026-10-01"), day("2027-03-31"));

    private static CorrectOutcome correct(String actual) {
        return new CorrectOutcome(
                "CM-001",
                day("2027-03-31"),
                "FALLS",
                "O-1",
                number(actual),
                Optional.empty(),
                "Late bills",
                document());
    }

    private static ReconciliationCalculated last(Story story) {
        return (ReconciliationCalculated) story.last();
    }

    @Test
    void aFinalRunSettlesTheDifferenceAndACorrectionTheNext() {
        var story = Story.reconciled();
        assertThat(last(story).trueUp()).contains(pounds("148800.00"));
        story.agreed("R-1")
                .by("officer-1", correct("11905316.42"))
                .by("officer-2", verify("O-1"))
                .by("officer-1", reconcile("R-2", ReconciliationRun.FINAL, YEAR));
        assertThat(last(story).entitlement()).contains(pounds("98673.43"));
        assertThat(last(story).paidOnAccount()).isEqualTo(pounds("148800.00"));
        assertThat(last(story).trueUp()).contains(pounds("-50126.57"));
        story.agreed("R-2")
                .by("officer-1", correct("11893102.10"))
                .by("officer-2", verify("O-1"))
                .by("officer-1", reconcile("R-3", ReconciliationRun.CORRECTION, YEAR));
        assertThat(last(story).entitlement()).contains(pounds("103559.16"));
        assertThat(last(story).trueUp()).contains(pounds("4885.73"));
    }

    @Test
    void aRunThatNobodyAgreedToHasSettledNothing() {
        var story = Story.reconciled().by("officer-1", reconcile("R-2", ReconciliationRun.FINAL, YEAR));
        assertThat(last(story).paidOnAccount()).isEqualTo(pounds("0.00"));
        assertThat(last(story).trueUp()).contains(pounds("148800.00"));
    }

    private static Story varied(MidPeriodChange change) {
        return Story.activeWith(change, "0.400")
                .by(
                        "officer-1",
                        new VaryRiskGainShareTerms(
                                "CM-001",
                                day("2026-10-01"),
                                "FALLS",
                                Optional.empty(),
                                change,
                                terms("0.30"),
                                "A lower share was agreed"));
    }

    @Test
    void aChangeOfTermsByDaysDividesTheWholeYear() {
        var story = varied(MidPeriodChange.BY_DAYS)
                .by("officer-1", outcome("O-1", YEAR, "10000000", "9500000"))
                .by("officer-1", reconcile("R-1", ReconciliationRun.PROVISIONAL, YEAR));
        assertThat(last(story).workings())
                .extracting(working -> working.result().partnerShare().orElseThrow())
                .containsExactly(pounds("100273.97"), pounds("74794.52"));
        assertThat(last(story).entitlement()).contains(pounds("175068.49"));
        assertThat(last(story).pool()).contains(pounds("500000.00"));
    }

    @Test
    void aChangeOfTermsByWindowsMeasuresEachApart() {
        var story = varied(MidPeriodChange.SEPARATE_WINDOWS)
                .by(
                        "officer-1",
                        outcome("O-1", FIRST_HALF, "5000000", "4690000"),
                        outcome("O-2", SECOND_HALF, "5000000", "4810000"),
                        reconcile("R-1", ReconciliationRun.PROVISIONAL, YEAR));
        assertThat(last(story).outcomes()).containsExactly("O-1", "O-2");
        assertThat(last(story).entitlement()).contains(pounds("181000.00"));
    }

    @Test
    void afterASplitEachSuccessorSettlesItsShareToThePenny() {
        var story = Story.reconciled()
                .by(
                        "officer-2",
                        new NovateAgreement(
                                "CM-001",
                                day("2027-04-01"),
                                QZZ,
                                List.of(
                                        new SuccessorShare(OdsCode.of("S1Y5D"), number("0.3333")),
                                        new SuccessorShare(OdsCode.of("D7T5G"), number("0.6667")))))
                .by("officer-2", new IssueReconciliation("CM-001", day("2027-05-17"), "R-1"))
                .by(
                        "officer-2",
                        new AgreeReconciliation("CM-001", day("2027-05-24"), "R-1", "S1Y5D"),
                        new AgreeReconciliation("CM-001", day("2027-05-24"), "R-1", COMPANY));
        assertThat(raised(story, "S1Y5D").net().plus(raised(story, "D7T5G").net()))
                .isEqualTo(pounds("148800.00"));
        assertThat(raised(story, "S1Y5D").net()).isEqualTo(pounds("49595.04"));
        assertThat(raised(story, "S1Y5D").direction()).isEqualTo(SettlementDirection.NHS_TO_PARTNER);
        assertThat(raised(story, "S1Y5D").vat()).isEqualTo(pounds("9919.01"));
        assertThat(story.decide("officer-1", raise("QZZ"))).isInstanceOf(Decision.Rejected.class);
    }

    private static RaiseSettlement raise(String body) {
        return new RaiseSettlement(
                "CM-001", day("2027-06-01"), "R-1", OdsCode.of(body), VatTreatment.STANDARD_20, day("2027-07-01"));
    }

    private static SettlementRaised raised(Story story, String body) {
        var accepted = (Decision.Accepted) story.decide("officer-1", raise(body));
        return (SettlementRaised) accepted.events().getFirst();
    }
}
