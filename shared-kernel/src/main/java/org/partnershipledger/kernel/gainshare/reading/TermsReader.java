package org.partnershipledger.kernel.gainshare.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.kernel.gainshare.Problem;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.AdditionalityScope;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Band;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.BandMode;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Direction;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.GateMode;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Limit;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.LossScale;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.QualityGate;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Sidedness;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.ThresholdMode;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Tier;
import org.partnershipledger.kernel.gainshare.TermsProblems;
import org.partnershipledger.kernel.money.Money;

/**
 * Reads risk and gain share terms from the neutral tree and fills in every default of terms-format.md, so that what
 * is recorded says everything that was calculated with. All problems at once: of form (here) and of sense
 * ({@link TermsProblems}).
 */
public final class TermsReader {
    private static final BigDecimal ZERO = BigDecimal.ZERO;
    private static final BigDecimal ONE = BigDecimal.ONE;

    private final List<Problem> problems = new ArrayList<>(0);

    private TermsReader() {}

    public static Reading<RiskGainShareTerms> read(Map<String, ?> tree) {
        return readTree(tree);
    }

    /** Of any value; what is not an object is a problem. */
    public static Reading<RiskGainShareTerms> readTree(Object tree) {
        TermsReader reader = new TermsReader();
        Fields fields = Fields.of("terms", tree, reader.problems);
        if (fields == null) {
            return new Reading<>(null, reader.problems);
        }
        RiskGainShareTerms terms = reader.terms(fields);
        fields.end();
        return new Reading<>(terms, Problems.both(reader.problems, TermsProblems.of(terms)));
    }

    private RiskGainShareTerms terms(Fields f) {
        return new RiskGainShareTerms(
                f.choice("sidedness", Sidedness.values(), null),
                f.choice("direction", Direction.values(), null),
                f.decimal("unitValue", ONE),
                f.decimal("attribution", ONE),
                f.decimal("deadweight", ZERO),
                f.decimal("displacement", ZERO),
                f.choice("additionalityAppliesTo", AdditionalityScope.values(), AdditionalityScope.GAINS_ONLY),
                f.flag("costRecoveryFirst"),
                f.decimal("minimumPopulation", ZERO),
                limit(f, "upsideThreshold"),
                limit(f, "downsideThreshold"),
                f.choice("thresholdMode", ThresholdMode.values(), ThresholdMode.FIRST_POUND),
                bands(f, "gainBands"),
                bands(f, "lossBands"),
                f.choice("bandMode", BandMode.values(), BandMode.MARGINAL),
                f.objectOrNone("qualityGate").map(this::qualityGate),
                f.objectOrNone("lossScale").map(TermsReader::lossScale),
                f.decimal("paymentFactor", ONE),
                limit(f, "gainPoolCap"),
                limit(f, "lossPoolCap"),
                limit(f, "gainCap"),
                limit(f, "lossCap"),
                amount(f, "lifetimeGainCap"),
                amount(f, "lifetimeLossCap"),
                amount(f, "nhsFloor"),
                f.flag("lossCarryForward"),
                PartyReader.parties(f, problems));
    }

    private static Optional<Limit> limit(Fields outer, String field) {
        return outer.objectOrNone(field).map(TermsReader::limit);
    }

    private static Limit limit(Fields f) {
        Limit limit = new Limit(f.decimalOrNone("rate"), f.moneyOrNone("amount"));
        f.end();
        return limit;
    }

    private static Optional<Money> amount(Fields outer, String field) {
        return outer.objectOrNone(field).map(TermsReader::amount);
    }

    private static Money amount(Fields f) {
        Money amount = f.money("amount");
        if (!f.has("amount")) {
            f.problem("amount", "is required and is missing");
        }
        f.end();
        return amount;
    }

    /** An absent list is recorded as an empty one: it is read so since the first terms. */
    private Optional<List<Band>> bands(Fields f, String field) {
        return Optional.of(f.listOrNone(field, this::band).orElse(List.of()));
    }

    private Band band(String path, Object value) {
        Fields f = Fields.of(path, value, problems);
        if (f == null) {
            return Band.last(null);
        }
        Band band = new Band(limit(f, "upTo"), f.decimal("partnerShare"));
        f.end();
        return band;
    }

    private QualityGate qualityGate(Fields f) {
        QualityGate gate = new QualityGate(
                f.choice("mode", GateMode.values(), null),
                f.decimal("minimum", ZERO),
                f.listOrNone("tiers", this::tier).orElse(List.of()));
        f.end();
        return gate;
    }

    private Tier tier(String path, Object value) {
        Fields f = Fields.of(path, value, problems);
        if (f == null) {
            return new Tier(null, null);
        }
        Tier tier = new Tier(f.decimal("from"), f.decimal("factor"));
        f.end();
        return tier;
    }

    private static LossScale lossScale(Fields f) {
        LossScale scale = new LossScale(f.decimal("scaleRate"), f.decimal("minimumShare"), f.decimal("maximumShare"));
        f.end();
        return scale;
    }
}
