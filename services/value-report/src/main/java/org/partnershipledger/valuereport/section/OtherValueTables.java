package org.partnershipledger.valuereport.section;

import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.Term;
import org.partnershipledger.kernel.partnership.Term.Decided;
import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.presentation.component.Columns;
import org.partnershipledger.valuereport.facts.ByReference;
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
                        OfAgreement.each(report.history().agreements(), OtherValue::of, other -> report.year()
                                .contains(other.fact().effectiveOn())),
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
                                .cell(
                                        Kind.MONEY,
                                        "value",
                                        "Declared value",
                                        "Value as declared; not money in the bank.",
                                        of -> or(of.thing().value().map(Value::amount)))
                                .cell(
                                        Kind.TEXT,
                                        "method",
                                        "How it was valued",
                                        "Method or description as recorded.",
                                        of -> or(of.thing().method().map(Value::text))));
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
                                agreement ->
                                        ByReference.of(agreement.commercial().terms()),
                                term -> !term.sharesBy(end).isEmpty()),
                        of -> Lineage.of(of.thing().sharesBy(end)),
                        holding(report));
    }

    private static Columns<OfAgreement<Term>, Value> holding(ReportContext report) {
        var end = report.yearEnd();
        return OfAgreement.<Term>columns()
                .text("term", "Term", "Reference of the term.", of -> of.thing().reference())
                .inFilesOnly()
                .number("units", "Shares held", "Number of shares at the end of the year.", of -> of.thing()
                        .unitsOn(end))
                .money("cost", "What they cost", "What the NHS gave for them.", of -> of.thing()
                        .equityCostBy(end))
                .cell(
                        Kind.MONEY,
                        "fair_value",
                        "Last recorded worth",
                        "Worth of the whole holding at the last valuation.",
                        of -> or(worth(of.thing(), end).map(Value::amount)))
                .cell(
                        Kind.MONEY,
                        "change",
                        "Gain or loss since bought",
                        "Last recorded worth less cost.",
                        of -> or(worth(of.thing(), end)
                                .map(worth ->
                                        Value.amount(worth.minus(of.thing().equityCostBy(end))))))
                .cell(
                        Kind.DATE,
                        "valued_on",
                        "Valued on",
                        "Day of the last valuation.",
                        of -> or(of.thing().valuationOn(end).map(valued -> Value.day(valued.effectiveOn()))))
                .onRequest()
                .cell(
                        Kind.TEXT,
                        "method",
                        "How it was valued",
                        "Method of the valuation.",
                        of -> or(of.thing()
                                .valuationOn(end)
                                .map(valued -> Value.text(valued.event().method()))))
                .money("sold_this_year", "Sold this year for", "Proceeds of sales in the year.", of -> of.thing()
                        .equityProceedsBetween(report.year().firstDay(), end))
                .onRequest();
    }

    private static Optional<Money> worth(Term term, LocalDate day) {
        return term.valuationOn(day).map(valued -> valued.event().fairValue());
    }

    private static Value or(Optional<Value> value) {
        return value.orElse(Value.missing(Mark.NOT_AVAILABLE));
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
                                agreement ->
                                        ByReference.of(agreement.commercial().terms()),
                                term -> term.agreed()
                                        .filter(agreed -> agreed.isBy(report.yearEnd()))
                                        .flatMap(agreed -> TermWords.conditional(
                                                agreed.event().terms()))
                                        .isPresent()),
                        of -> Lineage.of(of.thing().agreed())
                                .and(milestone(of.thing(), report).map(Decided::fact))
                                .and(consent(of.thing(), report).map(Consent::fact)),
                        OfAgreement.<Term>columns()
                                .text("term", "Term", "Reference of the term.", of -> of.thing()
                                        .reference())
                                .inFilesOnly()
                                .text("what", "What may come", "The condition in words.", of -> of.thing()
                                        .as(CommercialTerm.class)
                                        .flatMap(TermWords::conditional)
                                        .orElseThrow())
                                .text(
                                        "standing",
                                        "Where it stands",
                                        "Open, met or missed at the end of the year.",
                                        of -> standing(of.thing(), report)));
    }

    private static Optional<Decided> milestone(Term term, ReportContext report) {
        return term.decided().filter(decided -> decided.isBy(report.yearEnd()));
    }

    /** The last answer by the end of the year. */
    private static Optional<Consent> consent(Term term, ReportContext report) {
        return Consent.of(term)
                .filter(consent -> consent.fact().isBy(report.yearEnd()))
                .max(Consent.BY_DAY);
    }

    private static String standing(Term term, ReportContext report) {
        return milestone(term, report)
                .map(decided -> "the goal was " + LayNames.of(decided.as()))
                .or(() -> MilestoneShortfalls.lastDayWithoutDecision(term, report)
                        .map(_ -> "open, and the last day for it has passed"))
                .or(() -> consent(term, report)
                        .map(answer -> answer.given() ? "consent to sell was given" : "consent to sell was refused"))
                .orElse("open");
    }
}
