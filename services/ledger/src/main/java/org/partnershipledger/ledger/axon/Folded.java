package org.partnershipledger.ledger.axon;

import org.partnershipledger.eventstore.append.StreamRead;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.partnership.StreamOf;

/** A stream folded up to one of its events. @param last its sequence, {@link StreamRead#NOTHING} before the first */
record Folded<S>(StreamOf<S> stream, S state, long last) {

    static <S> Folded<S> nothing(StreamOf<S> stream) {
        return new Folded<>(stream, stream.kind().nothing(), StreamRead.NOTHING);
    }

    Folded<S> with(Fact<? extends LedgerEvent> fact) {
        return new Folded<>(stream, stream.kind().evolve().apply(state, fact), last + 1);
    }

    boolean exists() {
        return last != StreamRead.NOTHING;
    }
}
