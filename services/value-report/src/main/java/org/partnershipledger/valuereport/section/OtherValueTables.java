package org.partnershipledger.valuereport.section;

import static org.partnershipledger.valuereport.model.Column.Kind.NUMBER;

import org.partnershipledger.kernel.event.CommercialEvent;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneMet;
import org.partnershipledger.valuereport.facts.CommercialFacts;
import org.partnershipledger.valuereport.facts.CommercialFacts.Consent;
import org.partnershipledger.valuereport.facts.Fact;
import org.partnershipledger.valuereport.model.Column;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.Table;
import org.partnershipledger.valuereport.model.Value;

/** Value that is not money in the bank: discounts, licences, contributions in kind, shares, and what may still come. */
final class OtherValueTables {
    private OtherValueTables() {}

    static Table otherValue(Asked asked) {
        var table = Table.named(
                        "other_value",
                        "Value that is not money",
                        "One row for each discount, free licence or contribution in kind of the year. These are not part of the money above.")
                .columns(
                        Column.key("agreement", "Agreement", "Reference of the agreement."),
                        Column.text("kind", "Kind", "Discount, free licence or contribution in kind."),
                        Column.date("on", "Day", "Day of the fact."),
                        Column.money("value", "Declared value", "Value as declared; not money in the bank."),
                        Column.text("method", "How it was valued", "Method or description as recorded."));
        for (var agreement : asked.history().agreements()) {
            for (var other : agreement.commercial().otherValue()) {
                if (asked.year().contains(other.fact().effectiveOn())) {
                    table.row(
                            Lineage.of(other.fact()),
                            new Value.Text(agreement.reference()),
                            Value.text(other.kind()),
                            Value.day(other.fact().effectiveOn()),
                            Value.amount(other.value()),
                            Value.text(other.method()));
                }
            }
        }
        return table.build();
    }

    static Table equity(Asked asked) {
        var table = Table.named(
                        "equity",
                        "Shares in companies",
                        "One row for each holding at the end of the year, at its last recorded worth.")
                .columns(
                        Column.key("agreement", "Agreement", "Reference of the agreement."),
                        Column.text("term", "Term", "Reference of the term.").inFilesOnly(),
                        Column.of(NUMBER, "units", "Shares held", "Number of shares at the end of the year."),
                        Column.money("cost", "What they cost", "What the NHS gave for them."),
                        Column.money(
                                "fair_value",
                                "Last recorded worth",
                                "Worth of the whole holding at the last valuation."),
                        Column.money("change", "Gain or loss", "Last recorded worth less cost."),
                        Column.date("valued_on", "Valued on", "Day of the last valuation.")
                                .onRequest(),
                        Column.text("method", "How it was valued", "Method of the valuation."),
                        Column.money("sold_this_year", "Sold this year for", "Proceeds of sales in the year.")
                                .onRequest());
        for (var agreement : asked.history().agreements()) {
            for (var holding : agreement.commercial().equity()) {
                var lineage = Lineage.of(holding.by(asked.yearEnd()));
                if (lineage.size() == 0) {
                    continue;
                }
                var valuation = holding.valuationOn(asked.yearEnd());
                var cost = holding.costBy(asked.yearEnd());
                var worth = valuation == null ? null : valuation.event().fairValue();
                table.row(
                        lineage,
                        new Value.Text(agreement.reference()),
                        Value.text(holding.term()),
                        Value.number(holding.unitsOn(asked.yearEnd())),
                        Value.amount(cost),
                        Value.amount(worth),
                        worth == null ? Value.missing(Mark.NOT_AVAILABLE) : Value.amount(worth.minus(cost)),
                        Value.day(valuation == null ? null : valuation.effectiveOn()),
                        Value.text(valuation == null ? null : valuation.event().method()),
                        Value.amount(holding.proceedsBetween(asked.year().firstDay(), asked.yearEnd())));
            }
        }
        return table.build();
    }

    /** In words only: an amount that may never come is not a figure. */
    static Table mayCome(Asked asked) {
        var table = Table.named(
                        "may_come",
                        "What depends on something, and where it stands",
                        "One row for each agreed payment that depends on something. None of it is counted.")
                .columns(
                        Column.key("agreement", "Agreement", "Reference of the agreement."),
                        Column.text("term", "Term", "Reference of the term.").inFilesOnly(),
                        Column.text("what", "What may come", "The condition in words."),
                        Column.text("standing", "Where it stands", "Open, met or missed at the end of the year."));
        for (var agreement : asked.figures().known()) {
            for (var term : agreement.commercial().terms()) {
                var words = TermWords.conditional(term.event().terms());
                if (words != null && term.isBy(asked.yearEnd())) {
                    var milestone =
                            milestone(agreement.commercial(), term.event().term(), asked);
                    var consent = consent(agreement.commercial(), term.event().term(), asked);
                    table.row(
                            Lineage.of(term, milestone, consent == null ? null : consent.fact()),
                            new Value.Text(agreement.reference()),
                            Value.text(term.event().term()),
                            Value.text(words),
                            Value.text(standing(milestone, consent)));
                }
            }
        }
        return table.build();
    }

    private static Fact<? extends CommercialEvent> milestone(CommercialFacts commercial, String term, Asked asked) {
        var milestone = commercial.milestone(term);
        return milestone != null && milestone.isBy(asked.yearEnd()) ? milestone : null;
    }

    /** The last answer by the end of the year; null when there is none. */
    private static Consent consent(CommercialFacts commercial, String term, Asked asked) {
        return commercial.consents().stream()
                .filter(consent -> consent.term().equals(term) && consent.fact().isBy(asked.yearEnd()))
                .reduce((_, later) -> later)
                .orElse(null);
    }

    private static String standing(Fact<? extends CommercialEvent> milestone, Consent consent) {
        if (milestone != null) {
            return milestone.event() instanceof MilestoneMet ? "the goal was reached" : "the goal was missed";
        }
        return consent == null ? "open" : consent.given() ? "consent to sell was given" : "consent to sell was refused";
    }
}
