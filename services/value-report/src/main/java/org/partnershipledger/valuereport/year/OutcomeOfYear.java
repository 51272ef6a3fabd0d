package org.partnershipledger.valuereport.year;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.event.MeasureEvent.BaselineRecorded;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureDefined;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeCorrected;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeRecorded;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.partnership.Measure;
import org.partnershipledger.kernel.partnership.Outcome;
import org.partnershipledger.valuereport.disclosure.CountedPeople;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.Value;

/**
 * An outcome whose period ends in the year, with its measure, ready to be published: counts of people are rounded,
 * and when one of its numbers is too small none of them is shown, because the others would give it away.
 *
 * @param measure empty when it was never defined
 */
public record OutcomeOfYear(Agreement agreement, Outcome outcome, Optional<Measure> measure) {

    static OutcomeOfYear of(Agreement agreement, Outcome outcome) {
        return new OutcomeOfYear(agreement, outcome, agreement.measures().find(outcome.measure()));
    }

    private Optional<MeasureDefined> definition() {
        return measure.map(each -> each.definition().event());
    }

    public String unit() {
        return definition().map(MeasureDefined::unit).orElse("");
    }

    public String measureName() {
        return agreement.measures().nameOf(outcome.measure());
    }

    /** Of a value that was declared not measurable later, too: what was worked out from it still gives it away. */
    public boolean tooFewPeople() {
        var facts = outcome.facts().since(OutcomeRecorded.class);
        return facts.last(OutcomeRecorded.class)
                .filter(recorded -> tooFew(recorded.event(), facts.all(OutcomeCorrected.class)))
                .isPresent();
    }

    private boolean tooFew(OutcomeRecorded event, List<Fact<OutcomeCorrected>> corrections) {
        var population = event.population();
        return CountedPeople.tooFew(unit(), event.actual(), population)
                || CountedPeople.tooFew(unit(), event.expected(), population)
                || corrections.stream()
                        .anyMatch(c -> CountedPeople.tooFew(unit(), c.event().actual(), population));
    }

    /** The agreement says how many people are needed for a sound measurement. */
    public boolean belowMinimum() {
        return definition()
                .flatMap(measured -> outcome.population().filter(people -> people < measured.minimumPopulation()))
                .isPresent();
    }

    /** Empty when it may not be published or was not measured. */
    public Optional<BigDecimal> publishedActual() {
        return outcome.actual().flatMap(this::publish);
    }

    public Optional<BigDecimal> publishedExpected() {
        return outcome.expected().flatMap(this::publish);
    }

    /** What happened less what was expected, from the published numbers; empty when one of them is not. */
    public Optional<BigDecimal> publishedChange() {
        return publishedActual().flatMap(actual -> publishedExpected().map(actual::subtract));
    }

    /** From published numbers only. */
    public Against against() {
        return definition()
                .flatMap(measured -> publishedActual().flatMap(actual -> publishedExpected()
                        .map(expected -> Against.of(actual, expected, measured.direction()))))
                .orElse(Against.NOT_KNOWN);
    }

    /** Empty when none was set. */
    public Optional<Fact<BaselineRecorded>> baseline() {
        return measure.flatMap(Measure::baseline);
    }

    private Optional<BigDecimal> publish(BigDecimal value) {
        return hidden() ? Optional.empty() : Optional.of(CountedPeople.published(unit(), value));
    }

    private boolean hidden() {
        return !outcome.isMeasurable() || tooFewPeople() || belowMinimum();
    }

    /** What was expected is never corrected, so it carries no mark of a revision. */
    public Value shownExpected() {
        var shown = shown(publishedExpected());
        return shown instanceof Value.Number number ? Value.number(number.number()) : shown;
    }

    public Value shown(Optional<BigDecimal> published) {
        if (tooFewPeople()) {
            return Value.missing(Mark.CONFIDENTIAL);
        }
        return published
                .<Value>map(
                        number -> new Value.Number(number, outcome.corrections().isEmpty() ? null : Mark.REVISED))
                .orElse(Value.missing(Mark.NOT_AVAILABLE));
    }

    /** Why it could not be measured, or why the checker rejected it; empty for a value that stands. */
    public Optional<String> whyNoNumber() {
        return outcome.notMeasurable().map(fact -> fact.event().reason()).or(() -> outcome.rejected()
                .map(fact -> fact.event().reason()));
    }

    public Lineage lineage() {
        return Lineage.of(outcome.lineage()).and(measure.map(Measure::definition));
    }
}
