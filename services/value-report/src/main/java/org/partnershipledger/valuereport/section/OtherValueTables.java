package org.partnershipledger.valuereport.section;

import static org.partnershipledger.valuereport.model.Column.Kind.NUMBER;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.partnershipledger.kernel.event.CommercialEvent;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialTermAgreed;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.valuereport.facts.AgreementFacts;
import org.partnershipledger.valuereport.facts.CommercialFacts;
import org.partnershipledger.valuereport.facts.CommercialFacts.Consent;
import org.partnershipledger.valuereport.facts.CommercialFacts.OtherValue;
import org.partnershipledger.valuereport.facts.EquityHolding;
import org.partnershipledger.valuereport.facts.Fact;
import org.partnershipledger.valuereport.facts.MilestoneDecided;
import org.partnershipledger.valuereport.model.Column;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.Table;
import org.partnershipledger.valuereport.model.TableOf;
import org.partnershipledger.valuereport.model.Value;

/** Value that is not money in the bank: discounts, licences, contributions in kind, shares, and what may still come. */
final class OtherValueTables {
    private OtherValueTables() {}

    /** A thing of an agreement: one row. */
    private record Of<T>(AgreementFacts agreement, T thing) {}

    private static <T> TableOf<Of<T>> ofAgreements(String name, String caption, String about) {
        return TableOf.<Of<T>>named(name, caption, about)
                .column(
                        Column.key("agreement", "Agreement", "Reference of the agreement."),
                        of -> new Value.Text(of.agreement().reference()));
    }

    private static <T> List<Of<T>> each(
            List<AgreementFacts> agreements, Function<CommercialFacts, List<T>> things, Predicate<T> wanted) {
        return agreements.stream()
                .flatMap(agreement -> things.apply(agreement.commercial()).stream()
                        .filter(wanted)
                        .map(thing -> new Of<>(agreement, thing)))
                .toList();
    }

    static Table otherValue(Asked asked) {
        return OtherValueTables.<OtherValue>ofAgreements(
                        "other_value",
                        "Value that is not money",
                        "One row for each discount, free licence or contribution in kind of the year. These are not part of the money above.")
                .column(
                        Column.text("kind", "Kind", "Discount, free licence or contribution in kind."),
                        of -> Value.text(of.thing().kind()))
                .column(
                        Column.date("on", "Day", "Day of the fact."),
                        of -> Value.day(of.thing().fact().effectiveOn()))
                .column(
                        Column.money("value", "Declared value", "Value as declared; not money in the bank."),
                        of -> Value.amount(of.thing().value()))
                .column(
                        Column.text("method", "How it was valued", "Method or description as recorded."),
                        of -> Value.text(of.thing().method()))
                .rows(
                        each(asked.history().agreements(), CommercialFacts::otherValue, other -> asked.year()
                                .contains(other.fact().effectiveOn())),
                        of -> Lineage.of(of.thing().fact()));
    }

