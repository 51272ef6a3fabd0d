package org.partnershipledger.finance.term;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.AdditionalityScope;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Band;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.BandMode;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Limit;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.PartyWeight;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.QualityGate;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.ThresholdMode;
import org.partnershipledger.presentation.component.SummaryRow;
import org.partnershipledger.presentation.words.Days;
import org.partnershipledger.presentation.words.Names;
import org.partnershipledger.presentation.words.Numbers;
import org.partnershipledger.presentation.words.Pounds;

/** Risk and gain share terms in words: one sentence for a list, and clause by clause for the page of a reconciliation. */
public final class RiskGainShareWords {
    private static final String NONE = "none";

    private RiskGainShareWords() {}

    public static String sentence(RiskGainShareTerms terms) {
        String sides = sides(terms);
        String gain = terms.gainBands() == null || terms.gainBands().isEmpty()
                ? ""
                : " Partner's share of a saving: " + bands(terms.gainBands()) + ".";
        String loss = terms.lossBands() == null || terms.lossBands().isEmpty()
                ? ""
                : " Partner's share of a loss: " + bands(terms.lossBands()) + ".";
        return sides + gain + loss;
    }

    /** Every clause that changes the result; a clause that is not agreed is said to be none. */
    public static List<SummaryRow> clauses(RiskGainShareTerms terms) {
        var clauses = new ArrayList<SummaryRow>();
        clauses.add(SummaryRow.of("What is shared", sides(terms)));
        clauses.add(SummaryRow.of("Better is", Names.of(terms.direction())));
        clauses.add(SummaryRow.of("Value of one unit", "£" + Numbers.of(terms.unitValue())));
        clauses.add(SummaryRow.of("Share of the change that is due to the partnership", additionality(terms)));
        clauses.add(SummaryRow.of("Costs recovered before sharing", terms.costRecoveryFirst() ? "Yes" : "No"));
        clauses.add(SummaryRow.of("Smallest saving that is shared", threshold(terms.upsideThreshold(), terms)));
        clauses.add(SummaryRow.of("Smallest loss that is shared", threshold(terms.downsideThreshold(), terms)));
        clauses.add(SummaryRow.of("Partner's share of a saving", bandsWithMode(terms.gainBands(), terms)));
        clauses.add(SummaryRow.of("Partner's share of a loss", lossShare(terms)));
        clauses.add(SummaryRow.of("Quality", quality(terms.qualityGate())));
        clauses.add(
                SummaryRow.of("Part of the partner's gain that is payable", Numbers.percent(terms.paymentFactor())));
        clauses.add(SummaryRow.of("Most that the partner gains in a period", limit(terms.gainCap())));
        clauses.add(SummaryRow.of("Most that the partner loses in a period", limit(terms.lossCap())));
        clauses.add(SummaryRow.of("Most that is shared of a saving", limit(terms.gainPoolCap())));
        clauses.add(SummaryRow.of("Most that is shared of a loss", limit(terms.lossPoolCap())));
        clauses.add(SummaryRow.of("Most over the whole life", lifetime(terms)));
        clauses.add(SummaryRow.of(
                "The NHS keeps at least", terms.nhsFloor() == null ? NONE : Pounds.exact(terms.nhsFloor())));
        clauses.add(SummaryRow.of("Losses carried forward", terms.lossCarryForward() ? "Yes" : "No"));
        clauses.add(SummaryRow.of("Division of the NHS share", split(terms.partySplit())));
        return clauses;
    }

    private static String sides(RiskGainShareTerms terms) {
        return switch (terms.sidedness()) {
            case UPSIDE_ONLY -> "Savings are shared; losses stay with the NHS.";
            case TWO_SIDED -> "Savings and losses are both shared.";
            case DOWNSIDE_ONLY -> "Losses are shared; savings stay with the NHS.";
        };
    }

    private static String additionality(RiskGainShareTerms terms) {
        BigDecimal factor = terms.attribution()
                .multiply(BigDecimal.ONE.subtract(terms.deadweight()))
                .multiply(BigDecimal.ONE.subtract(terms.displacement()));
        return Numbers.percent(factor)
                + (terms.additionalityAppliesTo() == AdditionalityScope.GAINS_ONLY
                        ? " of savings"
                        : " of savings and losses");
    }

    private static String threshold(Limit limit, RiskGainShareTerms terms) {
        if (limit == null) {
            return NONE;
        }
        return limit(limit)
                + (terms.thresholdMode() == ThresholdMode.FIRST_POUND
                        ? "; once reached, all of it is shared"
                        : "; only what is above it is shared");
    }

    private static String limit(Limit limit) {
        if (limit == null) {
            return NONE;
        }
        return limit.amount() != null
                ? Pounds.exact(limit.amount())
                : Numbers.percent(limit.rate()) + " of the benchmark";
    }

    private static String bandsWithMode(List<Band> bands, RiskGainShareTerms terms) {
        if (bands == null || bands.isEmpty()) {
            return NONE;
        }
        if (bands.size() == 1) {
            return bands(bands);
        }
        return bands(bands)
                + (terms.bandMode() == BandMode.MARGINAL
                        ? "; each slice at its own share"
                        : "; the whole amount at the share of the band it ends in");
    }

    private static String bands(List<Band> bands) {
        if (bands.size() == 1) {
            return Numbers.percent(bands.getFirst().partnerShare());
        }
        return Names.list(bands.stream()
                .map(band -> Numbers.percent(band.partnerShare())
                        + (band.upTo() == null ? " of the rest" : " up to " + limit(band.upTo())))
                .toList());
    }

    private static String lossShare(RiskGainShareTerms terms) {
        var scale = terms.lossScale();
        if (scale == null) {
            return bandsWithMode(terms.lossBands(), terms);
        }
        return "100% less " + Numbers.of(scale.scaleRate()) + " times the quality score, at least "
                + Numbers.percent(scale.minimumShare()) + " and at most " + Numbers.percent(scale.maximumShare());
    }

    private static String quality(QualityGate gate) {
        if (gate == null) {
            return NONE;
        }
        String minimum = "a score of at least " + Numbers.of(gate.minimum()) + " is needed; ";
        return switch (gate.mode()) {
            case ALL_OR_NOTHING -> minimum + "then the whole share is kept";
            case SCALED -> minimum + "then the share is multiplied by the score";
            case TIERED ->
                minimum + "then the share is multiplied by "
                        + Names.list(gate.tiers().stream()
                                .map(t -> Numbers.of(t.factor()) + " from " + Numbers.of(t.from()))
                                .toList());
        };
    }

    private static String lifetime(RiskGainShareTerms terms) {
        if (terms.lifetimeGainCap() == null && terms.lifetimeLossCap() == null) {
            return NONE;
        }
        var parts = new ArrayList<String>();
        if (terms.lifetimeGainCap() != null) {
            parts.add(Pounds.exact(terms.lifetimeGainCap()) + " of gain");
        }
        if (terms.lifetimeLossCap() != null) {
            parts.add(Pounds.exact(terms.lifetimeLossCap()) + " of loss");
        }
        return Names.list(parts);
    }

    private static String split(List<PartyWeight> split) {
        if (split == null || split.isEmpty()) {
            return NONE;
        }
        return "by weight: "
                + Names.list(split.stream()
                        .map(party -> party.organisation() + " " + Numbers.of(party.weight()))
                        .toList());
    }

    /** When a version holds. */
    static String holds(TermRow row) {
        return row.endsOn() == null
                ? "from " + Days.of(row.effectiveOn())
                : Days.range(row.effectiveOn(), row.endsOn());
    }
}
