package org.partnershipledger.valuereport.section;

import static org.partnershipledger.valuereport.model.InWords.money;

import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.kernel.event.MeasureEvent.EvidenceGrade;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Life;
import org.partnershipledger.valuereport.model.Figure;
import org.partnershipledger.valuereport.model.Figure.Direction;
import org.partnershipledger.valuereport.model.Figure.Strength;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.Summary;
import org.partnershipledger.valuereport.model.Value;
import org.partnershipledger.valuereport.year.Totals;
import org.partnershipledger.valuereport.year.YearFigures;

/** The one page for somebody who reads nothing else: five numbers, what worked, what did not, what comes next. */
public final class SummarySection {
    private SummarySection() {}

    public static Summary of(ReportContext report) {
        return new Summary(
                lead(report),
                figures(report),
                SummaryWords.worked(report),
                SummaryWords.notWorked(report),
                SummaryWords.next(report),
                OptOutWords.ALL);
    }

    private static List<String> lead(ReportContext report) {
        var totals = report.totals();
        var lead = new ArrayList<String>();
        lead.add("This report says what the NHS got back for sharing health data with technology companies.");
        lead.add("This year partners paid us " + money(totals.received().amount()) + ", and we spent "
                + money(totals.reinvested().amount()) + " of the money from partnerships on services.");
        lead.add(
                "We kept " + money(totals.kept().amount())
                        + " of savings that can be spent again. We never add up money, savings and other kinds of value, because they are not the same thing.");
        return lead;
    }

    private static List<Figure> figures(ReportContext report) {
        return List.of(active(report), people(report), received(report), kept(report), reinvested(report));
    }

    private static Figure active(ReportContext report) {
        var now = report.figures().active();
        var before = report.figuresBefore().active();
        return figure(
                "active_agreements",
                "Active agreements at the end of the year",
                Value.count(now.size()),
                Value.count(before.size()),
                Strength.LEDGER_RECORD,
                "Agreements signed by everybody, switched on, not ended and not handed on."
                        + (anySuspended(report) ? " Those that are suspended on that day are not counted." : "")
                        + (SharedAgreements.of(report).elsewhere().isEmpty()
                                ? ""
                                : " Those that another NHS body tells are counted there."),
                lineage(now).and(lineage(before)));
    }

    private static boolean anySuspended(ReportContext report) {
        return report.figures().known().stream()
                .anyMatch(agreement -> agreement.life().stateOn(report.yearEnd()) == Life.State.SUSPENDED);
    }

    private static Lineage lineage(List<Agreement> agreements) {
        return Lineage.join(agreements.stream().map(AgreementsTable::lineage));
    }

    private static Figure people(ReportContext report) {
        return figure(
                "people_in_scope",
                "People whose data was in use, at least",
                people(report.figures(), report.totals()),
                people(report.figuresBefore(), report.totalsBefore()),
                Strength.LEDGER_RECORD,
                "The largest flow of data, to the nearest 5. The same person can be in several flows, so the flows are not added up.",
                report.totals().peopleLineage().and(report.totalsBefore().peopleLineage()));
    }

    /** With no flow at all the answer is zero people, not a missing number. */
    private static Value people(YearFigures figures, Totals totals) {
        return new Value.People(totals.peopleAtLeast());
    }

    private static Figure received(ReportContext report) {
        var now = report.totals().received();
        var before = report.totalsBefore().received();
        return figure(
                "money_received",
                "Money received from partners",
                received(report.figures(), now.amount()),
                received(report.figuresBefore(), before.amount()),
                Strength.FINANCE_RECORD,
                "Payments that reached the bank in the year, before VAT. What partners gave back of our own money is not counted."
                        + (report.figures().hiddenMoney().isEmpty()
                                ? ""
                                : " Payments that could point to a few people are not counted either."),
                now.lineage().and(before.lineage()));
    }

    /** A sum from which a hidden payment was left out is never shown as nil. */
    private static Value received(YearFigures figures, Money received) {
        return received.isZero() && !figures.hiddenMoney().isEmpty()
                ? Value.missing(Mark.CONFIDENTIAL)
                : Value.amount(received);
    }

    private static Figure kept(ReportContext report) {
        var totals = report.totals();
        var now = totals.kept();
        var before = report.totalsBefore().kept();
        var mark = totals.keptIsProvisional() ? Mark.PROVISIONAL : null;
        return figure(
                "cash_releasing_kept",
                "Savings in cash that the NHS kept",
                new Value.Amount(now.amount(), mark),
                Value.amount(before.amount()),
                totals.keptGrade().map(SummarySection::strength).orElse(Strength.NOT_KNOWN),
                "Money no longer needed for something and free to be spent again: checked results with evidence A to C, after the partners\u2019 part.",
                now.lineage().and(before.lineage()));
    }

    private static Strength strength(EvidenceGrade grade) {
        return switch (grade) {
            case A -> Strength.A;
            case B -> Strength.B;
            case C -> Strength.C;
            case D -> Strength.D;
            case E -> Strength.E;
        };
    }

    private static Figure reinvested(ReportContext report) {
        var now = report.totals().reinvested();
        var before = report.totalsBefore().reinvested();
        return figure(
                "money_reinvested",
                "Money spent on services",
                Value.amount(now.amount()),
                Value.amount(before.amount()),
                Strength.FINANCE_RECORD,
                "Money from partnerships that was spent in the year on what it was promised for.",
                now.lineage().and(before.lineage()));
    }

    private static Figure figure(
            String id, String label, Value now, Value before, Strength strength, String explanation, Lineage lineage) {
        return new Figure(id, label, now, before, Direction.between(before, now), strength, explanation, lineage);
    }
}
