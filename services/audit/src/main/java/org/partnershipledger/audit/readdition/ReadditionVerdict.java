package org.partnershipledger.audit.readdition;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.partnershipledger.audit.history.DecodedEvent;
import org.partnershipledger.audit.history.EventVerdict;
import org.partnershipledger.audit.history.Stored;
import org.partnershipledger.kernel.event.ApprovalEvent;
import org.partnershipledger.kernel.event.CommercialEvent;
import org.partnershipledger.kernel.event.CommercialEvent.RoyaltyAudited;
import org.partnershipledger.kernel.event.CommercialEvent.RoyaltyStatementReceived;
import org.partnershipledger.kernel.event.DataUseEvent;
import org.partnershipledger.kernel.event.GainShareEvent;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.LifecycleEvent;
import org.partnershipledger.kernel.event.MeasureEvent;
import org.partnershipledger.kernel.event.ReferenceEvent;
import org.partnershipledger.kernel.event.RegisterEvent;
import org.partnershipledger.kernel.event.ReinvestmentEvent;
import org.partnershipledger.kernel.event.SettlementEvent;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementRaised;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Components;
import org.springframework.stereotype.Component;

/**
 * What the second addition found, on the page of an event that works something out: a reconciliation, a royalty
 * statement, an audit of one, a settlement raised. Other events work nothing out and get no verdict.
 */
@Component
class ReadditionVerdict implements EventVerdict {

    @Override
    public Content on(DecodedEvent told, Supplier<List<Stored>> before) {
        var payload = told.recorded().payload();
        return switch (told.event()) {
            case ReconciliationCalculated _ ->
                verdict(
                        Readdition.differences(payload),
                        "Every recorded step, the result and the split were worked out again from the recorded"
                                + " terms and inputs, by other code. They agree.");
            case RoyaltyStatementReceived _ ->
                verdict(
                        RoyaltyAgain.differences(payload, past(before.get())),
                        "The conversion, every recorded step and the result were worked out again from the royalty"
                                + " term and the statements recorded before, by other code. They agree.");
            case RoyaltyAudited _ ->
                verdict(
                        AuditAgain.differences(payload, past(before.get())),
                        "The audited statement, every later one and the difference were worked out again from the"
                                + " royalty term and the statements recorded before, by other code. They agree.");
            case SettlementRaised _ ->
                verdict(
                        SettlementAgain.differences(payload, past(before.get())),
                        "The amount, the part of this NHS body and the VAT were worked out again from what it"
                                + " settles and from who held the agreement, by other code. They agree.");
            case GainShareEvent _, CommercialEvent _, SettlementEvent _ -> null;
            case LifecycleEvent _, ApprovalEvent _, DataUseEvent _, MeasureEvent _ -> null;
            case ReinvestmentEvent _, RegisterEvent _, ReferenceEvent _ -> null;
        };
    }

    private static Past past(List<Stored> rows) {
        return new Past(rows.stream()
                .map(row ->
                        new Past.Fact(row.recorded().wireName(), row.recorded().payload()))
                .toList());
    }

    private static Content verdict(List<String> differences, String agree) {
        if (differences.isEmpty()) {
            return Components.insetText(agree);
        }
        List<Content> lines = new ArrayList<>();
        for (String difference : differences) {
            lines.add(Components.paragraph(difference));
        }
        return Components.warningCallout(
                "The recorded working does not add up", Templates.all(lines.toArray(Content[]::new)));
    }
}
