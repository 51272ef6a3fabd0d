package org.partnershipledger.finance.timeline;

import java.util.List;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.projection.Projection;
import org.partnershipledger.kernel.event.AgreementEvent;
import org.partnershipledger.kernel.event.ApprovalEvent;
import org.partnershipledger.kernel.event.CommercialEvent;
import org.partnershipledger.kernel.event.DataUseEvent;
import org.partnershipledger.kernel.event.GainShareEvent;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.LifecycleEvent;
import org.partnershipledger.kernel.event.MeasureEvent;
import org.partnershipledger.kernel.event.ReferenceEvent;
import org.partnershipledger.kernel.event.RegisterEvent;
import org.partnershipledger.kernel.event.ReinvestmentEvent;
import org.partnershipledger.kernel.event.SettlementEvent;
import org.partnershipledger.kernel.history.RecordedEvent;

/**
 * What finance teams see as "Timeline": every fact of an agreement, its settlements and reinvestments, one row each.
 * Ignores what registers state, because nobody here agreed it, and which references are used, because the fact that
 * uses one has a row. The words are in the Words classes beside this file.
 */
public final class TimelineProjection implements Projection.RowsPerEvent<TimelineRow> {
    public static final String TABLE = "finance_timeline";

    private final EventCodec codec;

    public TimelineProjection(EventCodec codec) {
        this.codec = codec;
    }

    @Override
    public String table() {
        return TABLE;
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<TimelineRow> row() {
        return TimelineRow.class;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("agreement"));
    }

    @Override
    public List<TimelineRow> rows(RecordedEvent recorded, LedgerEvent event) {
        return switch (event) {
            case AgreementEvent e -> List.of(row(recorded, e.agreement(), e, tell(e)));
            case SettlementEvent e -> List.of(row(recorded, e.agreement(), e, MoneyWords.tell(e)));
            case ReinvestmentEvent e -> List.of(row(recorded, e.agreement(), e, MoneyWords.tell(e)));
            case RegisterEvent _, ReferenceEvent _ -> List.of();
        };
    }

    private static Told tell(AgreementEvent event) {
        return switch (event) {
            case LifecycleEvent e -> LifecycleWords.tell(e);
            case ApprovalEvent e -> ApprovalWords.tell(e);
            case DataUseEvent e -> DataUseWords.tell(e);
            case MeasureEvent e -> MeasureWords.tell(e);
            case CommercialEvent e -> CommercialWords.tell(e);
            case GainShareEvent e -> GainShareWords.tell(e);
        };
    }

    private TimelineRow row(RecordedEvent recorded, String agreement, LedgerEvent event, Told told) {
        var origin = codec.origin(recorded);
        return new TimelineRow(
                agreement,
                recorded.position(),
                event.effectiveOn(),
                recorded.recordedAt(),
                origin.actor(),
                origin.role(),
                origin.onBehalfOf(),
                origin.reason().orElse(null),
                recorded.wireName(),
                told.title(),
                told.detail());
    }
}
