package org.partnershipledger.ledger.gainshare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.ledger.Facts.COMPANY;
import static org.partnershipledger.ledger.Facts.QZZ;
import static org.partnershipledger.ledger.Facts.YEAR;
import static org.partnershipledger.ledger.Facts.day;
import static org.partnershipledger.ledger.Facts.number;
import static org.partnershipledger.ledger.Facts.pounds;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.LifecycleEvent.SuccessorShare;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementRaised;
import org.partnershipledger.kernel.event.SettlementEvent.VatTreatment;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.agreement.NovateAgreement;
import org.partnershipledger.ledger.settlement.RaiseSettlement;

/**
 * One agreement over years: lifetime caps and losses carried are taken from what was recorded, a correction
 * settles the difference or claws it back, and successors share it to the penny. 40% of every saving unless said.
 */
class YearsScenarios {
    private static final Period SECOND = new Period(day("2027-04-01"), day("2028-03-31"));
    private static final Period THIRD = new Period(day("2028-04-01"), day("2029-03-31"));
    private final Years years = new Years();

    @Test
    void theLifetimeCapIsNeverExceededNotEvenByCorrections() {
        years.begin(Years.terms().lifetimeGainCap("100000.00"));
        assertThat(years.finalRun(YEAR, "200000").entitlement()).contains(pounds("80000.00"));
        assertThat(years.finalRun(SECOND, "200000").entitlement()).contains(pounds("20000.00"));
        assertThat(years.finalRun(THIRD, "200000").entitlement()).contains(pounds("0.00"));
        assertThat(years.last().workings().getFirst().inputs().lifetimeGainPaid())
                .isEqualTo(pounds("100000.00"));
        var lower = years.correction(YEAR, "100000");
        assertThat(lower.entitlement()).contains(pounds("40000.00"));
        assertThat(lower.trueUp()).contains(pounds("-40000.00"));
        var freed = years.correction(SECOND, "200000.01");
        assertThat(freed.entitlement()).contains(pounds("60000.00"));
        assertThat(freed.trueUp()).contains(pounds("40000.00"));
        assertThat(years.correction(YEAR, "200000").entitlement()).contains(pounds("40000.00"));
    }

    @Test
    void theLifetimeCapOfLossesCountsLossesOnly() {
        years.begin(Years.terms().twoSided().lifetimeLossCap("50000.00"));
        assertThat(years.finalRun(YEAR, "-100000").entitlement()).contains(pounds("-40000.00"));
        assertThat(years.finalRun(SECOND, "900000").entitlement()).contains(pounds("360000.00"));
        assertThat(years.finalRun(THIRD, "-100000").entitlement()).contains(pounds("-10000.00"));
    }

    @Test
    void aLossIsMadeGoodByLaterYearsBeforeAnythingIsShared() {
        years.begin(Years.terms().lossCarryForward());
        assertThat(years.finalRun(YEAR, "-300000").entitlement()).contains(pounds("0.00"));
        assertThat(years.finalRun(SECOND, "200000").pool()).contains(pounds("0.00"));
        assertThat(years.last().workings().getFirst().result().carriedForwardLoss())
                .contains(pounds("100000.00"));
        var third = years.finalRun(THIRD, "250000");
        assertThat(third.pool()).contains(pounds("150000.00"));
        assertThat(third.entitlement()).contains(pounds("60000.00"));
        years.correction(YEAR, "-100000");
        var second = years.correction(SECOND, "200000.00");
        assertThat(second.pool()).contains(pounds("100000.00"));
        assertThat(second.trueUp()).contains(pounds("40000.00"));
    }

    @Test
    void aYearThatWasNotMeasurableUsesUpNoLoss() {
        years.begin(Years.terms().lossCarryForward().minimumPopulation("50"));
        years.population(Optional.of(60L)).finalRun(YEAR, "-300000");
        var blind = years.population(Optional.of(49L)).finalRun(SECOND, "900000");
        assertThat(blind.entitlement()).isEmpty();
        var third = years.population(Optional.of(50L)).finalRun(THIRD, "400000");
        assertThat(third.workings().getFirst().inputs().broughtForwardLoss()).isEqualTo(pounds("300000.00"));
        assertThat(third.entitlement()).contains(pounds("40000.00"));
    }

