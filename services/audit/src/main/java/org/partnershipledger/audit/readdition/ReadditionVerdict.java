package org.partnershipledger.audit.readdition;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.audit.history.EventVerdict;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.kernel.event.GainShareEvent;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Components;
import org.springframework.stereotype.Component;

/**
 * What the second addition found, on the page of a reconciliation. Other events work nothing out and get no verdict.
 */
@Component
class ReadditionVerdict implements EventVerdict {
    private final EventCodec codec;

    ReadditionVerdict(EventCodec codec) {
        this.codec = codec;
    }

    @Override
    public Content on(LedgerEvent event) {
        return event instanceof GainShareEvent.ReconciliationCalculated
                ? verdict(Readdition.differences(codec.payload(event)))
                : null;
    }

    private static Content verdict(List<String> differences) {
        if (differences.isEmpty()) {
            return Components.insetText("Every recorded step, the result and the split were worked out again from the"
                    + " recorded terms and inputs, by other code. They agree.");
        }
        List<Content> lines = new ArrayList<>();
        for (String difference : differences) {
            lines.add(Components.paragraph(difference));
        }
        return Components.warningCallout(
                "The recorded working does not add up", Templates.all(lines.toArray(Content[]::new)));
    }
}
