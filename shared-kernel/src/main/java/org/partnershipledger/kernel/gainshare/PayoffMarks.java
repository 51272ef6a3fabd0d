package org.partnershipledger.kernel.gainshare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Band;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Limit;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Sidedness;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.ThresholdMode;

/** The pools at which terms name a change: thresholds, bounds of bands, caps on the pool, the floor of the NHS. */
final class PayoffMarks {
    private final PayoffBasis basis;
    private final List<Payoff.Mark> marks = new ArrayList<>();

    private PayoffMarks(PayoffBasis basis) {
        this.basis = basis;
    }

    static List<Payoff.Mark> of(PayoffBasis basis) {
        PayoffMarks found = new PayoffMarks(basis);
        if (basis.terms().sidedness() != Sidedness.DOWNSIDE_ONLY) {
            found.side(true);
        }
        if (basis.terms().sidedness() != Sidedness.UPSIDE_ONLY) {
            found.side(false);
        }
        basis.terms().nhsFloor().ifPresent(floor -> found.mark(floor.pounds(), true, "floor of the NHS"));
        found.marks.sort((one, other) -> one.pool().compareTo(other.pool()));
        return List.copyOf(found.marks);
    }

    /** Bands and pool caps run on what is left after a deductible threshold, so they lie that much further out. */
    private void side(boolean gain) {
        RiskGainShareTerms terms = basis.terms();
        Optional<Limit> threshold = gain ? terms.upsideThreshold() : terms.downsideThreshold();
        BigDecimal start = threshold.map(basis::pounds).orElse(BigDecimal.ZERO);
        if (threshold.isPresent()) {
            mark(start, gain, gain ? "threshold" : "threshold of losses");
        }
        BigDecimal offset = terms.thresholdMode() == ThresholdMode.DEDUCTIBLE ? start : BigDecimal.ZERO;
        int number = 1;
        for (Band band : basis.bands(gain)) {
            if (band.upTo().isPresent()) {
                mark(basis.pounds(band.upTo().get()).add(offset), gain, "end of band " + number++);
            }
        }
        Optional<Limit> cap = gain ? terms.gainPoolCap() : terms.lossPoolCap();
        cap.ifPresent(limit -> mark(basis.pounds(limit).add(offset), gain, "cap on the pool"));
    }

    private void mark(BigDecimal size, boolean gain, String label) {
        marks.add(new Payoff.Mark(gain ? size : size.negate(), label));
    }
}
