package org.partnershipledger.kernel.partnership;

import org.partnershipledger.kernel.event.LedgerEvent;

/**
 * A kind of stream: what stands before the colon in its name, and how its events are folded to one state. Each state
 * declares the kind of its own streams. Next: {@link StreamOf}.
 *
 * @param nothing the state before the first event
 */
public record StreamKind<S>(String type, S nothing, Evolve<S> evolve) {

    /** The fold of one event; pure. */
    public interface Evolve<S> {
        S apply(S state, Fact<? extends LedgerEvent> fact);
    }

    /** @param reference without the kind, e.g. {@code CM-001}; null names no stream */
    public StreamOf<S> of(String reference) {
        return new StreamOf<>(this, reference);
    }
}
