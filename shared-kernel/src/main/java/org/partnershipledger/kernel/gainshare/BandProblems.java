package org.partnershipledger.kernel.gainshare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Band;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Limit;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Sidedness;
import org.partnershipledger.kernel.money.Money;

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
            boolean scaled = terms.lossScale().isPresent();
            presence("terms.gainBands", !terms.bandsOfGains().isEmpty(), gains, false, "gains", checks);
            presence("terms.lossBands", !terms.bandsOfLosses().isEmpty(), losses, scaled, "losses", checks);
        }
        bands("terms.gainBands", terms.bandsOfGains(), checks);
        bands("terms.lossBands", terms.bandsOfLosses(), checks);
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
        Optional<Limit> before = Optional.empty();
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            String at = path + "[" + i + "]";
            boolean last = i == bands.size() - 1;
            checks.required(at + ".partnerShare", band.partnerShare());
            checks.fraction(at + ".partnerShare", band.partnerShare());
            if (band.upTo().isEmpty() && !last) {
                checks.add(at + ".upTo", "only the last band has no upper bound");
            }
            if (band.upTo().isPresent()) {
                bound(at + ".upTo", band.upTo().get(), before, checks);
                before = band.upTo();
                if (last) {
                    checks.add(at + ".upTo", "the last band has no upper bound: leave upTo out or add a band");
                }
            }
        }
    }

    private static void bound(String path, Limit upTo, Optional<Limit> before, Checks checks) {
        TermsProblems.limit(path, upTo, checks);
        Optional<BigDecimal> value = value(upTo);
        if (value.isEmpty()) {
            return;
        }
        if (value.get().signum() == 0) {
            checks.add(path, "must be above 0: a band up to 0 is empty");
        }
        Optional<BigDecimal> lower = before.filter(bound -> isRate(bound) == isRate(upTo))
                .flatMap(BandProblems::value)
                .filter(bound -> value.get().compareTo(bound) <= 0);
        lower.ifPresent(bound -> checks.add(
                path, "bands must ascend: " + Formula.show(value.get()) + " is not above " + Formula.show(bound)));
    }

    private static boolean isRate(Limit limit) {
        return limit.rate().isPresent();
    }

    private static Optional<BigDecimal> value(Limit limit) {
        return limit.rate().or(() -> limit.amount().map(Money::pounds));
    }
}
