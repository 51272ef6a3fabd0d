package org.partnershipledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.ledger.Facts.COMPANY;
import static org.partnershipledger.ledger.Facts.QZZ;
import static org.partnershipledger.ledger.Facts.YEAR;
import static org.partnershipledger.ledger.Facts.day;
import static org.partnershipledger.ledger.Facts.document;
import static org.partnershipledger.ledger.Facts.number;
import static org.partnershipledger.ledger.Facts.pounds;
import static org.partnershipledger.ledger.Facts.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.event.DataUseEvent.DataAccessRoute;
import org.partnershipledger.kernel.event.GainShareEvent.MidPeriodChange;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureDirection;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureKind;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.event.SettlementEvent.VatTreatment;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.ledger.commercial.AgreeCommercialTerm;
import org.partnershipledger.ledger.commercial.RecordNhsCost;
import org.partnershipledger.ledger.datause.StartDataFlow;
import org.partnershipledger.ledger.gainshare.AgreeReconciliation;
import org.partnershipledger.ledger.gainshare.IssueReconciliation;
import org.partnershipledger.ledger.gainshare.VaryRiskGainShareTerms;
import org.partnershipledger.ledger.measure.CorrectOutcome;
import org.partnershipledger.ledger.measure.DefineMeasure;
import org.partnershipledger.ledger.reinvestment.CommitReinvestment;
import org.partnershipledger.ledger.reinvestment.SpendReinvestment;
import org.partnershipledger.ledger.settlement.RaiseTermSettlement;
import org.partnershipledger.ledger.settlement.RecordPayment;

/**
 * The order of unrelated facts does not matter. Costs, outcomes, measures, terms, data uses, a settlement and a
 * reinvestment are recorded in any order that each of them allows, 10,000 seeded ones: the same facts are recorded, and
 * the reconciliation that follows, its agreement and every later answer come to the same.
 */
class OrderLaws {
    /** {@code make fast} tries fewer. */
    private static final int CASES = Integer.getInteger("laws.cases", 10_000);

    private static final String A = "CM-001";
    private static final Period FIRST = new Period(day("2026-04-01"), day("2026-09-30"));
    private static final Period SECOND = new Period(day("2026-10-01"), day("2027-03-31"));
    private static final Story BEGUN = Story.activeWith(MidPeriodChange.SEPARATE_WINDOWS, "0.400")
            .by(
                    "officer-1",
                    new VaryRiskGainShareTerms(
                            A,
                            SECOND.from(),
                            "FALLS",
                            Optional.empty(),
                            MidPeriodChange.SEPARATE_WINDOWS,
                            terms("0.30"),
                            "As agreed"));

    private record Fact(String by, Command<?> command) {}

    /** Facts that follow one another; nothing else depends on anything here. */
    private static final List<List<Fact>> CHAINS = List.of(
            List.of(
                    fact(Story.outcome("O-1", FIRST, "5000000", "4690000")),
                    new Fact("officer-2", Story.verify("O-1"))),
            List.of(
                    fact(Story.outcome("O-2", SECOND, "5000000", "4810000.55")),
                    fact(new CorrectOutcome(
                            A,
                            SECOND.to(),
                            "FALLS",
                            "O-2",
                            number("4810000.01"),
                            Optional.empty(),
                            "Late bills",
                            document())),
                    new Fact("officer-2", Story.verify("O-2"))),
            List.of(fact(cost("C-1", "1200.00"))),
            List.of(fact(cost("C-2", "0.01"))),
            List.of(fact(cost("C-3", "77.77"))),
            List.of(
                    fact(Story.dataUse(DataAccessRoute.SECURE_DATA_ENVIRONMENT)),
                    fact(new StartDataFlow(A, day("2026-04-15"), "USE-1", "Admissions", 1_000)),
                    // a measure without a baseline would hold up the flow, so it is not unrelated
                    fact(new DefineMeasure(
                            A,
                            day("2026-05-01"),
                            "BEDS",
                            "Bed days",
                            MeasureKind.OUTPUT,
                            MeasureDirection.LOWER_IS_BETTER,
                            "days",
                            Optional.empty(),
                            false,
                            "Hospital records",
                            0))),
            List.of(
                    fact(new AgreeCommercialTerm(
                            A,
                            day("2026-04-02"),
                            "FEE",
                            new CommercialTerm.UpfrontFee(pounds("9.00"), day("2026-06-30")))),
                    fact(new RaiseTermSettlement(
                            A, day("2026-06-01"), "FEE", 1, QZZ, VatTreatment.EXEMPT, day("2026-06-30"))),
                    fact(new RecordPayment("CM-001.FEE.1.QZZ", day("2026-06-20"), pounds("4.00"), "B-1")),
                    fact(new RecordPayment("CM-001.FEE.1.QZZ", day("2026-06-21"), pounds("5.00"), "B-2"))),
            List.of(
                    fact(new CommitReinvestment(
                            "CLINICS", A, day("2026-09-15"), QZZ, pounds("80.00"), "Clinics", "Sample Town")),
                    fact(new SpendReinvestment("CLINICS", day("2026-11-28"), pounds("30.00"), "P-1"))));

