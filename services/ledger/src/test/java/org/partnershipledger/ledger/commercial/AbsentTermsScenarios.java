package org.partnershipledger.ledger.commercial;

import static org.partnershipledger.ledger.Facts.day;
import static org.partnershipledger.ledger.Facts.number;
import static org.partnershipledger.ledger.Facts.pounds;
import static org.partnershipledger.ledger.Facts.terms;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialTermAgreed;
import org.partnershipledger.kernel.event.GainShareEvent.MidPeriodChange;
import org.partnershipledger.kernel.event.GainShareEvent.RiskGainShareTermsAgreed;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.gainshare.CommercialTerm.RoyaltyTier;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Band;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Limit;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Sidedness;
import org.partnershipledger.ledger.Scenario;
import org.partnershipledger.ledger.Story;
import org.partnershipledger.ledger.gainshare.AgreeRiskGainShareTerms;

/** Terms that leave out what their kind allows to be left out, each with the reason why nobody gives it. */
public class AbsentTermsScenarios {
    private static final String A = "CM-001";

    public static List<Scenario> accepted() {
        return List.of(
                // One rate on all revenue; nothing is owed without sales, and nothing ends the royalty.
                agreed(new CommercialTerm.Royalty(
                        List.of(RoyaltyTier.last(number("0.02"))),
                        Optional.empty(),
                        Optional.empty(),
                        "Invoiced sales less VAT",
                        true,
                        30)),
                // The shares may be sold on any day.
                agreed(new CommercialTerm.Equity(
                        "Ordinary shares", number("100"), pounds("0.00"), "Last funding round", Optional.empty())),
                // There is no market for either, so they are described and not counted.
                agreed(new CommercialTerm.FreeLicence(
                        "HeartSight", day("2029-03-31"), Optional.empty(), Optional.empty())),
                agreed(new CommercialTerm.InKind("Two data scientists for a year", Optional.empty())),
                // The partner carries losses above £50,000.00 and has no part in gains.
                Scenario.of(
                        Story.measured(),
                        "officer-1",
                        new AgreeRiskGainShareTerms(
                                A,
                                day("2026-04-01"),
                                "FALLS",
                                Optional.empty(),
                                MidPeriodChange.SEPARATE_WINDOWS,
                                lossesOnly()),
                        new RiskGainShareTermsAgreed(
                                A,
                                day("2026-04-01"),
                                "FALLS",
                                1,
                                Optional.empty(),
                                MidPeriodChange.SEPARATE_WINDOWS,
                                lossesOnly())));
    }

    private static Scenario agreed(CommercialTerm terms) {
        return Scenario.of(
                Story.drafted(),
                "officer-1",
                new AgreeCommercialTerm(A, day("2026-02-02"), "TERM", terms),
                new CommercialTermAgreed(A, day("2026-02-02"), "TERM", terms));
    }

    private static RiskGainShareTerms lossesOnly() {
        var gains = terms("0.30");
        return new RiskGainShareTerms(
                Sidedness.DOWNSIDE_ONLY,
                gains.direction(),
                gains.unitValue(),
                gains.attribution(),
                gains.deadweight(),
                gains.displacement(),
                gains.additionalityAppliesTo(),
                gains.costRecoveryFirst(),
                gains.minimumPopulation(),
                Optional.empty(),
                Optional.of(Limit.ofAmount(pounds("50000.00"))),
                gains.thresholdMode(),
                Optional.empty(),
                Optional.of(List.of(Band.last(number("0.30")))),
                gains.bandMode(),
                Optional.empty(),
                Optional.empty(),
                gains.paymentFactor(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void recordsExactly(Scenario scenario) {
        scenario.holds();
    }
}
