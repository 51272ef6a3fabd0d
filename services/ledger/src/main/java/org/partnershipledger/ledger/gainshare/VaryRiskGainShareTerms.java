package org.partnershipledger.ledger.gainshare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.event.GainShareEvent.MidPeriodChange;
import org.partnershipledger.kernel.event.GainShareEvent.RiskGainShareTermsVaried;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Run;
import org.partnershipledger.ledger.AgreedAhead;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Meaning;
import org.partnershipledger.ledger.Warning;
import org.partnershipledger.ledger.agreement.AgreementRule;

/**
 * Agrees a new version of the terms from {@code effectiveOn}; the version before it ends the day before.
 * Rules: I3-overlap (it starts after the version before it), I3-final-period (it never reaches back into a period
 * that has a final run), I2, dates-in-order.
 */
public record VaryRiskGainShareTerms(
        String agreement,
        LocalDate effectiveOn,
        String measure,
        Optional<LocalDate> effectiveTo,
        MidPeriodChange midPeriodChange,
        RiskGainShareTerms terms,
        String reason)
        implements GainShareCommand, AgreedAhead {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        var versions = state.gainShare().versions(measure);
        LocalDate finalUntil = state.gainShare().runsOf(measure).stream()
                .filter(Run::isFinal)
                .map(run -> run.period().to())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        var checks = Checks.begin()
                .that(
                        !versions.isEmpty(),
                        GainShareRule.TERMS_ARE_AGREED,
                        "measure",
                        "measure " + measure + " has no terms to vary; agree the first version instead")
                .that(
                        versions.isEmpty()
                                || effectiveOn.isAfter(versions.getLast().from()),
                        GainShareRule.TERMS_DO_NOT_OVERLAP,
                        "effectiveOn",
                        () -> "version " + versions.getLast().version() + " starts on "
                                + versions.getLast().from() + "; the next one starts after that day")
                .that(
                        effectiveOn.isAfter(finalUntil),
                        AgreementRule.FINAL_PERIODS_STAY,
                        "effectiveOn",
                        "the period to " + finalUntil + " has a final reconciliation; new terms start after it");
        return TermsRules.check(checks, state, measure, effectiveOn, effectiveTo, terms)
                .record(() -> new RiskGainShareTermsVaried(
                        agreement,
                        effectiveOn,
                        measure,
                        versions.getLast().version() + 1,
                        effectiveTo,
                        midPeriodChange,
                        terms,
                        reason));
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