    static Table equity(Asked asked) {
        var end = asked.yearEnd();
        return OtherValueTables.<EquityHolding>ofAgreements(
                        "equity",
                        "Shares in companies",
                        "One row for each holding at the end of the year, at its last recorded worth.")
                .column(
                        Column.text("term", "Term", "Reference of the term.").inFilesOnly(),
                        of -> Value.text(of.thing().term()))
                .column(
                        Column.of(NUMBER, "units", "Shares held", "Number of shares at the end of the year."),
                        of -> Value.number(of.thing().unitsOn(end)))
                .column(
                        Column.money("cost", "What they cost", "What the NHS gave for them."),
                        of -> Value.amount(of.thing().costBy(end)))
                .column(
                        Column.money(
                                "fair_value",
                                "Last recorded worth",
                                "Worth of the whole holding at the last valuation."),
                        of -> Value.amount(worth(of.thing(), end)))
                .column(
                        Column.money("change", "Gain or loss since bought", "Last recorded worth less cost."),
                        of -> worth(of.thing(), end) == null
                                ? Value.missing(Mark.NOT_AVAILABLE)
                                : Value.amount(
                                        worth(of.thing(), end).minus(of.thing().costBy(end))))
                .column(
                        Column.date("valued_on", "Valued on", "Day of the last valuation.")
                                .onRequest(),
                        of -> Value.day(
                                of.thing().valuationOn(end) == null
                                        ? null
                                        : of.thing().valuationOn(end).effectiveOn()))
                .column(
                        Column.text("method", "How it was valued", "Method of the valuation."),
                        of -> Value.text(
                                of.thing().valuationOn(end) == null
                                        ? null
                                        : of.thing().valuationOn(end).event().method()))
                .column(
                        Column.money("sold_this_year", "Sold this year for", "Proceeds of sales in the year.")
                                .onRequest(),
                        of -> Value.amount(
                                of.thing().proceedsBetween(asked.year().firstDay(), end)))
                .rows(
                        each(asked.history().agreements(), CommercialFacts::equity, holding -> !holding.by(end)
                                .isEmpty()),
                        of -> Lineage.of(of.thing().by(end)));
    }

    private static Money worth(EquityHolding holding, LocalDate day) {
        var valuation = holding.valuationOn(day);
        return valuation == null ? null : valuation.event().fairValue();
    }

    /** In words only: an amount that may never come is not a figure. */
    static Table mayCome(Asked asked) {
        return OtherValueTables.<Fact<CommercialTermAgreed>>ofAgreements(
                        "may_come",
                        "What depends on something, and where it stands",
                        "One row for each agreed payment that depends on something. None of it is counted.")
                .column(
                        Column.text("term", "Term", "Reference of the term.").inFilesOnly(),
                        of -> Value.text(of.thing().event().term()))
                .column(
                        Column.text("what", "What may come", "The condition in words."),
                        of -> Value.text(
                                TermWords.conditional(of.thing().event().terms())))
                .column(
                        Column.text("standing", "Where it stands", "Open, met or missed at the end of the year."),
                        of -> Value.text(standing(of, asked)))
                .rows(
                        each(
                                asked.figures().known(),
                                CommercialFacts::terms,
                                term -> term.isBy(asked.yearEnd())
                                        && TermWords.conditional(term.event().terms()) != null),
                        of -> Lineage.of(of.thing(), decision(milestone(of, asked)), answer(consent(of, asked))));
    }

    private static MilestoneDecided milestone(Of<Fact<CommercialTermAgreed>> of, Asked asked) {
        var milestone = of.agreement().commercial().milestone(of.thing().event().term());
        return milestone != null && milestone.isBy(asked.yearEnd()) ? milestone : null;
    }

    /** The last answer by the end of the year; null when there is none. */
    private static Consent consent(Of<Fact<CommercialTermAgreed>> of, Asked asked) {
        return of.agreement().commercial().consents().stream()
                .filter(consent -> consent.term().equals(of.thing().event().term())
                        && consent.fact().isBy(asked.yearEnd()))
                .reduce((_, later) -> later)
                .orElse(null);
    }

    private static Fact<CommercialEvent> answer(Consent consent) {
        return consent == null ? null : consent.fact();
    }

    private static Fact<CommercialEvent> decision(MilestoneDecided milestone) {
        return milestone == null ? null : milestone.fact();
    }

    private static String standing(Of<Fact<CommercialTermAgreed>> of, Asked asked) {
        var milestone = milestone(of, asked);
        if (milestone != null) {
            return "the goal was " + milestone.inWords();
        }
        if (MilestoneShortfalls.isPastItsLastDay(of.agreement(), of.thing(), asked)) {
            return "open, and the last day for it has passed";
        }
        var consent = consent(of, asked);
        return consent == null ? "open" : consent.given() ? "consent to sell was given" : "consent to sell was refused";
    }
}
