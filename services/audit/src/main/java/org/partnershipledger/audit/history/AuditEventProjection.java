package org.partnershipledger.audit.history;

import java.util.List;
import org.partnershipledger.eventstore.projection.Decoded;
import org.partnershipledger.eventstore.projection.Projection;
import org.partnershipledger.kernel.event.AgreementEvent;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.ReferenceEvent;
import org.partnershipledger.kernel.event.RegisterEvent;
import org.partnershipledger.kernel.event.ReinvestmentEvent;
import org.partnershipledger.kernel.event.SettlementEvent;

/**
 * The search index over the whole history: one line for each event, never changed afterwards. It finds positions;
 * what an auditor reads comes from the history itself ({@link HistoryOfAgreement}).
 */
public final class AuditEventProjection implements Projection.RowsPerEvent<AuditEventRow> {
    @Override
    public String table() {
        return "audit_event";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<AuditEventRow> row() {
        return AuditEventRow.class;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(
                List.of("agreement", "event_position"),
                List.of("aggregate_id", "event_position"),
                List.of("actor", "event_position"),
                List.of("wire_name", "event_position"),
                List.of("command_id"));
    }

    @Override
    public List<AuditEventRow> rows(Decoded decoded) {
        var recorded = decoded.recorded();
        var origin = decoded.origin();
        return List.of(new AuditEventRow(
                recorded.aggregateId(),
                recorded.aggregateType(),
                recorded.body().value(),
                agreementOf(decoded.event()),
                recorded.wireName(),
                decoded.event().sentence().title(),
                recorded.effectiveOn(),
                recorded.recordedAt(),
                origin.actor(),
                origin.commandId().toString()));
    }

    private static String agreementOf(LedgerEvent event) {
        return switch (event) {
            case AgreementEvent e -> e.agreement();
            case SettlementEvent e -> e.agreement();
            case ReinvestmentEvent e -> e.agreement();
            case ReferenceEvent e -> e.agreement();
            case RegisterEvent _ -> "";
        };
    }
}
