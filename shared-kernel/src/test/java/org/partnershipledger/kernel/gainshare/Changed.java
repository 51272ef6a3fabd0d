package org.partnershipledger.kernel.gainshare;

import java.math.BigDecimal;
import java.util.Optional;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.BandMode;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.QualityGate;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.ThresholdMode;
import org.partnershipledger.kernel.money.Money;

/** Terms and inputs with one thing changed. */
final class Changed {

    private Changed() {}

    /** Without the two cliffs that terms can have: whole bands, and thresholds that share from the first pound. */
    static RiskGainShareTerms withoutCliffs(RiskGainShareTerms t) {
        return copy(t, ThresholdMode.DEDUCTIBLE, BandMode.MARGINAL, t.qualityGate());
    }

    static RiskGainShareTerms gate(RiskGainShareTerms t, QualityGate gate) {
        return copy(t, t.thresholdMode(), t.bandMode(), Optional.of(gate));
    }

    private static RiskGainShareTerms copy(
            RiskGainShareTerms t, ThresholdMode thresholdMode, BandMode bandMode, Optional<QualityGate> gate) {
        return new RiskGainShareTerms(
                t.sidedness(),
                t.direction(),
                t.unitValue(),
                t.attribution(),
                t.deadweight(),
                t.displacement(),
                t.additionalityAppliesTo(),
                t.costRecoveryFirst(),
                t.minimumPopulation(),
                t.upsideThreshold(),
                t.downsideThreshold(),
                thresholdMode,
                t.gainBands(),
                t.lossBands(),
                bandMode,
                gate,
                t.lossScale(),
                t.paymentFactor(),
                t.gainPoolCap(),
                t.lossPoolCap(),
                t.gainCap(),
                t.lossCap(),
                t.lifetimeGainCap(),
                t.lifetimeLossCap(),
                t.nhsFloor(),
                t.lossCarryForward(),
                t.partySplit());
    }

    static ReconciliationInputs actual(ReconciliationInputs in, BigDecimal actual) {
        return copy(in, actual, in.paidOnAccount(), in.lifetimeGainPaid(), in.lifetimeLossPaid());
    }

    static ReconciliationInputs paid(ReconciliationInputs in, Money paidOnAccount) {
        return copy(in, in.actual(), paidOnAccount, in.lifetimeGainPaid(), in.lifetimeLossPaid());
    }

    static ReconciliationInputs lifetime(ReconciliationInputs in, Money gains, Money losses) {
        return copy(in, in.actual(), in.paidOnAccount(), gains, losses);
    }

    private static ReconciliationInputs copy(
            ReconciliationInputs in, BigDecimal actual, Money paidOnAccount, Money gains, Money losses) {
        return new ReconciliationInputs(
                in.benchmark(),
                actual,
                in.volumeFactor(),
                in.caseMixFactor(),
                in.index(),
                in.priceIndex(),
                in.population(),
                in.qualityScore(),
                in.recoverableCosts(),
                in.broughtForwardLoss(),
                in.lossRelief(),
                paidOnAccount,
                gains,
                losses);
    }
}
