package org.partnershipledger.kernel.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.partnershipledger.kernel.event.AgreementEvent;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.ReferenceEvent;
import org.partnershipledger.kernel.event.RegisterEvent;
import org.partnershipledger.kernel.event.ReinvestmentEvent;
import org.partnershipledger.kernel.event.SettlementEvent;

/**
 * What a partnership is after its events: its agreement, the money settled under it and what became of the money. The
 * one meaning that deciding, the finance pages and the report share; only the audit folds again, on purpose, and a law
 * compares the two. As of (effective, known): the same fold over the facts that were true and known then. A fact about something that
 * had not begun by that day (a payment dated before its settlement was raised) says nothing yet and is left aside.
 */
public record Partnership(
        Agreement agreement,
        Map<String, Settlement.Raised> settlements,
        Map<String, Reinvestment.Committed> reinvestments) {

    public static final Partnership NONE = new Partnership(Agreement.NONE, Map.of(), Map.of());

    /** @param facts of one partnership, in the order of the ledger */
    public static Partnership of(Iterable<? extends Fact<? extends LedgerEvent>> facts) {
        var partnership = NONE;
        for (var fact : facts) {
            partnership = partnership.with(fact);
        }
        return partnership;
    }

    /** The facts that were true by a day and known at a time. */
    public static <F extends Fact<? extends LedgerEvent>> List<F> asOf(
            Collection<F> facts, LocalDate effective, Instant known) {
        return facts.stream()
                .filter(fact -> fact.isBy(effective) && !fact.recordedAt().isAfter(known))
                .toList();
    }

    public Partnership with(Fact<? extends LedgerEvent> fact) {
        return switch (fact.event()) {
            case AgreementEvent event -> new Partnership(agreement.with(fact.with(event)), settlements, reinvestments);
            case SettlementEvent event ->
                with(event.settlement(), settlement(event.settlement()).with(fact.with(event)));
            case ReinvestmentEvent event ->
                with(event.reinvestment(), reinvestment(event.reinvestment()).with(fact.with(event)));
            case ReferenceEvent _ -> this;
            case RegisterEvent _ ->
                throw new IllegalArgumentException(
                        "a partnership is not folded from " + fact.event().getClass());
        };
    }

    private Settlement settlement(String reference) {
        return settlements.containsKey(reference) ? settlements.get(reference) : Settlement.NONE;
    }

    private Reinvestment reinvestment(String reference) {
        return reinvestments.containsKey(reference) ? reinvestments.get(reference) : Reinvestment.NONE;
    }

    private Partnership with(String reference, Settlement next) {
        return next instanceof Settlement.Raised raised
                ? new Partnership(agreement, Persistent.with(settlements, reference, raised), reinvestments)
                : this;
    }

    private Partnership with(String reference, Reinvestment next) {
        return next instanceof Reinvestment.Committed committed
                ? new Partnership(agreement, settlements, Persistent.with(reinvestments, reference, committed))
                : this;
    }

    /** In the order in which they were raised. */
    public Stream<Settlement.Raised> allSettlements() {
        return settlements.values().stream();
    }
}
