package org.partnershipledger.valuereport.section;

import java.util.Arrays;
import java.util.List;
import org.partnershipledger.valuereport.model.Column;
import org.partnershipledger.valuereport.model.Cover;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.Section;
import org.partnershipledger.valuereport.model.Table;
import org.partnershipledger.valuereport.model.Value;

/** How every figure was made, so that somebody else can make it again: definitions, rounding, codes, events, command. */
public final class MethodSection {
    private static final String[][] DEFINITIONS = {
        {
            "Financial year",
            "1 April to 31 March, London time. A payment belongs to the year in which it reached the bank. A result belongs to the year in which its period ends."
        },
        {
            "Money received",
            "Payments by partners, before VAT, each with a reference of the finance system. What partners give back because we had paid them too much is not counted."
        },
        {
            "Savings in cash that the NHS kept",
            "Cash-releasing value of checked results with evidence A to C, after the partner\u2019s part. Where a share was calculated on the same results, it counts at most with the NHS part of that calculation."
        },
        {
            "What was left",
            "Money received, plus savings kept, less partners\u2019 parts of gains with no checked saving against them, less what sharing cost the NHS, less money given back to partners. Nothing else is in it."
        },
        {
            "Kinds of value",
            "Money received, money saved, time freed, gain for people and what can only be described are never added together."
        },
        {
            "Checked",
            "Somebody who did not record the result has checked it. A result that was put right counts only after a new check."
        },
        {
            "Evidence",
            "A: checked independently, with a comparison group. B: checked independently, before and after. C: measured, and checked by a second NHS officer. D: reported by those who did it. E: an estimate."
        },
        {
            "People",
            "1 to 7 people are never shown. Other numbers of people are rounded to the nearest 5. A total uses only what is published, so nothing hidden can be worked out from it. A value in pounds that would reveal 1 to 7 people is left out, also of totals. Prices of single units are not published."
        },
        {"Rounding", "Money is exact to the penny. Nothing is rounded before the end of a calculation."},
        {
            "Last year",
            "The figures of last year are counted again from what is known now. They can differ from what was published then."
        },
        {
            "Register statements",
            "What a published register states is repeated as a statement of its source. It is not a signature, an approval or a checked result."
        }
    };

    private MethodSection() {}

    public static Section of(Asked asked, Cover cover) {
        var sentences = List.of(
                "This report is made by a program from a ledger of facts. Nobody typed a figure into it. The same facts give the same report, byte for byte.",
                "It was made from " + InWords.many(cover.events(), "fact", "facts") + ", the last at position "
                        + InWords.count(cover.lastPosition())
                        + " of the ledger. Every row in the files names the positions it was made from.",
                "To make it again: make report ICS=" + cover.bodyCode() + " YEAR="
                        + cover.year().label(),
                "This report is not audited. It is not a statutory report: no law asks for it, and it does not replace the annual report and accounts.");
        return new Section(
                "method", "How this report was made", sentences, List.of(definitions(), marks(), events(asked)));
    }

    private static Table definitions() {
        var table = Table.named("definitions", "What the words mean", "One row for each definition.")
                .display(Table.Display.folded())
                .columns(
                        Column.key("word", "Word", "The word."),
                        Column.text("meaning", "Meaning", "What it means in this report."));
        Arrays.stream(DEFINITIONS)
                .forEach(pair -> table.row(Lineage.NONE, new Value.Text(pair[0]), Value.text(pair[1])));
        return table.build();
    }

    private static Table marks() {
        var table = Table.named(
                        "codes",
                        "Codes in place of a number, or in the status column of a file",
                        "One row for each code.")
                .display(Table.Display.folded())
                .columns(
                        Column.key("code", "Code", "As it stands in a table."),
                        Column.text("meaning", "Meaning", "What it says."));
        Arrays.stream(Mark.values())
                .forEach(mark -> table.row(Lineage.NONE, new Value.Text(mark.code()), Value.text(mark.meaning())));
        return table.build();
    }

    private static Table events(Asked asked) {
        var table = Table.named(
                        "events",
                        "Every fact the report was made from",
                        "One row for each event, in the order of the ledger.")
                .display(Table.Display.FILE_ONLY)
                .columns(
                        Column.key("position", "Position", "Position in the ledger."),
                        Column.text(
                                "body",
                                "In the history of",
                                "Code of the body in whose history it stands; an agreement's facts stay with the body that drafted it."),
                        Column.text(
                                "body_position",
                                "Position within the body",
                                "Counts the events in the history of that body."),
                        Column.text("event", "Event", "Declared name of the event."),
                        Column.text("about", "About", "What it is about."),
                        Column.date("effective_on", "True from", "Day from which it is true."),
                        Column.text("recorded_at", "Recorded at", "When it was recorded, UTC."));
        for (var fact : asked.history().all()) {
            table.row(
                    Lineage.of(fact),
                    new Value.Text(Long.toString(fact.position())),
                    Value.text(fact.body().value()),
                    Value.text(Long.toString(fact.bodyPosition())),
                    Value.text(fact.wireName()),
                    Value.text(fact.aggregateId()),
                    Value.day(fact.effectiveOn()),
                    Value.text(fact.recordedAt().toString()));
        }
        return table.build();
    }
}
