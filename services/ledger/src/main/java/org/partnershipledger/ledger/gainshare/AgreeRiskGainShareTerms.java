package org.partnershipledger.ledger.gainshare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.event.GainShareEvent.MidPeriodChange;
import org.partnershipledger.kernel.event.GainShareEvent.RiskGainShareTermsAgreed;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.ledger.AgreedAhead;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Meaning;
import org.partnershipledger.ledger.Warning;

/**
 * Agrees the first version of the terms for a measure. Terms are immutable: a change is a new version.
 * Rules: I2 (every problem of the terms with its path), I3-overlap, B5-defined, dates-in-order.
 */
public record AgreeRiskGainShareTerms(
        String agreement,
        LocalDate effectiveOn,
        String measure,
        Optional<LocalDate> effectiveTo,
        MidPeriodChange midPeriodChange,
        RiskGainShareTerms terms)
        implements GainShareCommand, AgreedAhead {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        var checks = Checks.begin()
                .that(
                        state.gainShare().versions(measure).isEmpty(),
                        GainShareRule.TERMS_DO_NOT_OVERLAP,
                        "measure",
                        "measure " + measure + " has terms already; vary them instead");
        return TermsRules.check(checks, state, measure, effectiveOn, effectiveTo, terms)
                .record(() -> new RiskGainShareTermsAgreed(
                        agreement, effectiveOn, measure, 1, effectiveTo, midPeriodChange, terms));
    }

    @Override
    public List<Warning> warnings(Agreement after) {
        return TermsMeaning.of(terms, measure, after.measures()).warnings();
    }

    @Override
    public Optional<Meaning> meaning(Agreement state) {
        return Optional.of(TermsMeaning.of(terms, measure, state.measures()).inWords());
    }
}
