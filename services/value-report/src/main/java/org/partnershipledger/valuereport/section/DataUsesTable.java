package org.partnershipledger.valuereport.section;

import static org.partnershipledger.valuereport.model.Column.Kind.PEOPLE;
import static org.partnershipledger.valuereport.model.Column.Kind.YES_NO;

import org.partnershipledger.valuereport.model.Column;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.Table;
import org.partnershipledger.valuereport.model.Value;
import org.partnershipledger.valuereport.year.FlowOfYear;

/** What data is used, under which law, whether opting out helps, and about how many people: one row for each flow of the year. */
final class DataUsesTable {
    private DataUsesTable() {}

    static Table of(Asked asked) {
        var table = Table.named(
                        "data_uses",
                        "What data is used, and for what",
                        "One row for each use of data and each set of data that flowed in the year.")
                .display(Table.Display.cards())
                .columns(columns());
        for (var use : asked.figures().flows()) {
            table.row(use.lineage(), row(use));
        }
        return table.build();
    }

    private static Column[] columns() {
        return new Column[] {
            Column.key("data_use", "Data use", "Reference of the data use."),
            Column.text("title", "What it is called", "Title of the data use."),
            Column.text("agreement", "Agreement", "Reference of the agreement.").onRequest(),
            Column.text("purpose", "What for", "Summary in lay words."),
            Column.text(
                    "public_benefit",
                    "What the public should gain",
                    "Public benefit as stated before the data was used."),
            Column.text("dataset", "Data", "The set of data that flowed; all agreed sets when none flowed."),
            Column.text("identifiability", "Can people be identified?", "How far the data can identify a person."),
            Column.text("access_route", "How it is reached", "Whether the data stays with the NHS or is sent out."),
            Column.text("route_justification", "Why outside", "Why data leaves the secure environment.")
                    .inFilesOnly(),
            Column.text("legal_basis_article_6", "Law: Article 6", "UK GDPR Article 6(1) basis.")
                    .onRequest(),
            Column.text("legal_basis_article_9", "Law: Article 9", "UK GDPR Article 9(2) condition.")
                    .onRequest(),
            Column.text("common_law_duty", "Duty of confidence", "How the common law duty of confidentiality is met.")
                    .onRequest(),
            Column.text("national_data_opt_out", "Opt-out", "How the national data opt-out is applied."),
            Column.of(YES_NO, "commercial_purpose", "Commercial?", "Whether anybody gets a commercial benefit."),
            Column.date("flow_from", "Flowed from", "First day of the flow.").onRequest(),
            Column.date("flow_to", "Flowed to", "Last day of the flow; none while it goes on.")
                    .onRequest(),
            Column.of(
                    PEOPLE,
                    "people",
                    "People, rounded",
                    "People whose data is in the flow, to the nearest 5; 1 to 7 are not shown."),
            Column.text("people_band", "People, in bands", "The wide band of that number.")
                    .inFilesOnly()
        };
    }

    private static Value[] row(FlowOfYear use) {
        var event = use.dataUse().event();
        var flow = use.flow();
        return new Value[] {
            new Value.Text(event.dataUse()),
            Value.text(event.title()),
            Value.text(event.agreement()),
            Value.text(event.laySummary()),
            Value.text(event.publicBenefitStatement()),
            Value.text(
                    flow == null
                            ? String.join("; ", event.datasets())
                            : flow.started().event().dataset()),
            Value.text(Names.of(event.identifiability())),
            Value.text(Names.of(event.route())),
            event.routeJustification().map(Value::text).orElse(Value.missing(Mark.NOT_APPLICABLE)),
            Value.text(event.legalBasisArticle6()),
            Value.text(event.legalBasisArticle9().orElse(null)),
            Value.text(Names.plain(event.commonLawDuty())),
            Value.text(event.nationalDataOptOut()),
            Value.yesNo(event.commercialPurpose()),
            flow == null
                    ? Value.missing(Mark.NOT_APPLICABLE)
                    : Value.day(flow.started().effectiveOn()),
            flow == null || flow.stopped() == null
                    ? Value.missing(Mark.NOT_APPLICABLE)
                    : Value.day(flow.stopped().effectiveOn()),
            flow == null ? Value.missing(Mark.NOT_APPLICABLE) : new Value.People(use.people()),
            flow == null
                    ? Value.text("no data flowed")
                    : Value.text(use.people().band())
        };
    }
}
