package org.partnershipledger.valuereport.section;

import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.valuereport.model.ReportSection;

/** The sections about what the ledger saw itself, in the order in which the public asks: who, money, results, risk, use, failure. */
public final class Sections {
    private Sections() {}

    /** Of a body whose whole account is a register only what it shares with others. */
    public static List<ReportSection> of(ReportContext report) {
        if (report.registerOnly()) {
            return OtherBodiesSection.of(report).stream().toList();
        }
        var sections = new ArrayList<ReportSection>();
        sections.add(UsesSection.of(report));
        OtherBodiesSection.of(report).ifPresent(sections::add);
        sections.addAll(List.of(
                MoneySection.of(report),
                OutcomesSection.of(report),
                SharesSection.of(report),
                ReinvestmentSection.of(report),
                ShortfallSection.of(report)));
        EndedSection.of(report).ifPresent(sections::add);
        sections.add(CorrectionsSection.of(report));
        return List.copyOf(sections);
    }
}
