package org.partnershipledger.finance.agreement;

import org.partnershipledger.finance.gainshare.ReconciliationTables;
import org.partnershipledger.finance.measure.PositionTables;
import org.partnershipledger.finance.settlement.SettlementTables;
import org.partnershipledger.finance.term.TermLine;
import org.partnershipledger.finance.timeline.Timeline;
import org.partnershipledger.presentation.component.Table;

/** The tables of an agreement that can be downloaded, by the name of their file. The page shows the very same tables. */
enum AgreementFile {
    TERMS,
    MEASURES,
    OUTCOMES,
    VALUE,
    RECONCILIATIONS,
    SETTLEMENTS,
    REINVESTMENTS,
    APPROVALS,
    TIMELINE;

    Table table(AgreementView view) {
        var history = view.history();
        return switch (this) {
            case TERMS -> AgreementTables.terms(TermLine.of(view.agreement()), view.today());
            case MEASURES -> PositionTables.measures(history.measures());
            case OUTCOMES -> PositionTables.outcomes(view.reference(), history.outcomes());
            case VALUE -> PositionTables.benefits(view.benefits());
            case RECONCILIATIONS -> ReconciliationTables.all(history);
            case SETTLEMENTS -> SettlementTables.of(history.settlements(), view.today());
            case REINVESTMENTS -> AgreementTables.reinvestments(history.reinvestments());
            case APPROVALS -> ApprovalsTable.of(view);
            case TIMELINE -> AgreementTables.timeline(Timeline.of(history));
        };
    }

    String fileName() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
