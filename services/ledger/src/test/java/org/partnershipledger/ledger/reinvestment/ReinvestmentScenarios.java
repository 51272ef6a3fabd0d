package org.partnershipledger.ledger.reinvestment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.ledger.Facts.QZZ;
import static org.partnershipledger.ledger.Facts.day;
import static org.partnershipledger.ledger.Facts.pounds;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentCommitted;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentOutcomeNoted;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentSpent;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Scenario;
import org.partnershipledger.ledger.Story;

/** Where the money went: committed, spent to the last penny and not one more, and what came of it. */
public class ReinvestmentScenarios {
    private static final CommitReinvestment COMMIT = new CommitReinvestment(
            "CLINICS", "CM-001", day("2026-09-15"), QZZ, pounds("80000.00"), "Clinics", "Sample Town");

    private static Story committed() {
        return Story.drafted().by("officer-1", COMMIT);
    }

    private static SpendReinvestment spend(String amount, String reference) {
        return new SpendReinvestment("CLINICS", day("2026-11-28"), pounds(amount), reference);
    }

    public static List<Scenario> accepted() {
        return List.of(
                Scenario.of(
                        Story.drafted(),
                        "officer-1",
                        COMMIT,
                        new ReinvestmentCommitted(
                                "CLINICS",
                                "CM-001",
                                day("2026-09-15"),
                                QZZ,
                                pounds("80000.00"),
                                "Clinics",
                                "Sample Town")),
                Scenario.of(
                        committed(),
                        "officer-1",
                        spend("80000.00", "P-1"),
                        new ReinvestmentSpent("CLINICS", "CM-001", day("2026-11-28"), pounds("80000.00"), "P-1")),
                Scenario.of(
                        committed(),
                        "officer-1",
                        new NoteReinvestmentOutcome("CLINICS", day("2027-03-31"), "Two clinics opened, one did not"),
                        new ReinvestmentOutcomeNoted(
                                "CLINICS", "CM-001", day("2027-03-31"), "Two clinics opened, one did not")));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void recordsExactly(Scenario scenario) {
        scenario.holds();
    }

    @Test
    void itIsSpentInPartsToTheLastPennyAndNotOneMore() {
        var story = committed().by("officer-1", spend("79999.99", "P-1"));
        assertThat(story.decide("officer-1", spend("0.02", "P-2"))).isInstanceOf(Decision.Rejected.class);
        story.by("officer-1", spend("0.01", "P-2"));
        assertThat(story.decide("officer-1", spend("0.01", "P-3"))).isInstanceOf(Decision.Rejected.class);
    }
}
