package org.partnershipledger.kernel.gainshare;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.GateMode;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Limit;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.LossScale;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.PartyWeight;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.QualityGate;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Sidedness;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Tier;

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
        found.lossScale(terms.lossScale());
        found.qualityGate(terms.qualityGate());
        partySplit("terms.partySplit", terms.partySplit(), found.checks);
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
        limit("terms.upsideThreshold", terms.upsideThreshold(), checks);
        limit("terms.downsideThreshold", terms.downsideThreshold(), checks);
        limit("terms.gainPoolCap", terms.gainPoolCap(), checks);
        limit("terms.lossPoolCap", terms.lossPoolCap(), checks);
        limit("terms.gainCap", terms.gainCap(), checks);
        limit("terms.lossCap", terms.lossCap(), checks);
        checks.notNegative("terms.lifetimeGainCap.amount", terms.lifetimeGainCap());
        checks.notNegative("terms.lifetimeLossCap.amount", terms.lifetimeLossCap());
        checks.notNegative("terms.nhsFloor.amount", terms.nhsFloor());
    }

    static void limit(String path, Limit limit, Checks checks) {
        if (limit == null) {
            return;
        }
        if (limit.rate() == null && limit.amount() == null) {
            checks.add(path, "needs a rate or an amount");
        }
        if (limit.rate() != null && limit.amount() != null) {
            checks.add(path, "has a rate and an amount: give one of the two");
        }
        checks.fraction(path + ".rate", limit.rate());
        checks.notNegative(path + ".amount", limit.amount());
    }

    private void lossScale(LossScale scale) {
        if (scale == null) {
            return;
        }
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
        if (gate == null) {
            return;
        }
        checks.required("terms.qualityGate.mode", gate.mode());
        share("terms.qualityGate.minimum", gate.minimum());
        List<Tier> tiers = gate.tiers() == null ? List.of() : gate.tiers();
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

    /** Also for kind SPLIT; a list that is not there is none. */
    static void partySplit(String path, List<PartyWeight> parties, Checks checks) {
        if (parties == null) {
            return;
        }
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
