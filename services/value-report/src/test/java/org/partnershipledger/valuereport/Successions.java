package org.partnershipledger.valuereport;

import static org.partnershipledger.valuereport.TestHistory.day;

import java.math.BigDecimal;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.LifecycleEvent.SuccessorShare;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementBasis;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementPaid;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementRaised;
import org.partnershipledger.kernel.event.SettlementEvent.VatTreatment;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.valuereport.model.ReportModel;

/** What the scenarios of agreements that several bodies hold, at the same time or one after the other, have in common. */
final class Successions {
    private Successions() {}

    /** Raised, due and paid on one day. */
    static LedgerEvent[] paid(String id, OdsCode body, String amount, String on) {
        return new LedgerEvent[] {
            new SettlementRaised(
                    id,
                    "A",
                    day(on),
                    SettlementBasis.COMMERCIAL_TERM,
                    "FEE",
                    SettlementDirection.PARTNER_TO_NHS,
                    body,
                    "SAMPLE01",
                    Money.of(amount),
                    VatTreatment.EXEMPT,
                    Money.ZERO,
                    day(on)),
            new SettlementPaid(id, "A", day(on), Money.of(amount), "BANK-" + id)
        };
    }

    static SuccessorShare share(OdsCode body, String share) {
        return new SuccessorShare(body, new BigDecimal(share));
    }

    /** Cash received, as the report's summary writes it. */
    static String received(ReportModel report) {
        return report.summary().figures().get(2).value().wire();
    }
}
