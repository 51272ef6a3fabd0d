package org.partnershipledger.valuereport.section;

import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.ReportTable;
import org.partnershipledger.valuereport.model.Value;

/**
 * Whether partners may sell what came out of an agreement that was not made for profit: every answer, yes as plainly
 * as no, with its conditions or its reason. An answer of an earlier year stands until there is another.
 */
final class ConsentsTable {
    private ConsentsTable() {}

    static ReportTable of(ReportContext report) {
        return ReportTable.named(
                        "consents",
                        "May partners sell the result?",
                        "One row for each answer up to the end of the year to a partner that wants to earn money from what came out.")
                .rows(
                        OfAgreement.each(report.figures().known(), Consent::of, consent -> consent.fact()
                                .isBy(report.yearEnd())),
                        of -> Lineage.of(of.thing().fact())
                                .and(of.thing().term().agreed()),
                        OfAgreement.<Consent>columns()
                                .text("partner", "Partner", "Name of the partner.", of -> of.agreement()
                                        .partner()
                                        .name())
                                .text("term", "Term", "Reference of the term that asks for consent.", of -> of.thing()
                                        .term()
                                        .reference())
                                .inFilesOnly()
                                .text(
                                        "answer",
                                        "Our answer",
                                        "Consent given or refused.",
                                        of -> of.thing().given() ? "consent given" : "consent refused")
                                .date("answered_on", "Answered", "Day of the answer.", of -> of.thing()
                                        .fact()
                                        .effectiveOn())
                                .cell(
                                        Kind.TEXT,
                                        "words",
                                        "Conditions, or why not",
                                        "Conditions of a consent; reason of a refusal.",
                                        of -> of.thing()
                                                .words()
                                                .map(Value::text)
                                                .orElse(Value.missing(Mark.NOT_AVAILABLE))));
    }

    /** Of the year; none when nobody was answered. */
    static List<String> sentences(ReportContext report) {
        var answers = report.figures().known().stream()
                .flatMap(agreement -> Consent.of(agreement).stream())
                .filter(consent -> report.year().contains(consent.fact().effectiveOn()))
                .toList();
        var given = answers.stream().filter(Consent::given).count();
        var refused = answers.size() - given;
        var sentences = new ArrayList<String>();
        if (given > 0) {
            sentences.add("This year we gave consent " + InWords.many(given, "time", "times")
                    + " that a partner sells what came out of an agreement. The conditions are in the table below.");
        }
        if (refused > 0) {
            sentences.add("This year we refused such consent " + InWords.many(refused, "time", "times") + ".");
        }
        return sentences;
    }
}
