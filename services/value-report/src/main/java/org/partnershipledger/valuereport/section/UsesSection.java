package org.partnershipledger.valuereport.section;

import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.Section;
import org.partnershipledger.valuereport.year.FlowOfYear;

/**
 * Who uses data, what for and under which law: one row for each agreement, one for each data use and flow.
 * Counts of people are rounded and banded, never exact (I15).
 */
final class UsesSection {
    private UsesSection() {}

    static Section of(Asked asked) {
        var agreements = AgreementsTable.of(asked);
        var uses = DataUsesTable.of(asked);
        return new Section(
                "who-uses-data",
                "Who uses data, and what for",
                sentences(asked),
                List.of(agreements, uses, ApprovalsTable.of(asked), ConsentsTable.of(asked)));
    }

    private static List<String> sentences(Asked asked) {
        var sentences = new ArrayList<String>();
        var known = asked.figures().known();
        var elsewhere = SharedAgreements.of(asked).elsewhere().size();
        var ofOthers = "We have a part in " + InWords.many(elsewhere, "agreement", "agreements")
                + " that another NHS body tells: see \u201C" + OtherBodiesSection.TITLE + "\u201D.";
        if (known.isEmpty()) {
            return List.of(
                    elsewhere == 0
                            ? "We had no agreement to share data with a technology company by the end of this year."
                            : "No agreement to share data with a technology company is told here. " + ofOthers);
        }
        var active = asked.figures().active().size();
        sentences.add("By the end of the year we had recorded "
                + InWords.many(known.size(), "agreement", "agreements")
                + " with technology companies, those that have ended or are still being made included. "
                + InWords.count(active) + (active == 1 ? " was active." : " were active."));
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
        if (elsewhere > 0) {
            sentences.add(ofOthers);
        }
        sentences.addAll(ApprovalsTable.sentences(asked));
        sentences.addAll(ConsentsTable.sentences(asked));
        sentences.add("No names, addresses or NHS numbers are in this report or in the ledger behind it.");
        return sentences;
    }

    private static String key(FlowOfYear use) {
        return use.agreement().reference() + " " + use.dataUse().event().dataUse();
    }
}
