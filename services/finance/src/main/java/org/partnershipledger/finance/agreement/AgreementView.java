package org.partnershipledger.finance.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.partnershipledger.finance.partnership.PartnershipHistory;
import org.partnershipledger.kernel.event.MeasureEvent.BenefitValued;
import org.partnershipledger.kernel.gainshare.SameSaving.Overclaim;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Approval;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.partnership.Life.State;

/**
 * What the pages say about one agreement on a day.
 *
 * @param overclaimed savings of which it and others seem to claim more than the whole
 * @param today decides what is overdue, has expired or is near
 */
record AgreementView(PartnershipHistory history, List<Overclaim> overclaimed, LocalDate today) {
    /** How long before its last day something is said to be near its end. */
    static final int SOON_DAYS = 90;

    String reference() {
        return history.reference();
    }

    Agreement agreement() {
        return history.agreement();
    }

    State state() {
        return history.life().stateOn(today);
    }

    String partnerName() {
        return history.deal().partner().name();
    }

    List<Approval> approvals() {
        return agreement().approvals().all().stream()
                .sorted(Comparator.comparing(approval -> approval.type().name()))
                .toList();
    }

    /** Of each benefit the valuation that counts, in the order of references. */
    List<Fact<BenefitValued>> benefits() {
        return agreement().measures().benefits().values().stream()
                .map(List::getLast)
                .sorted(Comparator.comparing(fact -> fact.event().benefit()))
                .toList();
    }

    /** Whether a day is today or later, and near. */
    boolean isNear(LocalDate day) {
        return !day.isBefore(today) && !day.isAfter(today.plusDays(SOON_DAYS));
    }
}
