package org.partnershipledger.eventstore.read;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.partnershipledger.kernel.history.RecordedEvent;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * Reads the history in its one order. Every method reads committed events only and never skips one: where one is
 * missing, all but {@link #leftOfAggregate} stop with {@link HistoryGap}.
 */
public interface EventReader {

    /** Position of the last event, 0 when there is none. */
    long lastPosition();

    /** Events {@code fromPosition..toPosition}, both included, streamed in order without holding them all. */
    void forEach(long fromPosition, long toPosition, Consumer<RecordedEvent> consumer);

    /** At most {@code limit} events after {@code position}; fewer where a hole comes next, none where the history ends. */
    List<RecordedEvent> after(long position, int limit);

    /** All events of one publishing body up to a known position, in order. */
    void forEachOf(OdsCode body, long upToPosition, Consumer<RecordedEvent> consumer);

    /** Events of some declared names up to a known position, whatever body they belong to, in order. */
    default void forEachNamed(Set<String> wireNames, long upToPosition, Consumer<RecordedEvent> consumer) {
        forEachNamed(wireNames, 0, upToPosition, consumer);
    }

    /** Likewise, of what was recorded after a position. */
    default void forEachNamed(
            Set<String> wireNames, long afterPosition, long upToPosition, Consumer<RecordedEvent> consumer) {
        forEach(afterPosition + 1, upToPosition, event -> {
            if (wireNames.contains(event.wireName())) {
                consumer.accept(event);
            }
        });
    }

    /** One aggregate's events from a sequence on, in order. */
    List<RecordedEvent> ofAggregate(String aggregateId, long fromSequence);

    /** For each of these aggregates the sequence of its last event; one without events is not in it. */
    default Map<String, Long> lastSequences(Collection<String> aggregateIds) {
        var last = new HashMap<String, Long>();
        for (var id : aggregateIds) {
            var rows = ofAggregate(id, 0);
            if (!rows.isEmpty()) {
                last.put(id, rows.getLast().sequence());
            }
        }
        return last;
    }

    /** All events of several aggregates in the order of the history: one question for a page about them. */
    default List<RecordedEvent> ofAggregates(Collection<String> aggregateIds) {
        return aggregateIds.stream()
                .flatMap(id -> ofAggregate(id, 0).stream())
                .sorted(Comparator.comparingLong(RecordedEvent::position))
                .toList();
    }

    /** Of several aggregates the events of some declared names; a hole between two of them is not seen. */
    default List<RecordedEvent> ofAggregates(Collection<String> aggregateIds, Set<String> wireNames) {
        return ofAggregates(aggregateIds).stream()
                .filter(event -> wireNames.contains(event.wireName()))
                .toList();
    }

    /** The rows that there are of one aggregate, in order, also where others are missing: for those who look for that. */
    List<RecordedEvent> leftOfAggregate(String aggregateId);

    /** Every publishing body that has events, in code order. */
    List<OdsCode> bodies();
}
