package org.partnershipledger.valuereport.section;

import java.util.Optional;
import java.util.stream.Collectors;
import org.partnershipledger.kernel.event.LifecycleEvent;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementDrafted;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementSigned;
import org.partnershipledger.kernel.event.LifecycleEvent.MinimumContentStated;
import org.partnershipledger.kernel.event.MinimumContentItem;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.presentation.component.Columns;
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

    private static Columns<Agreement, Value> columns(ReportContext report) {
        return withCourse(
                report,
                Value.<Agreement>columns()
                        .key("agreement", "Agreement", "Reference of the agreement.", a -> a.reference())
                        .text("title", "What it is called", "Title of the agreement.", a -> a.title())
                        .text("partner", "Partner", "Legal name of the company or institution.", a -> a.partner()
                                .name())
                        .text(
                                "company_number",
                                "Company number",
                                "Number at Companies House, or the sample's own.",
                                a -> a.partner().companyNumber())
                        .onRequest()
                        .text("sector", "Sector", "What kind of organisation the partner is.", a -> a.partner()
                                .sector())
                        .onRequest()
                        .text(
                                "maturity",
                                "Size and age",
                                "Established company, small company, start-up, university or charity.",
                                a -> LayNames.of(a.partner().maturity()))
                        .onRequest());
    }

    private static Columns<Agreement, Value> withCourse(ReportContext report, Columns<Agreement, Value> columns) {
        return columns.text(
                        "nhs_parties",
                        "NHS bodies",
                        "Codes of the NHS bodies that are parties.",
                        a -> drafted(a).nhsParties().stream()
                                .map(Object::toString)
                                .collect(Collectors.joining(", ")))
                .text(
                        "state",
                        "State",
                        "How far the agreement had come at the end of the year.",
                        a -> LayNames.of(a.life().stateOn(report.yearEnd())))
                .date("starts_on", "Starts", "First day of the agreement.", a -> drafted(a)
                        .startsOn())
                .onRequest()
                .date("ends_on", "Ends", "Last day of the agreement.", a -> a.life()
                        .lastDayAsOf(report.yearEnd()))
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
                .cell(
                        Kind.TEXT,
                        "who_benefits",
                        "Who should benefit",
                        "Beneficiary groups as the agreement states them.",
                        a -> content(a, MinimumContentItem.BENEFICIARY_GROUPS))
                .cell(
                        Kind.TEXT,
                        "what_stays",
                        "What stays behind",
                        "What the NHS keeps when the agreement ends.",
                        a -> content(a, MinimumContentItem.LEGACY_IMPROVEMENTS))
                .inFilesOnly();
    }

    private static Value day(Optional<? extends Fact<?>> fact) {
        return fact.map(known -> Value.day(known.effectiveOn())).orElse(Value.missing(Mark.NOT_AVAILABLE));
    }

    private static Value content(Agreement agreement, MinimumContentItem item) {
        return Optional.ofNullable(agreement.deal().minimumContent().get(item))
                .map(Value::text)
                .orElse(Value.missing(Mark.NOT_AVAILABLE));
    }

    private static AgreementDrafted drafted(Agreement agreement) {
        return agreement.life().draft().event();
    }

    static Lineage lineage(Agreement agreement) {
        return Lineage.of(agreement.life().facts().stream()
                .filter(fact -> isBehindTheRow(fact.event()))
                .toList());
    }

    /** What its state and its days are taken from; each signature is in the day of the last one. */
    private static boolean isBehindTheRow(LifecycleEvent event) {
        return !(event instanceof AgreementSigned || event instanceof MinimumContentStated);
    }
}
