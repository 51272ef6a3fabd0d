package org.partnershipledger.app.sample;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.kernel.event.Evidence;
import org.partnershipledger.kernel.event.MinimumContentItem;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.AdditionalityScope;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Band;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.BandMode;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Direction;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Limit;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.LossScale;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.PartyWeight;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Sidedness;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.ThresholdMode;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;

/** The words, days and terms that the sample's partnerships share. All invented. */
final class SampleFacts {
    static final OdsCode ICS = OdsCode.of("QZZ");
    static final OdsCode TRUST = OdsCode.of("RZZ");
    static final Period YEAR_2024 = new Period(day("2024-04-01"), day("2025-03-31"));
    static final Period YEAR_2025 = new Period(day("2025-04-01"), day("2026-03-31"));

    private SampleFacts() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static Money pounds(String amount) {
        return Money.of(amount);
    }

    static BigDecimal number(String plain) {
        return new BigDecimal(plain);
    }

    /** A document that does not exist; its hash is the hash of its title. */
    static Evidence document(String title) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(title.getBytes(StandardCharsets.UTF_8));
            String uri = "https://example.org/sample/" + title.replaceAll("[^A-Za-z]+", "-");
            return new Evidence("Sample document: " + title, uri, HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /** The ten items of an agreement, in plain words. */
    static Map<MinimumContentItem, String> content(String beneficiaries, String goal, String nature) {
        var content = new EnumMap<MinimumContentItem, String>(MinimumContentItem.class);
        content.put(MinimumContentItem.BENEFICIARY_GROUPS, beneficiaries);
        content.put(MinimumContentItem.PARTIES, "Sampleshire Integrated Care System, its trust, and the company");
        content.put(MinimumContentItem.GOALS_METHOD_INTERVENTIONS, goal);
        content.put(MinimumContentItem.MEASURES_AND_PERIOD, "The measures named here, each financial year");
        content.put(MinimumContentItem.LEGACY_IMPROVEMENTS, "Cleaner records and trained analysts stay with us");
        content.put(MinimumContentItem.NATURE_OF_PARTNERSHIP, nature);
        content.put(
                MinimumContentItem.INFORMATION_GOVERNANCE_AND_SECURITY,
                "Work in the secure data environment; no data leaves it");
        content.put(MinimumContentItem.CONFIDENTIALITY, "Each party keeps the other's secrets; results are public");
        content.put(MinimumContentItem.TRAINING_NEEDS, "Two days for each clinical team before the start");
        content.put(MinimumContentItem.WIDER_ADOPTION, "Open interfaces, and a guide for other systems");
        return content;
    }

    /** Savings over a threshold of 2% of the benchmark are shared, 40% of the excess to the partner. */
    static RiskGainShareTerms savingsShare() {
        return terms(
                Sidedness.UPSIDE_ONLY,
                ThresholdMode.DEDUCTIBLE,
                List.of(Band.last(number("0.40"))),
                Optional.empty(),
                Optional.of(Limit.ofRate(number("0.10"))),
                Optional.empty(),
                Optional.of(List.of(new PartyWeight(ICS, number("60")), new PartyWeight(TRUST, number("40")))));
    }

    /** Gains are shared at 35%; of a loss the partner bears more, the poorer the quality, up to 3% of the benchmark. */
    static RiskGainShareTerms twoSidedShare() {
        return terms(
                Sidedness.TWO_SIDED,
                ThresholdMode.FIRST_POUND,
                List.of(Band.last(number("0.35"))),
                Optional.of(new LossScale(number("0.75"), number("0.40"), number("0.75"))),
                Optional.empty(),
                Optional.of(Limit.ofRate(number("0.03"))),
                Optional.empty());
    }

    private static RiskGainShareTerms terms(
            Sidedness sidedness,
            ThresholdMode thresholdMode,
            List<Band> gainBands,
            Optional<LossScale> lossScale,
            Optional<Limit> gainCap,
            Optional<Limit> lossCap,
            Optional<List<PartyWeight>> partySplit) {
        return new RiskGainShareTerms(
                sidedness,
                Direction.LOWER_IS_BETTER,
                BigDecimal.ONE,
                BigDecimal.ONE,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                AdditionalityScope.GAINS_ONLY,
                false,
                BigDecimal.ZERO,
                Optional.of(Limit.ofRate(number("0.02"))),
                Optional.of(Limit.ofRate(number("0.02"))),
                thresholdMode,
                Optional.of(gainBands),
                Optional.empty(),
                BandMode.MARGINAL,
                Optional.empty(),
                lossScale,
                BigDecimal.ONE,
                Optional.empty(),
                Optional.empty(),
                gainCap,
                lossCap,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                partySplit);
    }
}
