package org.partnershipledger.valuereport.section;

import java.util.List;
import org.partnershipledger.kernel.event.AgreementEvent;
import org.partnershipledger.kernel.event.EventCatalogue;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.ReferenceEvent;
import org.partnershipledger.kernel.event.RegisterEvent;
import org.partnershipledger.kernel.event.ReinvestmentEvent;
import org.partnershipledger.kernel.event.SettlementEvent;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.partnership.Reinvestment;
import org.partnershipledger.kernel.partnership.Settlement;
import org.partnershipledger.valuereport.model.Cover;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.ReportSection;
import org.partnershipledger.valuereport.model.ReportTable;
import org.partnershipledger.valuereport.model.ReportTable.Display;
import org.partnershipledger.valuereport.model.Value;

/** How every figure was made, so that somebody else can make it again: definitions, rounding, codes, events, command. */
public final class MethodSection {
    private record Definition(String word, String meaning) {}

    private static final List<Definition> DEFINITIONS = List.of(
            new Definition(
                    "Financial year",
                    "1 April to 31 March, London time. A payment belongs to the year in which it reached the bank. A result belongs to the year in which its period ends."),
            new Definition(
                    "Money received",
                    "Payments by partners, before VAT, each with a reference of the finance system. What partners give back because we had paid them too much is not counted."),
            new Definition(
                    "Savings in cash that the NHS kept",
                    "Cash-releasing value of checked results with evidence A to C, after the partner\u2019s part. Where a share was calculated on the same results, it counts at most with the NHS part of that calculation."),
            new Definition(
                    "What was left",
                    "Money received, plus savings kept, less partners\u2019 parts of gains with no checked saving against them, less what sharing cost the NHS, less money given back to partners. Nothing else is in it."),
            new Definition(
                    "Kinds of value",
                    "Money received, money saved, time freed, gain for people and what can only be described are never added together."),
            new Definition(
                    "Checked",
                    "Somebody who did not record the result has checked it. A result that was put right counts only after a new check."),
            new Definition(
                    "Evidence",
                    "A: checked independently, with a comparison group. B: checked independently, before and after. C: measured, and checked by a second NHS officer. D: reported by those who did it. E: an estimate."),
            new Definition(
                    "People",
                    "1 to 7 people are never shown. Other numbers of people are rounded to the nearest 5. A total uses only what is published, so nothing hidden can be worked out from it. A value in pounds that would reveal 1 to 7 people is left out, also of totals. Prices of single units are not published."),
            new Definition(
                    "Rounding", "Money is exact to the penny. Nothing is rounded before the end of a calculation."),
            new Definition(
                    "Last year",
                    "The figures of last year are counted again from what is known now. They can differ from what was published then."),
            new Definition(
                    "Register statements",
                    "What a published register states is repeated as a statement of its source. It is not a signature, an approval or a checked result."));

    private MethodSection() {}

    public static ReportSection of(ReportContext report, Cover cover) {
        var sentences = List.of(
                "This report is made by a program from a ledger of facts. Nobody typed a figure into it. The same facts give the same report, byte for byte.",
                "It was made from " + InWords.many(cover.events(), "fact", "facts") + ", the last at position "
                        + InWords.count(cover.lastPosition())
                        + " of the ledger. Every row in the files names the positions it was made from.",
                "To make it again: make report ICS=" + cover.bodyCode() + " YEAR="
                        + cover.year().label(),
                "This report is not audited. It is not a statutory report: no law asks for it, and it does not replace the annual report and accounts.");
        return new ReportSection(
                "method", "How this report was made", sentences, List.of(definitions(), marks(), events(report)));
    }

    private static ReportTable definitions() {
        return ReportTable.named("definitions", "What the words mean", "One row for each definition.")
                .display(Display.folded())
                .rows(
                        DEFINITIONS,
                        _ -> Lineage.NONE,
                        Value.<Definition>columns()
                                .key("word", "Word", "The word.", d -> d.word())
                                .text("meaning", "Meaning", "What it means in this report.", d -> d.meaning()));
    }

    private static ReportTable marks() {
        return ReportTable.named(
                        "codes",
                        "Codes in place of a number, or in the status column of a file",
                        "One row for each code.")
                .display(Display.folded())
                .rows(
                        List.of(Mark.values()),
                        _ -> Lineage.NONE,
                        Value.<Mark>columns()
                                .key("code", "Code", "As it stands in a table.", m -> m.code())
                                .text("meaning", "Meaning", "What it says.", m -> m.meaning()));
    }

    private static ReportTable events(ReportContext report) {
        return ReportTable.named(
                        "events",
                        "Every fact the report was made from",
                        "One row for each event, in the order of the ledger.")
                .display(Display.FILE_ONLY)
                .rows(
                        report.history().all(),
                        fact -> Lineage.of(fact),
                        Value.<Fact<?>>columns()
                                .key(
                                        "position",
                                        "Position",
                                        "Position in the ledger.",
                                        f -> Long.toString(f.position()))
                                .text(
                                        "body",
                                        "In the history of",
                                        "Code of the body in whose history it stands; an agreement's facts stay with the body that drafted it.",
                                        f -> f.body().value())
                                .text(
                                        "body_position",
                                        "Position within the body",
                                        "Counts the events in the history of that body.",
                                        f -> Long.toString(f.bodyPosition()))
                                .text("event", "Event", "Declared name of the event.", f -> EventCatalogue.ledger()
                                        .nameOf(f.event()))
                                .text("about", "About", "What it is about.", f -> about(f.event()))
                                .date("effective_on", "True from", "Day from which it is true.", f -> f.effectiveOn())
                                .text("recorded_at", "Recorded at", "When it was recorded, UTC.", f -> f.recordedAt()
                                        .toString()));
    }

    /** The name of the stream. */
    private static String about(LedgerEvent event) {
        return switch (event) {
            case AgreementEvent e -> Agreement.STREAMS.of(e.agreement()).id();
            case SettlementEvent e -> Settlement.STREAMS.of(e.settlement()).id();
            case ReinvestmentEvent e ->
                Reinvestment.STREAMS.of(e.reinvestment()).id();
            case RegisterEvent e -> "Register:" + e.body();
            case ReferenceEvent e -> throw new IllegalArgumentException("not told in a report: " + e);
        };
    }
}
