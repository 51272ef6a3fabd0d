package org.partnershipledger.ledger.gainshare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.gainshare.Problem;
import org.partnershipledger.kernel.gainshare.ReconciliationResult;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Outcome;
import org.partnershipledger.ledger.AgreedAhead;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.GeneralRule;
import org.partnershipledger.ledger.RecordFields;
import org.partnershipledger.ledger.References;
import org.partnershipledger.ledger.Warning;
import org.partnershipledger.ledger.agreement.AgreementRule;
import org.partnershipledger.ledger.agreement.AgreementRules;
import org.partnershipledger.ledger.measure.MeasureRule;

/**
 * Calculates what the partner and the NHS are due for one period and records it with its whole working. Outcomes,
 * caps used, losses carried and what was settled come from the history; only what is nowhere recorded is given.
 * Rules: {@link RunOrder} (B6-run-order, B6-reconciled-once), I1-baseline, B6-last-day, B6-terms, B6-outcomes,
 * I8, I19, I2. When the agreement ends within a period, the days to its last day are a window measured by itself.
 * Next: {@link Workings}, then {@link IssueReconciliation} by somebody else.
 */
public record Reconcile(
        String agreement,
        LocalDate effectiveOn,
        String reconciliation,
        String measure,
        ReconciliationRun run,
        Period period,
        Optional<BigDecimal> volumeFactor,
        Optional<BigDecimal> caseMixFactor,
        Optional<BigDecimal> index,
        Optional<BigDecimal> priceIndex,
        Optional<Money> recoverableCosts,
        Optional<Money> lossRelief)
        implements GainShareCommand, AgreedAhead {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        var windows = TermsWindow.covering(state.gainShare().versions(measure), period);
        var checks = AgreementRules.endsInTime(RunOrder.check(Checks.begin(), state.gainShare(), this), state, period)
                .that(
                        References.fit(reconciliation),
                        GeneralRule.REFERENCE_HAS_FORM,
                        "reconciliation",
                        References.message(reconciliation))
                .that(
                        effectiveOn.equals(period.to()),
                        GeneralRule.DATES_ARE_IN_ORDER,
                        "effectiveOn",
                        "a reconciliation is effective on the last day of its period, " + period.to())
                .that(
                        state.hasBegun(),
                        AgreementRule.AGREEMENT_IS_ACTIVE,
                        "agreement",
                        "agreement " + agreement + " is not active; there is nothing to reconcile yet")
                .that(
                        state.measures().isLocked(measure),
                        AgreementRule.BASELINE_IS_LOCKED,
                        "measure",
                        "measure " + measure + " has no locked baseline; without it nothing can be judged")
                .that(
                        !windows.isEmpty(),
                        GainShareRule.TERMS_ARE_AGREED,
                        "period",
                        "no terms for " + measure + " are in force on every day from " + period.from() + " to "
                                + period.to() + "; agree them first, or choose the period that they cover");
        if (!checks.hold()) {
            return checks.rejected();
        }
        var outcomes = outcomes(checks, state, windows);
        return checks.hold() ? calculate(checks, state, windows, outcomes) : checks.rejected();
    }

    @Override
    public List<Warning> warnings(Agreement after) {
        var runs = after.gainShare().calculated(measure);
        var warnings = new ArrayList<>(RevisedIndex.warnings(runs, reconciliation));
        warnings.addAll(OvertakenRuns.warnings(runs));
        return warnings;
    }

    /** B6-outcomes, I19 and I8 for each part of the period that is measured by itself. */
    private List<Outcome> outcomes(Checks checks, Agreement state, List<TermsWindow> windows) {
        var parts = TermsWindow.areMeasuredApart(windows)
                ? windows.stream().map(TermsWindow::days).toList()
                : List.of(period);
        var outcomes = new ArrayList<Outcome>();
        for (Period part : parts) {
            var found = state.measures().standingIn(measure, part);
            boolean one = found.size() == 1 && found.getFirst().period().equals(part);
            checks.that(
                    one,
                    GainShareRule.PERIOD_HAS_ITS_OUTCOMES,
                    "period",
                    "measure " + measure + " needs exactly one outcome from " + part.from() + " to " + part.to()
                            + "; record it for exactly these days");
            if (one) {
                outcomes.add(found.getFirst());
                checkOutcome(checks, found.getFirst());
            }
        }
        return outcomes;
    }

    private void checkOutcome(Checks checks, Outcome outcome) {
        boolean measurable = outcome.isMeasurable();
        checks.that(
                        measurable,
                        MeasureRule.NOT_MEASURABLE_IS_NOT_ZERO,
                        "period",
                        "outcome " + outcome.reference() + " was not measurable, which is not zero; nothing is shared")
                .that(
                        !measurable
                                || run == ReconciliationRun.PROVISIONAL
                                || outcome.state() == Outcome.State.VERIFIED,
                        GainShareRule.FINAL_USES_VERIFIED,
                        "run",
                        "outcome " + outcome.reference() + " is not verified; a " + run
                                + " run uses verified outcomes only, so have it verified first");
    }

    /** Factors and amounts are fields of this command; other inputs come from outcomes, terms and earlier runs. */
    private String placeOf(Problem problem) {
        String input = problem.place().replaceFirst("^inputs/", "");
        return RecordFields.of(this).stream().anyMatch(field -> field.getName().equals(input)) ? input : "";
    }

    private String messageOf(Problem problem) {
        return placeOf(problem).isEmpty() ? problem.path() + " " + problem.message() : problem.message();
    }

    private Decision calculate(Checks checks, Agreement state, List<TermsWindow> windows, List<Outcome> outcomes) {
        var partner = state.deal().partner().companyNumber();
        Money settled = state.gainShare().settledOf(measure, period, partner);
        var workings = Workings.calculate(this, state.gainShare(), windows, outcomes, settled);
        for (var problem : workings.problems()) {
            checks.that(false, GainShareRule.TERMS_ARE_SOUND, placeOf(problem), messageOf(problem));
        }
        return checks.record(() -> new ReconciliationCalculated(
                agreement,
                effectiveOn,
                reconciliation,
                measure,
                run,
                period,
                outcomes.stream().map(Outcome::reference).toList(),
                workings.list(),
                workings.total(ReconciliationResult::pool),
                workings.total(ReconciliationResult::partnerShare),
                workings.total(ReconciliationResult::nhsShare),
                settled,
                workings.total(ReconciliationResult::trueUp)));
    }
}
