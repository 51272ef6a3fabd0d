package org.partnershipledger.valuereport.section;

import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.valuereport.model.Section;

/** The sections about what the ledger saw itself, in the order in which the public asks: who, money, results, risk, use, failure. */
public final class Sections {
    private Sections() {}

    /** Of a body whose whole account is a register only what it shares with others. */
    public static List<Section> of(Asked asked) {
        if (asked.registerOnly()) {
            return OtherBodiesSection.of(asked).stream().toList();
        }
        var sections = new ArrayList<Section>();
        sections.add(UsesSection.of(asked));
        OtherBodiesSection.of(asked).ifPresent(sections::add);
        sections.addAll(List.of(
                MoneySection.of(asked),
                OutcomesSection.of(asked),
                SharesSection.of(asked),
                ReinvestmentSection.of(asked),
                ShortfallSection.of(asked)));
        EndedSection.of(asked).ifPresent(sections::add);
        sections.add(CorrectionsSection.of(asked));
        return List.copyOf(sections);
    }
}
