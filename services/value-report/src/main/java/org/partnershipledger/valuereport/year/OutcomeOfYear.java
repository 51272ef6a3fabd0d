package org.partnershipledger.valuereport.year;

import java.math.BigDecimal;
import org.partnershipledger.kernel.event.MeasureEvent.BaselineRecorded;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureDefined;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.valuereport.disclosure.CountedPeople;
import org.partnershipledger.valuereport.facts.AgreementFacts;
import org.partnershipledger.valuereport.facts.OutcomeFacts;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.Value;

/**
 * An outcome whose period ends in the year, with its measure, ready to be published: counts of people are rounded,
 * and when one of its numbers is too small none of them is shown, because the others would give it away.
 *
 * @param definition null when the measure was never defined
 */
public record OutcomeOfYear(AgreementFacts agreement, OutcomeFacts outcome, Fact<MeasureDefined> definition) {

    public String unit() {
        return definition == null ? "" : definition.event().unit();
    }

    public String measureName() {
        return agreement.measures().nameOf(outcome.measure());
    }

    public boolean tooFewPeople() {
        var recorded = outcome.recorded();
        if (recorded == null) {
            return false;
        }
        var event = recorded.event();
        var population = event.population().orElse(null);
        return CountedPeople.tooFew(unit(), outcome.actual(), population)
                || CountedPeople.tooFew(unit(), event.actual(), population)
                || CountedPeople.tooFew(unit(), event.expected(), population)
                || outcome.corrections().stream()
                        .anyMatch(c -> CountedPeople.tooFew(unit(), c.event().actual(), population));
    }

    /** The agreement says how many people are needed for a sound measurement. */
    public boolean belowMinimum() {
        var recorded = outcome.recorded();
        return definition != null
                && recorded != null
                && recorded.event()
                        .population()
                        .filter(people -> people < definition.event().minimumPopulation())
                        .isPresent();
    }

    /** Null when it may not be published or was not measured. */
    public BigDecimal publishedActual() {
        return publish(outcome.actual());
    }

    public BigDecimal publishedExpected() {
        return outcome.recorded() == null
                ? null
                : publish(outcome.recorded().event().expected());
    }

    /** What happened less what was expected, from the published numbers; null when one of them is not. */
    public BigDecimal publishedChange() {
        var actual = publishedActual();
        var expected = publishedExpected();
        return actual == null || expected == null ? null : actual.subtract(expected);
    }

    /** From published numbers only. */
    public Against against() {
        var actual = publishedActual();
        var expected = publishedExpected();
        return actual == null || expected == null || definition == null
                ? Against.NOT_KNOWN
                : Against.of(actual, expected, definition.event().direction());
    }

    /** Null when none was set. */
    public Fact<BaselineRecorded> baseline() {
        return agreement.measures().baseline(outcome.measure());
    }

    private BigDecimal publish(BigDecimal value) {
        return hidden() ? null : CountedPeople.published(unit(), value);
    }

    private boolean hidden() {
        return outcome.status() == OutcomeFacts.Status.NOT_MEASURABLE || tooFewPeople() || belowMinimum();
    }

    /** What was expected is never corrected, so it carries no mark of a revision. */
    public Value shownExpected() {
        var shown = shown(publishedExpected());
        return shown instanceof Value.Number number ? Value.number(number.number()) : shown;
    }

    public Value shown(BigDecimal published) {
        if (tooFewPeople()) {
            return Value.missing(Mark.CONFIDENTIAL);
        }
        if (hidden() || published == null) {
            return Value.missing(Mark.NOT_AVAILABLE);
        }
        return new Value.Number(published, outcome.corrections().isEmpty() ? null : Mark.REVISED);
    }

    public Lineage lineage() {
        return Lineage.of(outcome.all()).and(Lineage.of(definition));
    }
}
