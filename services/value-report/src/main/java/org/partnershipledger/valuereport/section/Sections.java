package org.partnershipledger.valuereport.section;

import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.valuereport.model.Section;

/** The sections about what the ledger saw itself, in the order in which the public asks: who, money, results, risk, use, failure. */
public final class Sections {
    private Sections() {}

    public static List<Section> of(Asked asked) {
        var sections = new ArrayList<Section>();
        sections.add(UsesSection.of(asked));
        HandoverSection.of(asked).ifPresent(sections::add);
        sections.addAll(List.of(
                MoneySection.of(asked),
                OutcomesSection.of(asked),
                SharesSection.of(asked),
                ReinvestmentSection.of(asked),
                ShortfallSection.of(asked),
                CorrectionsSection.of(asked)));
        return List.copyOf(sections);
    }
}
