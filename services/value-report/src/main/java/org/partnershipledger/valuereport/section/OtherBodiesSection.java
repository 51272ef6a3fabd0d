package org.partnershipledger.valuereport.section;

import java.util.ArrayList;
import java.util.Optional;
import org.partnershipledger.valuereport.model.ReportSection;
import org.partnershipledger.valuereport.model.ReportTable;

/** What other NHS bodies have to do with our agreements: shared ones, and those that changed hands. Left out where nothing is. */
final class OtherBodiesSection {
    static final String TITLE = "Agreements with other NHS bodies";

    private OtherBodiesSection() {}

    static Optional<ReportSection> of(ReportContext report) {
        var shared = SharedAgreements.of(report);
        var handovers = Handovers.of(report);
        var sentences = new ArrayList<String>();
        var tables = new ArrayList<ReportTable>();
        if (shared.any()) {
            sentences.addAll(shared.sentences());
            tables.add(shared.table());
        }
        if (handovers.any()) {
            sentences.addAll(handovers.sentences());
            tables.add(handovers.table());
        }
        return tables.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReportSection("other-bodies", TITLE, sentences, tables));
    }
}
