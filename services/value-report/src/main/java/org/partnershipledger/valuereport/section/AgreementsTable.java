package org.partnershipledger.valuereport.section;

import java.util.stream.Collectors;
import org.partnershipledger.kernel.event.MinimumContentItem;
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

    static ReportTable of(Asked asked) {
        return ReportTable.named(
                        "agreements",
                        "Our agreements",
                        "One row for each agreement that had begun by the end of the year.")
                .display(Display.cards())
                .rows(asked.figures().known(), AgreementsTable::lineage, columns(asked));
    }

    private static Columns<AgreementFacts, Value> columns(Asked asked) {
        return Value.<AgreementFacts>columns()
                .key("agreement", "Agreement", "Reference of the agreement.", agreement -> agreement.reference())
                .text(
                        "title",
                        "What it is called",
                        "Title of the agreement.",
                        agreement -> agreement.life().drafted().event().title())
                .text(
                        "partner",
                        "Partner",
                        "Legal name of the company or institution.",
                        agreement ->
                                agreement.life().drafted().event().partner().name())
                .text(
                        "company_number",
                        "Company number",
                        "Number at Companies House, or the sample's own.",
                        agreement ->
                                agreement.life().drafted().event().partner().companyNumber())
                .onRequest()
                .text(
                        "sector",
                        "Sector",
                        "What kind of organisation the partner is.",
                        agreement ->
                                agreement.life().drafted().event().partner().sector())
                .onRequest()
                .text(
                        "maturity",
                        "Size and age",
                        "Established company, small company, start-up, university or charity.",
                        agreement -> Names.of(
                                agreement.life().drafted().event().partner().maturity()))
                .onRequest()
                .text(
                        "nhs_parties",
                        "NHS bodies",
                        "Codes of the NHS bodies that are parties.",
                        agreement -> agreement.life().drafted().event().nhsParties().stream()
                                .map(Object::toString)
                                .collect(Collectors.joining(", ")))
                .text("state", "State", "How far the agreement had come at the end of the year.", agreement -> agreement
                        .life()
                        .stateOn(asked.yearEnd())
                        .words())
                .date(
                        "starts_on",
                        "Starts",
                        "First day of the agreement.",
                        agreement -> agreement.life().drafted().event().startsOn())
                .onRequest()
                .cell(
                        Kind.DATE,
                        "ends_on",
                        "Ends",
                        "Last day of the agreement.",
                        agreement -> lastDay(agreement, asked))
                .onRequest()
                .cell(
                        Kind.DATE,
                        "signed_on",
                        "Signed",
                        "Day of the last signature.",
                        agreement -> agreement.life().fullySigned() == null
                                ? Value.missing(Mark.NOT_AVAILABLE)
                                : Value.day(agreement.life().fullySigned().effectiveOn()))
                .inFilesOnly()
                .cell(
                        Kind.DATE,
                        "active_from",
                        "Active from",
                        "Day it became active.",
                        agreement -> agreement.life().activated() == null
                                ? Value.missing(Mark.NOT_AVAILABLE)
                                : Value.day(agreement.life().activated().effectiveOn()))
                .inFilesOnly()
                .text(
                        "who_benefits",
                        "Who should benefit",
                        "Beneficiary groups as the agreement states them.",
                        agreement -> agreement.life().content(MinimumContentItem.BENEFICIARY_GROUPS))
                .text(
                        "what_stays",
                        "What stays behind",
                        "What the NHS keeps when the agreement ends.",
                        agreement -> agreement.life().content(MinimumContentItem.LEGACY_IMPROVEMENTS))
                .inFilesOnly();
    }

    private static Value lastDay(AgreementFacts agreement, Asked asked) {
        var lastDay = agreement.life().lastDayAsOf(asked.yearEnd());
        return lastDay == null ? Value.missing(Mark.NOT_APPLICABLE) : Value.day(lastDay);
    }

    static Lineage lineage(AgreementFacts agreement) {
        var life = agreement.life();
        return Lineage.of(life.drafted(), life.fullySigned(), life.activated())
                .and(Lineage.of(life.novations()))
                .and(Lineage.of(life.later()));
    }
}
