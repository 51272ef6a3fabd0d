package org.partnershipledger.kernel.gainshare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.AdditionalityScope;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Band;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.BandMode;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Limit;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.LossScale;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.PartyWeight;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.QualityGate;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Sidedness;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.ThresholdMode;
import org.partnershipledger.kernel.words.Names;
import org.partnershipledger.kernel.words.Numbers;
import org.partnershipledger.kernel.words.Pounds;

/** Risk and gain share terms in words: one sentence for a list, and clause by clause for the page of a reconciliation. */
public final class RiskGainShareWords {
    private static final String NONE = "none";

    private RiskGainShareWords() {}

    /** What is agreed about one thing. */
    public record Clause(String name, String words) {}

    public static String sentence(RiskGainShareTerms terms) {
        String sides = sides(terms);
        String gain = terms.bandsOfGains().isEmpty()
                ? ""
                : " Partner's share of a saving: " + bands(terms.bandsOfGains()) + ".";
        String loss = terms.bandsOfLosses().isEmpty()
                ? ""
                : " Partner's share of a loss: " + bands(terms.bandsOfLosses()) + ".";
        return sides + gain + loss;
    }

    /** Every clause that was agreed; those that were not are named together, so that nothing is left unsaid. */
    public static List<Clause> clauses(RiskGainShareTerms terms) {
        var clauses = new LinkedHashMap<String, String>();
        clauses.put("What is shared", sides(terms));
        clauses.put("Better is", Names.of(terms.direction()));
        clauses.put("Value of one unit", "£" + Numbers.of(terms.unitValue()));
        clauses.put("Share of the change that is due to the partnership", additionality(terms));
        clauses.put("Costs recovered before sharing", terms.costRecoveryFirst() ? "Yes" : "No");
        clauses.put("Smallest saving that is shared", gain(threshold(terms.upsideThreshold(), terms), terms));
        clauses.put("Smallest loss that is shared", loss(threshold(terms.downsideThreshold(), terms), terms));
        clauses.put("Partner's share of a saving", bandsWithMode(terms.bandsOfGains(), terms));
        clauses.put("Partner's share of a loss", lossShare(terms));
        clauses.put(
                "Quality", terms.qualityGate().map(RiskGainShareWords::quality).orElse(NONE));
        clauses.put("Part of the partner's gain that is payable", Numbers.percent(terms.paymentFactor()));
        clauses.put("Most that the partner gains in a period", gain(limitOrNone(terms.gainCap()), terms));
        clauses.put("Most that the partner loses in a period", loss(limitOrNone(terms.lossCap()), terms));
        clauses.put("Most that is shared of a saving", gain(limitOrNone(terms.gainPoolCap()), terms));
        clauses.put("Most that is shared of a loss", loss(limitOrNone(terms.lossPoolCap()), terms));
        clauses.put("Most over the whole life", lifetime(terms));
        clauses.put(
                "The NHS keeps at least", terms.nhsFloor().map(Pounds::exact).orElse(NONE));
        clauses.put("Losses carried forward", terms.lossCarryForward() ? "Yes" : "No");
        clauses.put("Division of the NHS share", split(terms.partySplit().orElse(List.of())));
        var agreed = new ArrayList<Clause>();
        var absent = new ArrayList<String>();
        clauses.forEach((name, words) -> {
            if (words.equals(NONE)) {
                absent.add(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
            } else {
                agreed.add(new Clause(name, words));
            }
        });
        if (!absent.isEmpty()) {
            agreed.add(new Clause("Not part of these terms", Names.list(absent)));
        }
        return agreed;
    }

    /** A limit of a side that is not shared may stand in the terms and does nothing; a reader is told so. */
    private static String gain(String words, RiskGainShareTerms terms) {
        return terms.sidedness() == Sidedness.DOWNSIDE_ONLY ? idle(words, "savings") : words;
    }

    private static String loss(String words, RiskGainShareTerms terms) {
        return terms.sidedness() == Sidedness.UPSIDE_ONLY ? idle(words, "losses") : words;
    }

    private static String idle(String words, String side) {
        return words.equals(NONE)
                ? NONE
                : words.replaceFirst(";.*", "") + "; without effect, because " + side + " are not shared";
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

    private static String threshold(Optional<Limit> limit, RiskGainShareTerms terms) {
        if (limit.isEmpty()) {
            return NONE;
        }
        return limit(limit.get())
                + (terms.thresholdMode() == ThresholdMode.FIRST_POUND
                        ? "; once reached, all of it is shared"
                        : "; only what is above it is shared");
    }

    private static String limitOrNone(Optional<Limit> limit) {
        return limit.map(RiskGainShareWords::limit).orElse(NONE);
    }

    private static String limit(Limit limit) {
        return limit.amount()
                .map(Pounds::exact)
                .orElseGet(() -> Numbers.percent(limit.rate().orElseThrow()) + " of the benchmark");
    }

    private static String bandsWithMode(List<Band> bands, RiskGainShareTerms terms) {
        if (bands.isEmpty()) {
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
                        + band.upTo().map(upTo -> " up to " + limit(upTo)).orElse(" of the rest"))
                .toList());
    }

    private static String lossShare(RiskGainShareTerms terms) {
        return terms.lossScale()
                .map(RiskGainShareWords::scaled)
                .orElseGet(() -> bandsWithMode(terms.bandsOfLosses(), terms));
    }

    private static String scaled(LossScale scale) {
        return "100% less " + Numbers.of(scale.scaleRate()) + " times the quality score, at least "
                + Numbers.percent(scale.minimumShare()) + " and at most " + Numbers.percent(scale.maximumShare());
    }

    private static String quality(QualityGate gate) {
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
        var parts = new ArrayList<String>();
        terms.lifetimeGainCap().ifPresent(cap -> parts.add(Pounds.exact(cap) + " of gain"));
        terms.lifetimeLossCap().ifPresent(cap -> parts.add(Pounds.exact(cap) + " of loss"));
        return parts.isEmpty() ? NONE : Names.list(parts);
    }

    private static String split(List<PartyWeight> split) {
        if (split.isEmpty()) {
            return NONE;
        }
        return "by weight: "
                + Names.list(split.stream()
                        .map(party -> party.organisation() + " " + Numbers.of(party.weight()))
                        .toList());
    }
}
