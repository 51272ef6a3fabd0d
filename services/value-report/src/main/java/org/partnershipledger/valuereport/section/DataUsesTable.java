package org.partnershipledger.valuereport.section;

import java.util.Optional;
import org.partnershipledger.kernel.event.DataUseEvent.DataUseRegistered;
import org.partnershipledger.kernel.partnership.DataUses.Flow;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.presentation.component.Columns;
import org.partnershipledger.valuereport.disclosure.PublishedCount;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.ReportTable;
import org.partnershipledger.valuereport.model.ReportTable.Display;
import org.partnershipledger.valuereport.model.Value;
import org.partnershipledger.valuereport.year.FlowOfYear;

/** What data is used, under which law, whether opting out helps, and about how many people: one row for each flow of the year. */
final class DataUsesTable {
    private DataUsesTable() {}

    static ReportTable of(ReportContext report) {
        return ReportTable.named(
                        "data_uses",
                        "What data is used, and for what",
                        "One row for each use of data and each set of data that flowed in the year.")
                .display(Display.cards())
                .rows(report.figures().flows(), FlowOfYear::lineage, columns());
    }

    private static Columns<FlowOfYear, Value> columns() {
        return withLawAndFlow(Value.<FlowOfYear>columns()
                .key("data_use", "Data use", "Reference of the data use.", u -> stated(u)
                        .dataUse())
                .text("title", "What it is called", "Title of the data use.", u -> stated(u)
                        .title())
                .text("agreement", "Agreement", "Reference of the agreement.", u -> stated(u)
                        .agreement())
                .onRequest()
                .text("purpose", "What for", "Summary in lay words.", u -> stated(u)
                        .laySummary())
                .text(
                        "public_benefit",
                        "What the public should gain",
                        "Public benefit as stated before the data was used.",
                        u -> stated(u).publicBenefitStatement())
                .text("dataset", "Data", "The set of data that flowed; all agreed sets when none flowed.", u -> u.flow()
                        .map(Flow::dataset)
                        .orElseGet(() -> String.join("; ", stated(u).datasets())))
                .text(
                        "identifiability",
                        "Can people be identified?",
                        "How far the data can identify a person.",
                        u -> LayNames.of(stated(u).identifiability()))
                .text(
                        "access_route",
                        "How it is reached",
                        "Whether the data stays with the NHS or is sent out.",
                        u -> LayNames.of(stated(u).route()))
                .cell(
                        Kind.TEXT,
                        "route_justification",
                        "Why outside",
                        "Why data leaves the secure environment.",
                        u -> stated(u).routeJustification().map(Value::text).orElse(Value.missing(Mark.NOT_APPLICABLE)))
                .inFilesOnly());
    }

    private static Columns<FlowOfYear, Value> withLawAndFlow(Columns<FlowOfYear, Value> columns) {
        return columns.text("legal_basis_article_6", "Law: Article 6", "UK GDPR Article 6(1) basis.", u -> stated(u)
                        .legalBasisArticle6())
                .onRequest()
                .text("legal_basis_article_9", "Law: Article 9", "UK GDPR Article 9(2) condition.", u -> stated(u)
                        .legalBasisArticle9()
                        .orElse(null))
                .onRequest()
                .text(
                        "common_law_duty",
                        "Duty of confidence",
                        "How the common law duty of confidentiality is met.",
                        u -> LayNames.plain(stated(u).commonLawDuty()))
                .onRequest()
                .text("national_data_opt_out", "Opt-out", "How the national data opt-out is applied.", u -> stated(u)
                        .nationalDataOptOut())
                .yesNo("commercial_purpose", "Commercial?", "Whether anybody gets a commercial benefit.", u -> stated(u)
                        .commercialPurpose())
                .cell(
                        Kind.DATE,
                        "flow_from",
                        "Flowed from",
                        "First day of the flow.",
                        u -> day(u.flow().map(Flow::started)))
                .onRequest()
                .cell(
                        Kind.DATE,
                        "flow_to",
                        "Flowed to",
                        "Last day of the flow; none while it goes on.",
                        u -> day(u.flow().flatMap(Flow::stopped)))
                .onRequest()
                .cell(
                        Kind.PEOPLE,
                        "people",
                        "People, rounded",
                        "People whose data is in the flow, to the nearest 5; 1 to 7 are not shown.",
                        u -> u.people().<Value>map(Value.People::new).orElse(Value.missing(Mark.NOT_APPLICABLE)))
                .cell(
                        Kind.TEXT,
                        "people_band",
                        "People, in bands",
                        "The wide band of that number.",
                        u -> Value.text(u.people().map(PublishedCount::band).orElse("no data flowed")))
                .inFilesOnly();
    }

    private static Value day(Optional<? extends Fact<?>> fact) {
        return fact.map(known -> Value.day(known.effectiveOn())).orElse(Value.missing(Mark.NOT_APPLICABLE));
    }

    private static DataUseRegistered stated(FlowOfYear use) {
        return use.dataUse().event();
    }
}
