package org.partnershipledger.valuereport.section;

import static org.partnershipledger.valuereport.model.Column.Kind.PEOPLE;
import static org.partnershipledger.valuereport.model.Column.Kind.YES_NO;

import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.valuereport.model.Column;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.Section;
import org.partnershipledger.valuereport.model.Table;
import org.partnershipledger.valuereport.model.Value;
import org.partnershipledger.valuereport.year.FlowOfYear;

/**
 * Who uses data, what for and under which law: one row for each agreement, one for each data use and flow.
 * Counts of people are rounded and banded, never exact (I15).
 */
final class UsesSection {
    private UsesSection() {}

    static Section of(Asked asked) {
        var agreements = AgreementsTable.of(asked);
        var uses = dataUses(asked);
        var tables = new ArrayList<>(List.of(agreements, uses));
        tables.add(ApprovalsTable.of(asked));
        return new Section("who-uses-data", "Who uses data, and what for", sentences(asked), tables);
    }

    private static List<String> sentences(Asked asked) {
        var sentences = new ArrayList<String>();
        var known = asked.figures().known();
        if (known.isEmpty()) {
            return List.of("We had no agreement to share data with a technology company by the end of this year.");
        }
        var active = asked.figures().active().size();
        sentences.add("At the end of the year we had " + InWords.many(known.size(), "agreement", "agreements")
                + " with technology companies or still in the making. " + InWords.count(active)
                + (active == 1 ? " was active." : " were active."));
        var uses = asked.figures().flows();
        var commercial = uses.stream()
                .filter(u -> u.dataUse().event().commercialPurpose())
                .map(u -> key(u))
                .distinct()
                .count();
        var all = uses.stream().map(UsesSection::key).distinct().count();
        if (all > 0) {
            sentences.add("The agreements name " + InWords.many(all, "use of data", "uses of data") + ". In "
                    + InWords.count(commercial) + " of them somebody may earn money from the result.");
        }
        sentences.add("No names, addresses or NHS numbers are in this report or in the ledger behind it.");
        return sentences;
    }

    private static String key(FlowOfYear use) {
        return use.agreement().reference() + " " + use.dataUse().event().dataUse();
    }

    private static Table dataUses(Asked asked) {
        var table = Table.named(
                        "data_uses",
                        "What data is used, and for what",
                        "One row for each use of data and each set of data that flowed in the year.")
                .display(Table.Display.cards())
                .columns(
                        Column.key("data_use", "Data use", "Reference of the data use."),
                        Column.text("title", "What it is called", "Title of the data use."),
                        Column.text("agreement", "Agreement", "Reference of the agreement."),
                        Column.text("purpose", "What for", "Summary in lay words."),
                        Column.text(
                                "public_benefit",
                                "What the public should gain",
                                "Public benefit as stated before the data was used."),
                        Column.text(
                                "dataset", "Data", "The set of data that flowed; all agreed sets when none flowed."),
                        Column.text(
                                "identifiability",
                                "Can people be identified?",
                                "How far the data can identify a person."),
                        Column.text(
                                "access_route",
                                "How it is reached",
                                "Whether the data stays with the NHS or is sent out."),
                        Column.text("route_justification", "Why outside", "Why data leaves the secure environment.")
                                .inFilesOnly(),
                        Column.text("legal_basis_article_6", "Law: Article 6", "UK GDPR Article 6(1) basis."),
                        Column.text("legal_basis_article_9", "Law: Article 9", "UK GDPR Article 9(2) condition."),
                        Column.text(
                                "common_law_duty",
                                "Duty of confidence",
                                "How the common law duty of confidentiality is met."),
                        Column.text("national_data_opt_out", "Opt-out", "How the national data opt-out is applied."),
                        Column.of(
                                YES_NO,
                                "commercial_purpose",
                                "Commercial?",
                                "Whether anybody gets a commercial benefit."),
                        Column.date("flow_from", "Flowed from", "First day of the flow."),
                        Column.date("flow_to", "Flowed to", "Last day of the flow; none while it goes on."),
                        Column.of(
                                PEOPLE,
                                "people",
                                "People, rounded",
                                "People whose data is in the flow, to the nearest 5; 1 to 7 are not shown."),
                        Column.text("people_band", "People, in bands", "The wide band of that number.")
                                .inFilesOnly());
        for (var use : asked.figures().flows()) {
            var event = use.dataUse().event();
            var flow = use.flow();
            table.row(
                    use.lineage(),
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
                    event.routeJustification() == null
                                    || event.routeJustification().isBlank()
                            ? Value.missing(Mark.NOT_APPLICABLE)
                            : Value.text(event.routeJustification()),
                    Value.text(event.legalBasisArticle6()),
                    Value.text(event.legalBasisArticle9()),
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
                            : Value.text(use.people().band()));
        }
        return table.build();
    }
}
