package org.partnershipledger.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.ledger.Decision.Rejection;

/**
 * Collects every rule that a command breaks, so that a person is told everything at once, and records only when
 * none is broken. Used inside a decide; lives for one decision. Messages and events that need a state which may
 * not be there are given as suppliers and made only when they are needed.
 */
public final class Checks {
    private final List<Rejection> broken = new ArrayList<>();

    private Checks() {}

    public static Checks begin() {
        return new Checks();
    }

    /** @param place the command's field that the message follows; see {@link Rejection} */
    public Checks that(boolean holds, Rule rule, String place, String message) {
        return that(holds, rule, place, () -> message);
    }

    public Checks that(boolean holds, Rule rule, String place, Supplier<String> message) {
        if (!holds) {
            broken.add(new Rejection(rule.id(), place, message.get(), Map.of()));
        }
        return this;
    }

    public Checks that(boolean holds, Rule rule, String place, String message, Map<String, String> facts) {
        if (!holds) {
            broken.add(new Rejection(rule.id(), place, message, facts));
        }
        return this;
    }

    /** Whether nothing is broken so far: for checks that make sense only then. */
    public boolean hold() {
        return broken.isEmpty();
    }

    public Decision record(Supplier<? extends LedgerEvent> event) {
        return recordAll(() -> List.of(event.get()));
    }

    public Decision recordAll(Supplier<List<LedgerEvent>> events) {
        return broken.isEmpty() ? new Decision.Accepted(events.get()) : new Decision.Rejected(List.copyOf(broken));
    }

    public Decision rejected() {
        return new Decision.Rejected(List.copyOf(broken));
    }
}
