package org.partnershipledger.finance.agreement;

import java.time.LocalDate;
import org.partnershipledger.finance.gainshare.ReconciliationTables;
import org.partnershipledger.finance.measure.PositionTables;
import org.partnershipledger.finance.settlement.SettlementTables;
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

    Table table(AgreementView view, LocalDate today) {
        return switch (this) {
            case TERMS -> AgreementTables.terms(view.terms(), today);
            case MEASURES -> PositionTables.measures(view.measures());
            case OUTCOMES -> PositionTables.outcomes(view.outcomes());
            case VALUE -> PositionTables.benefits(view.benefits());
            case RECONCILIATIONS -> ReconciliationTables.all(view.reconciliations());
            case SETTLEMENTS -> SettlementTables.of(view.settlements(), today);
            case REINVESTMENTS -> AgreementTables.reinvestments(view.reinvestments());
            case APPROVALS -> AgreementTables.approvals(view.approvals(), today);
            case TIMELINE -> AgreementTables.timeline(view.timeline());
        };
    }

    String fileName() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
