package org.partnershipledger.valuereport.section;

import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.ReportSection;
import org.partnershipledger.valuereport.year.FlowOfYear;

/**
 * Who uses data, what for and under which law: one row for each agreement, one for each data use and flow.
 * Counts of people are rounded and banded, never exact (I15).
 */
final class UsesSection {
    private UsesSection() {}

    static ReportSection of(ReportContext report) {
        var agreements = AgreementsTable.of(report);
        var uses = DataUsesTable.of(report);
        return new ReportSection(
                "who-uses-data",
                "Who uses data, and what for",
                sentences(report),
                List.of(agreements, uses, ApprovalsTable.of(report), ConsentsTable.of(report)));
    }

    private static List<String> sentences(ReportContext report) {
        var sentences = new ArrayList<String>();
        var known = report.figures().known();
        var elsewhere = SharedAgreements.of(report).elsewhere().size();
        var ofOthers = "We have a part in " + InWords.many(elsewhere, "agreement", "agreements")
                + " that another NHS body tells: see \u201C" + OtherBodiesSection.TITLE + "\u201D.";
        if (known.isEmpty()) {
            return List.of(
                    elsewhere == 0
                            ? "We had no agreement to share data with a technology company by the end of this year."
                            : "No agreement to share data with a technology company is told here. " + ofOthers);
        }
        var active = report.figures().active().size();
        sentences.add("By the end of the year we had recorded "
                + InWords.many(known.size(), "agreement", "agreements")
                + " with technology companies, those that have ended or are still being made included. "
                + InWords.count(active) + (active == 1 ? " was active." : " were active."));
        var uses = report.figures().flows();
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
        sentences.addAll(ApprovalsTable.sentences(report));
        sentences.addAll(ConsentsTable.sentences(report));
        sentences.add("No names, addresses or NHS numbers are in this report or in the ledger behind it.");
        return sentences;
    }

    private static String key(FlowOfYear use) {
        return use.agreement().reference() + " " + use.dataUse().event().dataUse();
    }
}
