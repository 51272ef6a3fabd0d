package org.partnershipledger.ledger.axon;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.partnership.StreamOf;

/**
 * Streams folded as far as they were committed: what commands look at besides their own stream, and what a dry run is
 * decided on. Nobody waits for anybody here. What is remembered may be behind another node's writes: the append proves
 * that it was not, and catching up reads only the events that were missed.
 */
final class CommittedStreams {

    /** Where the events of a stream come from. */
    interface Stored {
        DomainEventStream readEvents(String aggregateId, long firstSequence);
    }

    private final Stored stored;
    private final Map<String, Folded<?>> remembered;

    CommittedStreams(Stored stored, int capacity) {
        this.stored = stored;
        this.remembered = Collections.synchronizedMap(new LinkedHashMap<>(256, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Folded<?>> eldest) {
                return size() > capacity;
            }
        });
    }

    /** As it was last seen; read when it was not seen yet. */
    <S> Folded<S> lastSeen(StreamOf<S> stream) {
        var seen = remembered(stream);
        return seen.exists() ? seen : caughtUp(seen);
    }

    /** As it stands now. */
    <S> Folded<S> upToDate(StreamOf<S> stream) {
        return caughtUp(remembered(stream));
    }

    /** Only what is committed. */
    void remember(Folded<?> folded) {
        remembered.merge(folded.stream().id(), folded, (one, other) -> one.last() > other.last() ? one : other);
    }

    @SuppressWarnings("unchecked")
    private <S> Folded<S> remembered(StreamOf<S> stream) {
        return (Folded<S>) remembered.getOrDefault(stream.id(), Folded.nothing(stream));
    }

    private <S> Folded<S> caughtUp(Folded<S> seen) {
        var folded = seen;
        var events = stored.readEvents(seen.stream().id(), seen.last() + 1);
        while (events.hasNext()) {
            var message = events.next();
            folded = folded.with(AggregateStream.fact((LedgerEvent) message.getPayload(), message.getMetaData()));
        }
        if (folded.last() > seen.last()) {
            remember(folded);
        }
        return folded;
    }
}
