package org.partnershipledger.kernel.gainshare;

import static org.partnershipledger.kernel.gainshare.Worksheet.PRECISION;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Band;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.BandMode;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.LossScale;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.QualityGate;

/**
 * Steps 8 to 10: the partner's part of what there is to share, by bands or by the loss scale, then the quality and
 * payment factors, which touch gains only: quality never reduces a partner's loss but through the loss scale.
 * Next: {@link PartnerLimits}.
 */
final class PartnerShare {

    private PartnerShare() {}

    static BigDecimal calculate(Worksheet sheet, BigDecimal toShare) {
        BigDecimal share = bandsOrLossScale(sheet, toShare);
        return paymentFactor(sheet, qualityFactor(sheet, share));
    }

    private static BigDecimal bandsOrLossScale(Worksheet sheet, BigDecimal toShare) {
        if (toShare.signum() == 0) {
            return sheet.enter("nothing to share", BigDecimal.ZERO);
        }
        if (!sheet.isShared(toShare)) {
            return sheet.enter(
                    toShare.signum() > 0
                            ? "gains are not shared: the NHS keeps the whole"
                            : "losses are not shared: the NHS bears the whole",
                    BigDecimal.ZERO);
        }
        if (toShare.signum() < 0 && sheet.terms.lossScale().isPresent()) {
            return lossScale(sheet, toShare, sheet.terms.lossScale().get());
        }
        List<Band> bands = toShare.signum() > 0 ? sheet.terms.bandsOfGains() : sheet.terms.bandsOfLosses();
        return sheet.terms.bandMode() == BandMode.MARGINAL
                ? marginal(sheet, toShare, bands)
                : whole(sheet, toShare, bands);
    }

    private static BigDecimal marginal(Worksheet sheet, BigDecimal toShare, List<Band> bands) {
        BigDecimal size = toShare.abs();
        BigDecimal lower = BigDecimal.ZERO;
        BigDecimal share = BigDecimal.ZERO;
        for (Band band : bands) {
            BigDecimal upper = band.upTo().isEmpty()
                    ? size
                    : sheet.pounds(band.upTo().get()).min(size);
            BigDecimal slice = upper.subtract(lower, PRECISION);
            share = share.add(slice.multiply(band.partnerShare(), PRECISION), PRECISION);
            sheet.formula.words(lower.signum() == 0 ? "£" : " + £");
            sheet.formula.number(slice).words(" × ").number(band.partnerShare());
            if (upper.compareTo(size) >= 0) {
                break;
            }
            lower = upper;
        }
        return entered(sheet, toShare, share);
    }

    /** An amount exactly on an upper bound belongs to the lower band. */
    private static BigDecimal whole(Worksheet sheet, BigDecimal toShare, List<Band> bands) {
        BigDecimal size = toShare.abs();
        int place = 0;
        while (bands.get(place).upTo().isPresent()
                && size.compareTo(sheet.pounds(bands.get(place).upTo().get())) > 0) {
            place++;
        }
        BigDecimal rate = bands.get(place).partnerShare();
        sheet.formula.words("£").number(size).words(" × ").number(rate);
        sheet.formula.words(" (the whole amount ends in band ").whole(place + 1).words(")");
        return entered(sheet, toShare, size.multiply(rate, PRECISION));
    }

    private static BigDecimal lossScale(Worksheet sheet, BigDecimal toShare, LossScale scale) {
        BigDecimal score = sheet.inputs.qualityScore().orElseThrow();
        Optional<QualityGate> gate = sheet.terms.qualityGate();
        sheet.formula.words("£").number(toShare.abs()).words(" × ");
        BigDecimal share;
        if (gate.isPresent() && score.compareTo(gate.get().minimum()) < 0) {
            share = scale.maximumShare();
            sheet.formula.number(share).words(" (score ").number(score);
            sheet.formula.words(" is below the minimum: the maximum share)");
        } else {
            BigDecimal raw = BigDecimal.ONE.subtract(scale.scaleRate().multiply(score, PRECISION), PRECISION);
            share = raw.max(scale.minimumShare()).min(scale.maximumShare());
            sheet.formula.number(share).words(" (1 - ").number(scale.scaleRate());
            sheet.formula.words(" × score ").number(score).words(" = ").number(raw);
            sheet.formula.words(", at least ").number(scale.minimumShare());
            sheet.formula.words(" and at most ").number(scale.maximumShare()).words(")");
        }
        return entered(sheet, toShare, toShare.abs().multiply(share, PRECISION));
    }

    private static BigDecimal entered(Worksheet sheet, BigDecimal toShare, BigDecimal share) {
        if (toShare.signum() > 0) {
            return sheet.enter(share);
        }
        return sheet.enter(sheet.formula.words(", as a loss").done(), share.negate());
    }

    private static BigDecimal qualityFactor(Worksheet sheet, BigDecimal share) {
        if (sheet.terms.qualityGate().isEmpty()) {
            return sheet.enter("no quality gate", share);
        }
        if (share.signum() <= 0) {
            return sheet.enter("no gain of the partner: the quality gate does nothing", share);
        }
        QualityGate gate = sheet.terms.qualityGate().get();
        BigDecimal score = sheet.inputs.qualityScore().orElseThrow();
        BigDecimal factor = QualityFactor.of(gate, score);
        sheet.formula.words("£").number(share).words(" × ").number(factor).words(" (score ");
        sheet.formula.number(score).words(", minimum ").number(gate.minimum());
        sheet.formula.words(", ").words(QualityFactor.words(gate.mode())).words(")");
        return sheet.enter(share.multiply(factor, PRECISION));
    }

    private static BigDecimal paymentFactor(Worksheet sheet, BigDecimal share) {
        if (share.signum() <= 0) {
            return sheet.enter("no gain of the partner: the payment factor does nothing", share);
        }
        sheet.formula.words("£").number(share).words(" × payment factor ").number(sheet.terms.paymentFactor());
        return sheet.enter(share.multiply(sheet.terms.paymentFactor(), PRECISION));
    }
}
