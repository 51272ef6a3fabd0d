package org.partnershipledger.ledger;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.partnershipledger.kernel.event.Evidence;
import org.partnershipledger.kernel.event.MeasureEvent.BaselineMethod;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureDirection;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureKind;
import org.partnershipledger.kernel.event.MinimumContentItem;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.AdditionalityScope;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Band;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.BandMode;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Direction;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Limit;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Sidedness;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.ThresholdMode;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.organisation.TechnologyPartner;
import org.partnershipledger.kernel.organisation.TechnologyPartner.PartnerMaturity;
import org.partnershipledger.ledger.agreement.DraftAgreement;
import org.partnershipledger.ledger.measure.DefineMeasure;
import org.partnershipledger.ledger.measure.RecordBaseline;

/** The one invented agreement that scenarios speak of, in small pieces. */
public final class Facts {
    public static final OdsCode QZZ = OdsCode.of("QZZ");
    public static final String COMPANY = "SAMPLE99";
    public static final Period YEAR = new Period(day("2026-04-01"), day("2027-03-31"));

    private Facts() {}

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    public static Money pounds(String amount) {
        return Money.of(amount);
    }

    public static BigDecimal number(String plain) {
        return new BigDecimal(plain);
    }

    public static Origin origin(String actor, String command) {
        UUID id = UUID.nameUUIDFromBytes(command.getBytes(StandardCharsets.UTF_8));
        return new Origin(actor, "FINANCE_PREPARER", QZZ, id, id, Optional.empty(), Optional.empty());
    }

    public static Evidence document() {
        return new Evidence("Report", "https://example.org/report", "ab".repeat(32));
    }

    public static Map<MinimumContentItem, String> content() {
        var content = new EnumMap<MinimumContentItem, String>(MinimumContentItem.class);
        for (var item : MinimumContentItem.values()) {
            content.put(item, "As agreed: " + item.inWords());
        }
        return content;
    }

    public static DraftAgreement draft() {
        return draft(PartnerMaturity.SME, content());
    }

    public static DraftAgreement draft(PartnerMaturity maturity, Map<MinimumContentItem, String> content) {
        return draft("CM-001", maturity, content);
    }

    public static DraftAgreement draftAs(String agreement) {
        return draft(agreement, PartnerMaturity.SME, content());
    }

    private static DraftAgreement draft(
            String agreement, PartnerMaturity maturity, Map<MinimumContentItem, String> content) {
        return new DraftAgreement(
                agreement,
                day("2026-01-05"),
                "Fewer falls at home",
                QZZ,
                List.of(QZZ),
                new TechnologyPartner("Steady Ltd", COMPANY, "Industry", maturity),
                content,
                day("2026-04-01"),
                day("2029-03-31"));
    }

    public static DefineMeasure measure(boolean payment) {
        return new DefineMeasure(
                "CM-001",
                day("2026-01-12"),
                "FALLS",
                "Cost of falls",
                MeasureKind.OUTCOME,
                MeasureDirection.LOWER_IS_BETTER,
                "pounds",
                Optional.empty(),
                payment,
                "Hospital bills",
                0);
    }

    public static RecordBaseline baseline() {
        return new RecordBaseline(
                "CM-001",
                day("2026-02-02"),
                "FALLS",
                BaselineMethod.HISTORICAL_PERIOD,
                new Period(day("2024-12-01"), day("2025-11-30")),
                number("12400000"),
                document());
    }

    /** Worked example W2: savings above 2% of the benchmark, 40% of the excess to the partner. */
    public static RiskGainShareTerms terms(String partnerShare) {
        return new RiskGainShareTerms(
                Sidedness.UPSIDE_ONLY,
                Direction.LOWER_IS_BETTER,
                BigDecimal.ONE,
                BigDecimal.ONE,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                AdditionalityScope.GAINS_ONLY,
                false,
                BigDecimal.ZERO,
                partnerShare.equals("0.40") ? Optional.of(Limit.ofRate(number("0.02"))) : Optional.empty(),
                Optional.empty(),
                ThresholdMode.DEDUCTIBLE,
                Optional.of(List.of(Band.last(number(partnerShare)))),
                Optional.empty(),
                BandMode.MARGINAL,
                Optional.empty(),
                Optional.empty(),
                BigDecimal.ONE,
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
}
