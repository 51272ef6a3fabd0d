package org.partnershipledger.valuereport.section;

import java.time.LocalDate;
import org.partnershipledger.kernel.event.CommercialEvent;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialTermAgreed;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.presentation.component.Columns;
import org.partnershipledger.valuereport.facts.CommercialFacts.Consent;
import org.partnershipledger.valuereport.facts.CommercialFacts.OtherValue;
import org.partnershipledger.valuereport.facts.EquityHolding;
import org.partnershipledger.valuereport.facts.MilestoneDecided;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.ReportTable;
import org.partnershipledger.valuereport.model.Value;

/** Value that is not money in the bank: discounts, licences, contributions in kind, shares, and what may still come. */
final class OtherValueTables {
    private OtherValueTables() {}

    static ReportTable otherValue(ReportContext report) {
        return ReportTable.named(
                        "other_value",
                        "Value that is not money",
                        "One row for each discount, free licence or contribution in kind of the year. These are not part of the money above.")
                .rows(
                        OfAgreement.each(
                                report.history().agreements(),
                                agreement -> agreement.commercial().otherValue(),
                                other -> report.year().contains(other.fact().effectiveOn())),
                        of -> Lineage.of(of.thing().fact()),
                        OfAgreement.<OtherValue>columns()
                                .text(
                                        "kind",
                                        "Kind",
                                        "Discount, free licence or contribution in kind.",
                                        of -> of.thing().kind())
                                .date("on", "Day", "Day of the fact.", of -> of.thing()
                                        .fact()
                                        .effectiveOn())
                                .money(
                                        "value",
                                        "Declared value",
                                        "Value as declared; not money in the bank.",
                                        of -> of.thing().value())
                                .text(
                                        "method",
                                        "How it was valued",
                                        "Method or description as recorded.",
                                        of -> of.thing().method()));
    }

    static ReportTable equity(ReportContext report) {
        var end = report.yearEnd();
        return ReportTable.named(
                        "equity",
                        "Shares in companies",
                        "One row for each holding at the end of the year, at its last recorded worth.")
                .rows(
                        OfAgreement.each(
                                report.history().agreements(),
                                agreement -> agreement.commercial().equity(),
                                holding -> !holding.by(end).isEmpty()),
                        of -> Lineage.of(of.thing().by(end)),
                        holding(report));
    }

    private static Columns<OfAgreement<EquityHolding>, Value> holding(ReportContext report) {
        var end = report.yearEnd();
        return OfAgreement.<EquityHolding>columns()
                .text("term", "Term", "Reference of the term.", of -> of.thing().term())
                .inFilesOnly()
                .number("units", "Shares held", "Number of shares at the end of the year.", of -> of.thing()
                        .unitsOn(end))
                .money("cost", "What they cost", "What the NHS gave for them.", of -> of.thing()
                        .costBy(end))
                .money(
                        "fair_value",
                        "Last recorded worth",
                        "Worth of the whole holding at the last valuation.",
                        of -> worth(of.thing(), end))
                .cell(
                        Kind.MONEY,
                        "change",
                        "Gain or loss since bought",
                        "Last recorded worth less cost.",
                        of -> worth(of.thing(), end) == null
                                ? Value.missing(Mark.NOT_AVAILABLE)
                                : Value.amount(
                                        worth(of.thing(), end).minus(of.thing().costBy(end))))
                .date(
                        "valued_on",
                        "Valued on",
                        "Day of the last valuation.",
                        of -> of.thing().valuationOn(end) == null
                                ? null
                                : of.thing().valuationOn(end).effectiveOn())
                .onRequest()
                .text(
                        "method",
                        "How it was valued",
                        "Method of the valuation.",
                        of -> of.thing().valuationOn(end) == null
                                ? null
                                : of.thing().valuationOn(end).event().method())
                .money("sold_this_year", "Sold this year for", "Proceeds of sales in the year.", of -> of.thing()
                        .proceedsBetween(report.year().firstDay(), end))
                .onRequest();
    }

    private static Money worth(EquityHolding holding, LocalDate day) {
        var valuation = holding.valuationOn(day);
        return valuation == null ? null : valuation.event().fairValue();
    }

    /** In words only: an amount that may never come is not a figure. */
    static ReportTable mayCome(ReportContext report) {
        return ReportTable.named(
                        "may_come",
                        "What depends on something, and where it stands",
                        "One row for each agreed payment that depends on something. None of it is counted.")
                .rows(
                        OfAgreement.each(
                                report.figures().known(),
                                agreement -> agreement.commercial().terms(),
                                term -> term.isBy(report.yearEnd())
                                        && TermWords.conditional(term.event().terms()) != null),
                        of -> Lineage.of(of.thing(), decision(milestone(of, report)), answer(consent(of, report))),
                        OfAgreement.<Fact<CommercialTermAgreed>>columns()
                                .text("term", "Term", "Reference of the term.", of -> of.thing()
                                        .event()
                                        .term())
                                .inFilesOnly()
                                .text(
                                        "what",
                                        "What may come",
                                        "The condition in words.",
                                        of -> TermWords.conditional(
                                                of.thing().event().terms()))
                                .text(
                                        "standing",
                                        "Where it stands",
                                        "Open, met or missed at the end of the year.",
                                        of -> standing(of, report)));
    }

    private static MilestoneDecided milestone(OfAgreement<Fact<CommercialTermAgreed>> of, ReportContext report) {
        var milestone = of.agreement().commercial().milestone(of.thing().event().term());
        return milestone != null && milestone.isBy(report.yearEnd()) ? milestone : null;
    }

    /** The last answer by the end of the year; null when there is none. */
    private static Consent consent(OfAgreement<Fact<CommercialTermAgreed>> of, ReportContext report) {
        return of.agreement().commercial().consents().stream()
                .filter(consent -> consent.term().equals(of.thing().event().term())
                        && consent.fact().isBy(report.yearEnd()))
                .reduce((_, later) -> later)
                .orElse(null);
    }

    private static Fact<? extends CommercialEvent> answer(Consent consent) {
        return consent == null ? null : consent.fact();
    }

    private static Fact<? extends CommercialEvent> decision(MilestoneDecided milestone) {
        return milestone == null ? null : milestone.fact();
    }

    private static String standing(OfAgreement<Fact<CommercialTermAgreed>> of, ReportContext report) {
        var milestone = milestone(of, report);
        if (milestone != null) {
            return "the goal was " + milestone.inWords();
        }
        if (MilestoneShortfalls.isPastItsLastDay(of.agreement(), of.thing(), report)) {
            return "open, and the last day for it has passed";
        }
        var consent = consent(of, report);
        return consent == null ? "open" : consent.given() ? "consent to sell was given" : "consent to sell was refused";
    }
}
