package org.partnershipledger.kernel.gainshare;

import java.math.BigDecimal;
import java.util.List;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Band;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Limit;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Sidedness;

/**
 * What can be wrong with bands: required for a side that is shared, refused for one that is not; ascending; only the
 * last without an upper bound. Bounds of which one is a rate and the other an amount can only be compared when the
 * benchmark is known: {@link InputsProblems} does that.
 */
final class BandProblems {

    private BandProblems() {}

    static void check(RiskGainShareTerms terms, Checks checks) {
        boolean gains = terms.sidedness() != Sidedness.DOWNSIDE_ONLY;
        boolean losses = terms.sidedness() != Sidedness.UPSIDE_ONLY;
        if (terms.sidedness() != null) {
            presence("terms.gainBands", isGiven(terms.gainBands()), gains, false, "gains", checks);
            presence(
                    "terms.lossBands", isGiven(terms.lossBands()), losses, terms.lossScale() != null, "losses", checks);
        }
        bands("terms.gainBands", terms.gainBands(), checks);
        bands("terms.lossBands", terms.lossBands(), checks);
    }

    private static boolean isGiven(List<Band> bands) {
        return bands != null && !bands.isEmpty();
    }

    private static void presence(
            String path, boolean given, boolean shared, boolean scaled, String side, Checks checks) {
        if (given && !shared) {
            checks.add(path, side + " are not shared under this sidedness: leave the bands out");
        }
        if (given && shared && scaled) {
            checks.add(path, "a lossScale is given too: give bands or a lossScale, not both");
        }
        if (!given && shared && !scaled) {
            String also = side.equals("losses") ? " or a lossScale" : "";
            checks.add(path, side + " are shared, so bands" + also + " are required");
        }
    }

    private static void bands(String path, List<Band> bands, Checks checks) {
        if (bands == null) {
            return;
        }
        Limit before = null;
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            String at = path + "[" + i + "]";
            boolean last = i == bands.size() - 1;
            checks.required(at + ".partnerShare", band.partnerShare());
            checks.fraction(at + ".partnerShare", band.partnerShare());
            if (band.upTo() == null && !last) {
                checks.add(at + ".upTo", "only the last band has no upper bound");
            }
            if (band.upTo() != null) {
                bound(at + ".upTo", band.upTo(), before, checks);
                before = band.upTo();
                if (last) {
                    checks.add(at + ".upTo", "the last band has no upper bound: leave upTo out or add a band");
                }
            }
        }
    }

    private static void bound(String path, Limit upTo, Limit before, Checks checks) {
        TermsProblems.limit(path, upTo, checks);
        BigDecimal value = value(upTo);
        if (value != null && value.signum() == 0) {
            checks.add(path, "must be above 0: a band up to 0 is empty");
        }
        if (before == null || value == null) {
            return;
        }
        boolean sameKind = (before.rate() == null) == (upTo.rate() == null);
        if (sameKind && value(before) != null && value.compareTo(value(before)) <= 0) {
            checks.add(
                    path, "bands must ascend: " + Formula.show(value) + " is not above " + Formula.show(value(before)));
        }
    }

    private static BigDecimal value(Limit limit) {
        if (limit.rate() != null) {
            return limit.rate();
        }
        return limit.amount() == null ? null : limit.amount().pounds();
    }
}
