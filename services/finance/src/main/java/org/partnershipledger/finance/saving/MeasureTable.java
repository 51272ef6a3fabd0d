package org.partnershipledger.finance.saving;

import java.util.List;
import org.partnershipledger.finance.table.KeyedTable;
import org.partnershipledger.kernel.event.AgreementEvent;
import org.partnershipledger.kernel.event.ApprovalEvent;
import org.partnershipledger.kernel.event.CommercialEvent;
import org.partnershipledger.kernel.event.DataUseEvent;
import org.partnershipledger.kernel.event.GainShareEvent;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.LifecycleEvent;
import org.partnershipledger.kernel.event.MeasureEvent;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureDefined;
import org.partnershipledger.kernel.gainshare.SameSaving;
import org.partnershipledger.kernel.gainshare.SameSaving.Claim;
import org.partnershipledger.kernel.history.RecordedEvent;

/**
 * Where to look for savings that several agreements claim: measures by likeness, with the days that any run of theirs
 * ever claimed. It finds who may be concerned; what is claimed is folded from the history ({@link SavingClaims}).
 */
public final class MeasureTable implements KeyedTable<MeasureRow, AgreementEvent> {
    public static final MeasureTable TABLE = new MeasureTable();

    private MeasureTable() {}

    @Override
    public Shape<MeasureRow, AgreementEvent> shape() {
        return new Shape<>(
                "finance_measure", 3, MeasureRow.class, "key", AgreementEvent.class, List.of("agreement", "likeness"));
    }

    @Override
    public String key(AgreementEvent event) {
        return switch (event) {
            case MeasureDefined e -> e.agreement() + "." + e.measure();
            case ReconciliationCalculated e -> e.agreement() + "." + e.measure();
            case MeasureEvent _, GainShareEvent _, CommercialEvent _ -> null;
            case LifecycleEvent _, ApprovalEvent _, DataUseEvent _ -> null;
        };
    }

    @Override
    public boolean isFirst(AgreementEvent event) {
        return event instanceof MeasureDefined;
    }

    @Override
    public MeasureRow next(MeasureRow row, AgreementEvent event, RecordedEvent recorded) {
        return switch (event) {
            case MeasureDefined e ->
                new MeasureRow(key(e), e.agreement(), SameSaving.likeness(e.name(), e.dataSource()), null, null);
            case ReconciliationCalculated e -> claimed(row, e);
            case MeasureEvent _, GainShareEvent _, CommercialEvent _ -> row;
            case LifecycleEvent _, ApprovalEvent _, DataUseEvent _ -> row;
        };
    }

    private static MeasureRow claimed(MeasureRow row, ReconciliationCalculated run) {
        var next = row;
        for (var working : run.workings()) {
            if (Claim.isOne(working.result())) {
                next = next.claiming(working.window().from(), working.window().to());
            }
        }
        return next;
    }
}
