package org.partnershipledger.kernel.gainshare;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.GateMode;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Limit;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.LossScale;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.PartyWeight;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.QualityGate;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Sidedness;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Tier;
import org.partnershipledger.kernel.money.Money;

/**
 * Everything that makes terms impossible to calculate or contradictory, each with its path (terms-format.md, the
 * fine print). What is allowed but dangerous is not here: see TermsWarnings.
 * Bands have their own file: {@link BandProblems}.
 */
public final class TermsProblems {
    private final RiskGainShareTerms terms;
    private final Checks checks = new Checks();

    private TermsProblems(RiskGainShareTerms terms) {
        this.terms = terms;
    }

    public static List<Problem> of(RiskGainShareTerms terms) {
        TermsProblems found = new TermsProblems(terms);
        found.fields();
        found.limits();
        BandProblems.check(terms, found.checks);
        terms.lossScale().ifPresent(found::lossScale);
        terms.qualityGate().ifPresent(found::qualityGate);
        terms.partySplit().ifPresent(parties -> partySplit("terms.partySplit", parties, found.checks));
        return found.checks.problems;
    }

    private void fields() {
        checks.required("terms.sidedness", terms.sidedness());
        checks.required("terms.direction", terms.direction());
        checks.required("terms.unitValue", terms.unitValue());
        checks.aboveZero("terms.unitValue", terms.unitValue());
        checks.required("terms.additionalityAppliesTo", terms.additionalityAppliesTo());
        checks.required("terms.thresholdMode", terms.thresholdMode());
        checks.required("terms.bandMode", terms.bandMode());
        share("terms.attribution", terms.attribution());
        share("terms.deadweight", terms.deadweight());
        share("terms.displacement", terms.displacement());
        share("terms.paymentFactor", terms.paymentFactor());
        checks.required("terms.minimumPopulation", terms.minimumPopulation());
        checks.notNegative("terms.minimumPopulation", terms.minimumPopulation());
    }

    private void share(String path, BigDecimal value) {
        checks.required(path, value);
        checks.fraction(path, value);
    }

    private void limits() {
        limit("terms.upsideThreshold", terms.upsideThreshold());
        limit("terms.downsideThreshold", terms.downsideThreshold());
        limit("terms.gainPoolCap", terms.gainPoolCap());
        limit("terms.lossPoolCap", terms.lossPoolCap());
        limit("terms.gainCap", terms.gainCap());
        limit("terms.lossCap", terms.lossCap());
        amount("terms.lifetimeGainCap.amount", terms.lifetimeGainCap());
        amount("terms.lifetimeLossCap.amount", terms.lifetimeLossCap());
        amount("terms.nhsFloor.amount", terms.nhsFloor());
    }

    private void limit(String path, Optional<Limit> limit) {
        limit.ifPresent(given -> limit(path, given, checks));
    }

    private void amount(String path, Optional<Money> amount) {
        amount.ifPresent(given -> checks.notNegative(path, given));
    }

    static void limit(String path, Limit limit, Checks checks) {
        if (limit.rate().isEmpty() && limit.amount().isEmpty()) {
            checks.add(path, "needs a rate or an amount");
        }
        if (limit.rate().isPresent() && limit.amount().isPresent()) {
            checks.add(path, "has a rate and an amount: give one of the two");
        }
        limit.rate().ifPresent(rate -> checks.fraction(path + ".rate", rate));
        limit.amount().ifPresent(amount -> checks.notNegative(path + ".amount", amount));
    }

    private void lossScale(LossScale scale) {
        if (terms.sidedness() == Sidedness.UPSIDE_ONLY) {
            checks.add("terms.lossScale", "losses are not shared (UPSIDE_ONLY): leave the loss scale out");
        }
        share("terms.lossScale.scaleRate", scale.scaleRate());
        share("terms.lossScale.minimumShare", scale.minimumShare());
        share("terms.lossScale.maximumShare", scale.maximumShare());
        if (scale.minimumShare() != null
                && scale.maximumShare() != null
                && scale.minimumShare().compareTo(scale.maximumShare()) > 0) {
            checks.add("terms.lossScale.minimumShare", "is above the maximumShare");
        }
    }

    private void qualityGate(QualityGate gate) {
        checks.required("terms.qualityGate.mode", gate.mode());
        share("terms.qualityGate.minimum", gate.minimum());
        List<Tier> tiers = gate.tiers();
        if (gate.mode() == GateMode.TIERED && tiers.isEmpty()) {
            checks.add("terms.qualityGate.tiers", "mode TIERED needs at least one tier");
        }
        if (gate.mode() != null && gate.mode() != GateMode.TIERED && !tiers.isEmpty()) {
            checks.add("terms.qualityGate.tiers", "only mode TIERED has tiers, but the mode is " + gate.mode());
        }
        Set<BigDecimal> starts = new HashSet<>();
        for (int i = 0; i < tiers.size(); i++) {
            String path = "terms.qualityGate.tiers[" + i + "]";
            Tier tier = tiers.get(i);
            share(path + ".from", tier.from());
            share(path + ".factor", tier.factor());
            if (tier.from() != null && !starts.add(tier.from().stripTrailingZeros())) {
                checks.add(path + ".from", "another tier starts at the same score");
            }
        }
    }

    /** Also for kind SPLIT. */
    static void partySplit(String path, List<PartyWeight> parties, Checks checks) {
        Set<String> named = new HashSet<>();
        boolean someWeight = false;
        for (int i = 0; i < parties.size(); i++) {
            PartyWeight party = parties.get(i);
            String at = path + "[" + i + "]";
            checks.required(at + ".organisation", party.organisation());
            checks.required(at + ".weight", party.weight());
            checks.notNegative(at + ".weight", party.weight());
            someWeight |= party.weight() == null || party.weight().signum() != 0;
            if (party.organisation() != null && !named.add(party.organisation().value())) {
                checks.add(at + ".organisation", party.organisation() + " is named twice");
            }
        }
        if (parties.isEmpty()) {
            checks.add(path, "names no organisation");
        } else if (!someWeight) {
            checks.add(path, "at least one weight must be above 0");
        }
    }
}
