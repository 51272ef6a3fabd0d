package org.partnershipledger.ledger.gainshare;

import java.util.Set;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.ledger.Kept;

/**
 * One reconciliation as it stands: what it came to, who prepared it, and how far it is on its way to being paid.
 *
 * @param entitlement, trueUp null when the period was not measurable: that is not zero
 * @param parties who has agreed so far
 */
public record Run(
        String reference,
        String measure,
        ReconciliationRun kind,
        Period period,
        Money entitlement,
        Money trueUp,
        Money carriedForwardLoss,
        String preparer,
        Stage stage,
        Set<String> parties) {

    enum Stage {
        CALCULATED,
        ISSUED,
        DISPUTED
    }

    static Run of(ReconciliationCalculated calculated, String preparer) {
        Money carried = calculated.workings().isEmpty()
                ? null
                : calculated.workings().getLast().result().carriedForwardLoss();
        return new Run(
                calculated.reconciliation(),
                calculated.measure(),
                calculated.run(),
                calculated.period(),
                calculated.entitlement(),
                calculated.trueUp(),
                carried == null ? Money.ZERO : carried,
                preparer,
                Stage.CALCULATED,
                Set.of());
    }

    Run issued() {
        return at(Stage.ISSUED, parties);
    }

    /** A dispute takes back what was agreed before it: each party agrees anew. */
    Run disputed() {
        return at(Stage.DISPUTED, Set.of());
    }

    Run agreedBy(String party) {
        return at(Stage.ISSUED, Kept.with(parties, party));
    }

    private Run at(Stage next, Set<String> by) {
        return new Run(reference, measure, kind, period, entitlement, trueUp, carriedForwardLoss, preparer, next, by);
    }

    /** Agreed by the partner and by an NHS body that held the agreement then. */
    public boolean isAgreed(String partner) {
        return parties.contains(partner) && parties.size() > 1;
    }

    boolean isFinal() {
        return switch (kind) {
            case PROVISIONAL -> false;
            case FINAL, CORRECTION -> true;
        };
    }

    Money entitlementOrNothing() {
        return entitlement == null ? Money.ZERO : entitlement;
    }

    Money trueUpOrNothing() {
        return trueUp == null ? Money.ZERO : trueUp;
    }
}
