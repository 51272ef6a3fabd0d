package org.partnershipledger.valuereport.section;

import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.presentation.component.Columns;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.ReportTable;
import org.partnershipledger.valuereport.model.ReportTable.Display;
import org.partnershipledger.valuereport.model.Value;
import org.partnershipledger.valuereport.year.FlowOfYear;

/** What data is used, under which law, whether opting out helps, and about how many people: one row for each flow of the year. */
final class DataUsesTable {
    private DataUsesTable() {}

    static ReportTable of(Asked asked) {
        return ReportTable.named(
                        "data_uses",
                        "What data is used, and for what",
                        "One row for each use of data and each set of data that flowed in the year.")
                .display(Display.cards())
                .rows(asked.figures().flows(), FlowOfYear::lineage, columns());
    }

    private static Columns<FlowOfYear, Value> columns() {
        return Value.<FlowOfYear>columns()
                .key("data_use", "Data use", "Reference of the data use.", use -> use.dataUse()
                        .event()
                        .dataUse())
                .text("title", "What it is called", "Title of the data use.", use -> use.dataUse()
                        .event()
                        .title())
                .text("agreement", "Agreement", "Reference of the agreement.", use -> use.dataUse()
                        .event()
                        .agreement())
                .onRequest()
                .text("purpose", "What for", "Summary in lay words.", use -> use.dataUse()
                        .event()
                        .laySummary())
                .text(
                        "public_benefit",
                        "What the public should gain",
                        "Public benefit as stated before the data was used.",
                        use -> use.dataUse().event().publicBenefitStatement())
                .text(
                        "dataset",
                        "Data",
                        "The set of data that flowed; all agreed sets when none flowed.",
                        use -> use.flow() == null
                                ? String.join("; ", use.dataUse().event().datasets())
                                : use.flow().started().event().dataset())
                .text(
                        "identifiability",
                        "Can people be identified?",
                        "How far the data can identify a person.",
                        use -> Names.of(use.dataUse().event().identifiability()))
                .text(
                        "access_route",
                        "How it is reached",
                        "Whether the data stays with the NHS or is sent out.",
                        use -> Names.of(use.dataUse().event().route()))
                .cell(
                        Kind.TEXT,
                        "route_justification",
                        "Why outside",
                        "Why data leaves the secure environment.",
                        use -> use.dataUse().event().routeJustification() == null
                                        || use.dataUse()
                                                .event()
                                                .routeJustification()
                                                .isBlank()
                                ? Value.missing(Mark.NOT_APPLICABLE)
                                : Value.text(use.dataUse().event().routeJustification()))
                .inFilesOnly()
                .text("legal_basis_article_6", "Law: Article 6", "UK GDPR Article 6(1) basis.", use -> use.dataUse()
                        .event()
                        .legalBasisArticle6())
                .onRequest()
                .text("legal_basis_article_9", "Law: Article 9", "UK GDPR Article 9(2) condition.", use -> use.dataUse()
                        .event()
                        .legalBasisArticle9())
                .onRequest()
                .text(
                        "common_law_duty",
                        "Duty of confidence",
                        "How the common law duty of confidentiality is met.",
                        use -> Names.plain(use.dataUse().event().commonLawDuty()))
                .onRequest()
                .text(
                        "national_data_opt_out",
                        "Opt-out",
                        "How the national data opt-out is applied.",
                        use -> use.dataUse().event().nationalDataOptOut())
                .yesNo(
                        "commercial_purpose",
                        "Commercial?",
                        "Whether anybody gets a commercial benefit.",
                        use -> use.dataUse().event().commercialPurpose())
                .cell(
                        Kind.DATE,
                        "flow_from",
                        "Flowed from",
                        "First day of the flow.",
                        use -> use.flow() == null
                                ? Value.missing(Mark.NOT_APPLICABLE)
                                : Value.day(use.flow().started().effectiveOn()))
                .onRequest()
                .cell(
                        Kind.DATE,
                        "flow_to",
                        "Flowed to",
                        "Last day of the flow; none while it goes on.",
                        use -> use.flow() == null || use.flow().stopped() == null
                                ? Value.missing(Mark.NOT_APPLICABLE)
                                : Value.day(use.flow().stopped().effectiveOn()))
                .onRequest()
                .cell(
                        Kind.PEOPLE,
                        "people",
                        "People, rounded",
                        "People whose data is in the flow, to the nearest 5; 1 to 7 are not shown.",
                        use -> use.flow() == null ? Value.missing(Mark.NOT_APPLICABLE) : new Value.People(use.people()))
                .cell(
                        Kind.TEXT,
                        "people_band",
                        "People, in bands",
                        "The wide band of that number.",
                        use -> use.flow() == null
                                ? Value.text("no data flowed")
                                : Value.text(use.people().band()))
                .inFilesOnly();
    }
}