    @Test
    void aCapThatBindsAndThenALowerPoolIsClawedBackFromThePartner() {
        years.begin(Years.terms().gainCap("100000.00"));
        var provisional = years.run(ReconciliationRun.PROVISIONAL, YEAR, "500000");
        assertThat(provisional.trueUp()).contains(pounds("100000.00"));
        var same = years.finalRun(YEAR, "300000");
        assertThat(same.entitlement()).contains(pounds("100000.00"));
        assertThat(same.trueUp()).contains(pounds("0.00"));
        assertThat(years.story.decide("officer-1", raise(same, QZZ))).isInstanceOf(Decision.Rejected.class);
        var lower = years.correction(YEAR, "200000");
        assertThat(lower.trueUp()).contains(pounds("-20000.00"));
        var raised = raised(lower, QZZ);
        assertThat(raised.direction()).isEqualTo(SettlementDirection.PARTNER_TO_NHS);
        assertThat(raised.net()).isEqualTo(pounds("20000.00"));
    }

    /** The later run counts the agreed £80,000.00 as settled, so it must not be lost because nobody raised it in time. */
    @Test
    void whatBothSidesAgreedCanStillBeRaisedWhenALaterRunTookItsPlace() {
        years.begin(Years.terms());
        var provisional = years.run(ReconciliationRun.PROVISIONAL, YEAR, "200000");
        var last = years.finalRun(YEAR, "250000");
        assertThat(last.paidOnAccount()).isEqualTo(pounds("80000.00"));
        assertThat(raised(provisional, QZZ).net()).isEqualTo(pounds("80000.00"));
        assertThat(raised(last, QZZ).net()).isEqualTo(pounds("20000.00"));
        assertThat(last.entitlement()).contains(pounds("100000.00"));
    }

    @Test
    void whatNobodyAgreedIsNotRaisedOnceALaterRunTookItsPlace() {
        years.begin(Years.terms());
        years.measure(YEAR, "200000");
        var provisional = years.reconciled(ReconciliationRun.PROVISIONAL, YEAR);
        years.finalRun(YEAR, "250000");
        assertThat(years.story.decide("officer-1", raise(provisional, QZZ)))
                .isInstanceOfSatisfying(Decision.Rejected.class, no -> assertThat(no.toString())
                        .contains("a later run took its place, settle that one when both have agreed to it"));
    }

    @Test
    void aCorrectionThereAndBackAgainLeavesNothingButItsTrace() {
        years.begin(Years.terms());
        var there = years.finalRun(YEAR, "250123.45");
        var away = years.correction(YEAR, "99999.99");
        var back = years.correction(YEAR, "250123.45");
        assertThat(back.entitlement()).isEqualTo(there.entitlement());
        assertThat(back.trueUp()).isEqualTo(away.trueUp().map(Money::negated));
        assertThat(Stream.of(there, away, back)
                        .flatMap(run -> run.trueUp().stream())
                        .reduce(Money.ZERO, Money::plus))
                .isEqualTo(there.entitlement().orElseThrow());
    }

    @Test
    void aClawBackAfterASplitReachesEverySuccessorToThePenny() {
        years.begin(Years.terms());
        years.finalRun(YEAR, "500000");
        years.story.by(
                "officer-2",
                new NovateAgreement(
                        "CM-001",
                        day("2027-08-01"),
                        QZZ,
                        List.of(
                                new SuccessorShare(OdsCode.of("S1Y5D"), number("0.3333")),
                                new SuccessorShare(OdsCode.of("D7T5G"), number("0.3333")),
                                new SuccessorShare(OdsCode.of("T8R3M"), number("0.3334")))));
        years.parties("S1Y5D", "D7T5G", "T8R3M", COMPANY);
        var lower = years.correction(YEAR, "499999.97");
        assertThat(lower.trueUp()).contains(pounds("-0.01"));
        var lowest = years.correction(YEAR, "123456.78");
        Money sum = Money.ZERO;
        for (var body : List.of("S1Y5D", "D7T5G", "T8R3M")) {
            var part = raised(lowest, OdsCode.of(body));
            assertThat(part.direction()).isEqualTo(SettlementDirection.PARTNER_TO_NHS);
            sum = sum.plus(part.net());
        }
        assertThat(sum).isEqualTo(lowest.trueUp().orElseThrow().negated());
        assertThat(sum.pounds()).isGreaterThan(BigDecimal.valueOf(150_000));
    }

    private static RaiseSettlement raise(ReconciliationCalculated run, OdsCode body) {
        return new RaiseSettlement(
                "CM-001", day("2029-06-01"), run.reconciliation(), body, VatTreatment.EXEMPT, day("2029-07-01"));
    }

    private SettlementRaised raised(ReconciliationCalculated run, OdsCode body) {
        var accepted = (Decision.Accepted) years.story.decide("officer-1", raise(run, body));
        return (SettlementRaised) accepted.events().getFirst();
    }
}
