package org.partnershipledger.valuereport.section;

import java.util.stream.Collectors;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementDrafted;
import org.partnershipledger.kernel.event.MinimumContentItem;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.presentation.component.Columns;
import org.partnershipledger.valuereport.facts.AgreementFacts;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.ReportTable;
import org.partnershipledger.valuereport.model.ReportTable.Display;
import org.partnershipledger.valuereport.model.Value;

/** One row for each agreement that had begun by the end of the year, whatever became of it. */
final class AgreementsTable {
    private AgreementsTable() {}

    static ReportTable of(ReportContext report) {
        return ReportTable.named(
                        "agreements",
                        "Our agreements",
                        "One row for each agreement that had begun by the end of the year.")
                .display(Display.cards())
                .rows(report.figures().known(), AgreementsTable::lineage, columns(report));
    }

    private static Columns<AgreementFacts, Value> columns(ReportContext report) {
        return withCourse(
                report,
                Value.<AgreementFacts>columns()
                        .key("agreement", "Agreement", "Reference of the agreement.", a -> a.reference())
                        .text("title", "What it is called", "Title of the agreement.", a -> drafted(a)
                                .title())
                        .text("partner", "Partner", "Legal name of the company or institution.", a -> drafted(a)
                                .partner()
                                .name())
                        .text(
                                "company_number",
                                "Company number",
                                "Number at Companies House, or the sample's own.",
                                a -> drafted(a).partner().companyNumber())
                        .onRequest()
                        .text("sector", "Sector", "What kind of organisation the partner is.", a -> drafted(a)
                                .partner()
                                .sector())
                        .onRequest()
                        .text(
                                "maturity",
                                "Size and age",
                                "Established company, small company, start-up, university or charity.",
                                a -> LayNames.of(drafted(a).partner().maturity()))
                        .onRequest());
    }

    private static Columns<AgreementFacts, Value> withCourse(
            ReportContext report, Columns<AgreementFacts, Value> columns) {
        return columns.text(
                        "nhs_parties",
                        "NHS bodies",
                        "Codes of the NHS bodies that are parties.",
                        a -> drafted(a).nhsParties().stream()
                                .map(Object::toString)
                                .collect(Collectors.joining(", ")))
                .text("state", "State", "How far the agreement had come at the end of the year.", a -> a.life()
                        .stateOn(report.yearEnd())
                        .words())
                .date("starts_on", "Starts", "First day of the agreement.", a -> drafted(a)
                        .startsOn())
                .onRequest()
                .cell(Kind.DATE, "ends_on", "Ends", "Last day of the agreement.", a -> lastDay(a, report))
                .onRequest()
                .cell(
                        Kind.DATE,
                        "signed_on",
                        "Signed",
                        "Day of the last signature.",
                        a -> day(a.life().fullySigned()))
                .inFilesOnly()
                .cell(
                        Kind.DATE,
                        "active_from",
                        "Active from",
                        "Day it became active.",
                        a -> day(a.life().activated()))
                .inFilesOnly()
                .text(
                        "who_benefits",
                        "Who should benefit",
                        "Beneficiary groups as the agreement states them.",
                        a -> a.life().content(MinimumContentItem.BENEFICIARY_GROUPS))
                .text("what_stays", "What stays behind", "What the NHS keeps when the agreement ends.", a -> a.life()
                        .content(MinimumContentItem.LEGACY_IMPROVEMENTS))
                .inFilesOnly();
    }

    private static Value day(Fact<?> fact) {
        return Value.day(fact == null ? null : fact.effectiveOn());
    }

    private static AgreementDrafted drafted(AgreementFacts agreement) {
        return agreement.life().drafted().event();
    }

    private static Value lastDay(AgreementFacts agreement, ReportContext report) {
        var lastDay = agreement.life().lastDayAsOf(report.yearEnd());
        return lastDay == null ? Value.missing(Mark.NOT_APPLICABLE) : Value.day(lastDay);
    }

    static Lineage lineage(AgreementFacts agreement) {
        var life = agreement.life();
        return Lineage.of(life.drafted(), life.fullySigned(), life.activated())
                .and(Lineage.of(life.novations()))
                .and(Lineage.of(life.later()));
    }
}
