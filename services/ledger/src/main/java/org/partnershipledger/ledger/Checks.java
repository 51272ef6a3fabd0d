package org.partnershipledger.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
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

    public Checks that(boolean holds, Rule rule, String message) {
        return that(holds, rule, () -> message);
    }

    public Checks that(boolean holds, Rule rule, Supplier<String> message) {
        if (!holds) {
            broken.add(new Rejection(rule.id(), message.get(), Map.of()));
        }
        return this;
    }

    /** @param facts name, value, name, value: what the message is about, for the API */
    public Checks that(boolean holds, Rule rule, String message, String... facts) {
        if (!holds) {
            var named = new LinkedHashMap<String, String>();
            for (int i = 0; i + 1 < facts.length; i += 2) {
                named.put(facts[i], facts[i + 1]);
            }
            broken.add(new Rejection(rule.id(), message, Collections.unmodifiableMap(named)));
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
