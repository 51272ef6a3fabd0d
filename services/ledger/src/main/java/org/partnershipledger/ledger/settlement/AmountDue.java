package org.partnershipledger.ledger.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.partnershipledger.kernel.event.LifecycleEvent.SuccessorShare;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementBasis;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementRaised;
import org.partnershipledger.kernel.event.SettlementEvent.VatTreatment;
import org.partnershipledger.kernel.money.Apportionment;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.partnership.Deal;

/**
 * What one NHS body pays or receives of an amount that is due under an agreement. After a split each successor has
 * its share, to the penny (I20); VAT is worked out on that body's net amount, rounded once.
 */
record AmountDue(SettlementBasis basis, String basisReference, SettlementDirection direction, Money whole) {
    private static final BigDecimal STANDARD_RATE = new BigDecimal("0.20");

    Money netOf(Deal deal, OdsCode body) {
        var parts = Apportionment.split(
                whole, deal.holders().stream().map(SuccessorShare::share).toList());
        Money net = Money.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            if (deal.holders().get(i).successor().equals(body)) {
                net = net.plus(parts.get(i));
            }
        }
        return net;
    }

    SettlementRaised raise(
            String settlement, Deal deal, LocalDate on, OdsCode body, VatTreatment treatment, LocalDate dueOn) {
        Money net = netOf(deal, body);
        return new SettlementRaised(
                settlement,
                deal.agreement(),
                on,
                basis,
                basisReference,
                direction,
                body,
                deal.partner().companyNumber(),
                net,
                treatment,
                vat(net, treatment),
                dueOn);
    }

    private static Money vat(Money net, VatTreatment treatment) {
        return switch (treatment) {
            case STANDARD_20 -> Money.rounded(net.pounds().multiply(STANDARD_RATE));
            case EXEMPT, OUTSIDE_SCOPE, REVERSE_CHARGE -> Money.ZERO;
        };
    }
}