    private static Fact fact(Command<?> command) {
        return new Fact("officer-1", command);
    }

    private static RecordNhsCost cost(String reference, String amount) {
        return new RecordNhsCost(A, day("2026-05-01"), "Legal advice", pounds(amount), reference);
    }

    private static Story recorded(Random random) {
        var story = BEGUN.fork();
        var left = new ArrayList<List<Fact>>();
        CHAINS.forEach(chain -> left.add(new ArrayList<>(chain)));
        while (!left.isEmpty()) {
            var chain = left.get(random == null ? 0 : random.nextInt(left.size()));
            var next = chain.removeFirst();
            story.by(next.by(), next.command());
            if (chain.isEmpty()) {
                left.remove(chain);
            }
        }
        return story;
    }

    /** What is recorded from here on: each answer is decided on everything that was recorded before. */
    private static List<Decision> whatFollows(Story story) {
        var answers = new ArrayList<Decision>();
        answers.add(story.decide("officer-1", Story.reconcile("R-1", ReconciliationRun.FINAL, YEAR)));
        story.by("officer-1", Story.reconcile("R-1", ReconciliationRun.FINAL, YEAR))
                .by("officer-2", new IssueReconciliation(A, day("2027-05-17"), "R-1"))
                .by("officer-2", new AgreeReconciliation(A, day("2027-05-24"), "R-1", "QZZ"));
        for (var command : List.of(
                new AgreeReconciliation(A, day("2027-05-24"), "R-1", COMPANY),
                new AgreeReconciliation(A, day("2027-05-24"), "R-1", "QZZ"),
                cost("C-2", "5.00"),
                Story.outcome("O-1", FIRST, "1", "1"),
                new RecordPayment("CM-001.FEE.1.QZZ", day("2026-06-22"), pounds("0.01"), "B-3"),
                new SpendReinvestment("CLINICS", day("2026-11-29"), pounds("50.01"), "P-2"),
                new SpendReinvestment("CLINICS", day("2026-11-29"), pounds("50.00"), "P-2"))) {
            answers.add(story.decide("officer-2", command));
        }
        return answers;
    }

    @Test
    void unrelatedFactsComeToTheSameInAnyOrder() {
        var inOrder = recorded(null);
        var facts = Set.copyOf(inOrder.events);
        var expected = whatFollows(inOrder);
        assertThat(expected.getFirst()).isInstanceOf(Decision.Accepted.class);
        LongStream.rangeClosed(1, CASES).parallel().forEach(seed -> {
            var story = recorded(new Random(seed));
            assertThat(Set.copyOf(story.events)).as("seed " + seed).isEqualTo(facts);
            assertThat(whatFollows(story)).as("seed " + seed).isEqualTo(expected);
        });
    }
}
