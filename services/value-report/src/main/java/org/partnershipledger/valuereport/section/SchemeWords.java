package org.partnershipledger.valuereport.section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Band;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Limit;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.LossScale;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.QualityGate;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Sidedness;
import org.partnershipledger.valuereport.model.InWords;

/** The terms of a risk and gain share in plain words, for the public; auditors see every parameter. */
final class SchemeWords {
    private SchemeWords() {}

    static String risk(RiskGainShareTerms terms) {
        return switch (terms.sidedness()) {
            case UPSIDE_ONLY -> "the partner shares gains; the NHS bears losses alone";
            case TWO_SIDED -> "the partner shares gains and losses";
            case DOWNSIDE_ONLY -> "the partner shares losses; the NHS keeps gains";
        };
    }

    /** Of gains and of losses, each as far as the partner shares it. */
    static String share(RiskGainShareTerms terms) {
        var gain = bands(terms.bandsOfGains(), " of the gain");
        if (terms.sidedness() == Sidedness.UPSIDE_ONLY) {
            return gain;
        }
        var loss = terms.lossScale()
                .map(SchemeWords::scaled)
                .orElseGet(() -> bands(terms.bandsOfLosses(), " of the loss"));
        return terms.sidedness() == Sidedness.DOWNSIDE_ONLY ? loss : gain + "; " + loss;
    }

    private static String bands(List<Band> bands, String of) {
        if (bands.isEmpty()) {
            return "no part" + of;
        }
        return bands.stream()
                        .map(band -> percent(band.partnerShare())
                                + band.upTo()
                                        .map(upTo -> " up to " + words(upTo))
                                        .orElse(""))
                        .collect(Collectors.joining(", then "))
                + of;
    }

    private static String scaled(LossScale scale) {
        return percent(scale.minimumShare()) + " to " + percent(scale.maximumShare())
                + " of the loss, less the better the quality";
    }

    static String limits(RiskGainShareTerms terms) {
        var words = new ArrayList<String>();
        if (terms.sidedness() != Sidedness.DOWNSIDE_ONLY) {
            add(words, "no gain is shared below ", terms.upsideThreshold());
            add(words, "the partner gets at most ", terms.gainCap());
        }
        if (terms.sidedness() != Sidedness.UPSIDE_ONLY) {
            add(words, "no loss is shared below ", terms.downsideThreshold());
            add(words, "the partner pays at most ", terms.lossCap());
        }
        counted(words, terms);
        terms.qualityGate().ifPresent(gate -> words.add(quality(gate)));
        terms.lifetimeGainCap()
                .ifPresent(cap -> words.add("over all years the partner gets at most " + InWords.money(cap)));
        terms.nhsFloor()
                .filter(floor -> floor.signum() > 0)
                .ifPresent(floor -> words.add("the NHS keeps at least " + InWords.money(floor)));
        return words.isEmpty() ? "none" : String.join("; ", words);
    }

    /** What of a change is counted at all (domain-rules.md C5: a figure shows its additionality). */
    private static void counted(ArrayList<String> words, RiskGainShareTerms terms) {
        if (terms.attribution().compareTo(BigDecimal.ONE) < 0) {
            words.add(percent(terms.attribution()) + " of a change is counted as the partnership\u2019s");
        }
        if (terms.deadweight().signum() > 0) {
            words.add(percent(terms.deadweight()) + " of that would have happened anyway and is not counted");
        }
        if (terms.displacement().signum() > 0) {
            words.add(percent(terms.displacement()) + " of that only moved from elsewhere and is not counted");
        }
    }

    private static String quality(QualityGate gate) {
        var least = gate.minimum().signum() == 0
                ? ""
                : ", and below a score of " + InWords.number(gate.minimum()) + " it gets nothing";
        return switch (gate.mode()) {
            case ALL_OR_NOTHING -> "the partner gets a part of gains only if quality is good enough" + least;
            case SCALED -> "the lower the quality, the smaller the partner's part of gains" + least;
            case TIERED -> "the partner's part of gains goes by steps of quality" + least;
        };
    }

    private static void add(ArrayList<String> words, String start, Optional<Limit> limit) {
        limit.filter(given -> !isZero(given)).ifPresent(given -> words.add(start + words(given)));
    }

    private static boolean isZero(Limit limit) {
        return limit.rate()
                .map(rate -> rate.signum() == 0)
                .orElseGet(() -> limit.amount().orElseThrow().isZero());
    }

    private static String words(Limit limit) {
        return limit.rate()
                .map(rate -> percent(rate) + " of what was expected to be spent")
                .orElseGet(() -> InWords.money(limit.amount().orElseThrow()));
    }

    private static String percent(BigDecimal share) {
        return InWords.number(share.movePointRight(2)) + "%";
    }
}
