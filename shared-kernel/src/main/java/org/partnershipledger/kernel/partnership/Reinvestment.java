package org.partnershipledger.kernel.partnership;

import java.util.Set;
import org.partnershipledger.kernel.event.ReinvestmentEvent;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentCommitted;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentOutcomeNoted;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentSpent;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * Money that came back and is put to a purpose. Before it is committed, its state is the agreement whose return
 * pays for it, as with {@code Settlement.NotRaised}.
 */
public sealed interface Reinvestment {

    record NotCommitted(Agreement agreement) implements Reinvestment {}

    /** @param left committed and not yet spent */
    record Committed(String agreement, OdsCode body, Money left, Set<String> financeReferences)
            implements Reinvestment {}

    Reinvestment NONE = new NotCommitted(Agreement.NONE);

    static String streamOf(String reinvestment) {
        return "Reinvestment:" + reinvestment;
    }

    static Reinvestment evolve(Reinvestment state, ReinvestmentEvent event, Provenance provenance) {
        return switch (event) {
            case ReinvestmentCommitted committed ->
                new Committed(committed.agreement(), provenance.body(), committed.amount(), Set.of());
            case ReinvestmentSpent spent -> spend(state, spent);
            case ReinvestmentOutcomeNoted noted -> state;
        };
    }

    private static Reinvestment spend(Reinvestment state, ReinvestmentSpent spent) {
        return switch (state) {
            case Committed(var agreement, var body, var left, var references) ->
                new Committed(
                        agreement,
                        body,
                        left.minus(spent.amount()),
                        Persistent.with(references, spent.financeReference()));
            case NotCommitted(var agreement) ->
                throw new IllegalStateException("the history of this reinvestment does not begin with its commitment");
        };
    }
}
