package org.partnershipledger.ledger.settlement;

import java.time.LocalDate;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementInvoiced;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Settlement;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Others;

/** Records the invoice of a settlement, by whichever side is owed. Rules: B6-raised, B6-invoiced-once. */
public record InvoiceSettlement(String settlement, LocalDate effectiveOn, String invoice)
        implements SettlementCommand.Following {

    @Override
    public Decision decideOn(Settlement.Raised state, Others others, Origin origin) {
        return Checks.begin()
                .that(
                        state.invoiced().isEmpty(),
                        SettlementRule.INVOICED_ONCE,
                        "settlement",
                        () -> "settlement " + settlement + " is invoiced already as "
                                + state.invoiced().get().event().invoice())
                .record(() -> new SettlementInvoiced(settlement, state.event().agreement(), effectiveOn, invoice));
    }
}
