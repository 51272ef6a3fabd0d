package org.partnershipledger.valuereport.register;

import java.util.List;
import java.util.stream.Collectors;
import org.partnershipledger.kernel.event.RegisterEvent.StatedThing;
import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.valuereport.facts.RegisterFacts;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.ReportSection;
import org.partnershipledger.valuereport.model.ReportTable;
import org.partnershipledger.valuereport.model.Value;

/**
 * What an edition of the year no longer states although an earlier one did, with both editions named. The register
 * does not say why, and neither does the report: an agreement may have ended, or its line may have got lost.
 */
final class NoLongerSection {
    private NoLongerSection() {}

    static ReportSection of(RegisterFacts register, RegisterFacts.Year year) {
        return new ReportSection(
                "register-no-longer-stated",
                "What the register no longer states",
                List.of(
                        "Editions of this year no longer state " + counted(year)
                                + " that an earlier edition stated. They are not counted above.",
                        "The register does not say why. An agreement may have ended, or its line may have been left out."),
                List.of(table(register, year)));
    }

    private static ReportTable table(RegisterFacts register, RegisterFacts.Year year) {
        return ReportTable.named(
                        "register_no_longer_stated",
                        "No longer in the register",
                        "One row for each thing that an earlier edition stated and an edition of the year does not.")
                .display(ReportTable.Display.groupedBy("thing"))
                .rows(
                        year.gone(),
                        gone -> Lineage.of(gone.fact()).and(gone.last()),
                        Value.<RegisterFacts.Gone>columns()
                                .key("reference", "Reference", "Reference in the register.", g -> g.fact()
                                        .event()
                                        .reference())
                                .text(
                                        "thing",
                                        "What",
                                        "Agreement, use of data or release.",
                                        g -> one(g.fact().event().thing()))
                                .cell(
                                        Kind.TEXT,
                                        "stated_in",
                                        "Stated in",
                                        "Title of the edition that stated it last.",
                                        g -> g.last()
                                                .map(stated -> Value.text(title(
                                                        register, stated.event().source())))
                                                .orElse(Value.missing(Mark.NOT_AVAILABLE)))
                                .cell(Kind.DATE, "stated_on", "On", "Day of that edition.", g -> g.last()
                                        .map(stated -> Value.day(stated.effectiveOn()))
                                        .orElse(Value.missing(Mark.NOT_AVAILABLE)))
                                .text(
                                        "not_in",
                                        "No longer in",
                                        "Title of the first edition without it.",
                                        g -> title(register, g.fact().event().source()))
                                .date("not_since", "Since", "Day of that edition.", g -> g.fact()
                                        .effectiveOn()));
    }

    private static String counted(RegisterFacts.Year year) {
        var counts = year.gone().stream()
                .collect(Collectors.groupingBy(
                        gone -> gone.fact().event().thing(), java.util.TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> InWords.many(count.getValue(), one(count.getKey()), more(count.getKey())))
                .collect(Collectors.joining(", "));
    }

    private static String one(StatedThing thing) {
        return switch (thing) {
            case AGREEMENT -> "agreement";
            case DATA_USE -> "use of data";
            case RELEASE -> "release";
        };
    }

    private static String more(StatedThing thing) {
        return switch (thing) {
            case AGREEMENT -> "agreements";
            case DATA_USE -> "uses of data";
            case RELEASE -> "releases";
        };
    }

    private static String title(RegisterFacts register, String source) {
        return register.edition(source).map(edition -> edition.event().title()).orElse(source);
    }
}
