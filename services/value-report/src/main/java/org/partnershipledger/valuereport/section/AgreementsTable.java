package org.partnershipledger.valuereport.section;

import java.util.stream.Collectors;
import org.partnershipledger.kernel.event.MinimumContentItem;
import org.partnershipledger.valuereport.facts.AgreementFacts;
import org.partnershipledger.valuereport.model.Column;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.Table;
import org.partnershipledger.valuereport.model.Value;

/** One row for each agreement that had begun by the end of the year, whatever became of it. */
final class AgreementsTable {
    private AgreementsTable() {}

    static Table of(Asked asked) {
        var table = Table.named(
                        "agreements",
                        "Our agreements",
                        "One row for each agreement that had begun by the end of the year.")
                .display(Table.Display.cards())
                .columns(
                        Column.key("agreement", "Agreement", "Reference of the agreement."),
                        Column.text("title", "What it is called", "Title of the agreement."),
                        Column.text("partner", "Partner", "Legal name of the company or institution."),
                        Column.text(
                                        "company_number",
                                        "Company number",
                                        "Number at Companies House, or the sample's own.")
                                .onRequest(),
                        Column.text("sector", "Sector", "What kind of organisation the partner is.")
                                .onRequest(),
                        Column.text(
                                        "maturity",
                                        "Size and age",
                                        "Established company, small company, start-up, university or charity.")
                                .onRequest(),
                        Column.text("nhs_parties", "NHS bodies", "Codes of the NHS bodies that are parties."),
                        Column.text("state", "State", "How far the agreement had come at the end of the year."),
                        Column.date("starts_on", "Starts", "First day of the agreement.")
                                .onRequest(),
                        Column.date("ends_on", "Ends", "Last day of the agreement.")
                                .onRequest(),
                        Column.date("signed_on", "Signed", "Day of the last signature.")
                                .inFilesOnly(),
                        Column.date("active_from", "Active from", "Day it became active.")
                                .inFilesOnly(),
                        Column.text(
                                "who_benefits",
                                "Who should benefit",
                                "Beneficiary groups as the agreement states them."),
                        Column.text("what_stays", "What stays behind", "What the NHS keeps when the agreement ends.")
                                .inFilesOnly());
        for (var agreement : asked.figures().known()) {
            table.row(lineage(agreement), row(agreement, asked));
        }
        return table.build();
    }

    private static Value[] row(AgreementFacts agreement, Asked asked) {
        var life = agreement.life();
        var drafted = life.drafted().event();
        var partner = drafted.partner();
        var lastDay = life.lastDayAsOf(asked.yearEnd());
        return new Value[] {
            new Value.Text(agreement.reference()),
            Value.text(drafted.title()),
            Value.text(partner.name()),
            Value.text(partner.companyNumber()),
            Value.text(partner.sector()),
            Value.text(Names.of(partner.maturity())),
            Value.text(drafted.nhsParties().stream().map(Object::toString).collect(Collectors.joining(", "))),
            Value.text(life.stateOn(asked.yearEnd()).words()),
            Value.day(drafted.startsOn()),
            lastDay == null ? Value.missing(Mark.NOT_APPLICABLE) : Value.day(lastDay),
            life.fullySigned() == null
                    ? Value.missing(Mark.NOT_AVAILABLE)
                    : Value.day(life.fullySigned().effectiveOn()),
            life.activated() == null
                    ? Value.missing(Mark.NOT_AVAILABLE)
                    : Value.day(life.activated().effectiveOn()),
            Value.text(life.content(MinimumContentItem.BENEFICIARY_GROUPS)),
            Value.text(life.content(MinimumContentItem.LEGACY_IMPROVEMENTS))
        };
    }

    static Lineage lineage(AgreementFacts agreement) {
        var life = agreement.life();
        return Lineage.of(life.drafted(), life.fullySigned(), life.activated())
                .and(Lineage.of(life.novations()))
                .and(Lineage.of(life.later()));
    }
}
