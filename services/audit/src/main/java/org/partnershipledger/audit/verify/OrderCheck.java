package org.partnershipledger.audit.verify;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.partnershipledger.audit.verify.Finding.Check;

/**
 * Each row against those before it: positions 1, 2, 3 … over everything and within each body, sequences 0, 1, 2 …
 * within each stream, times never falling. After something wrong the count goes on from what is there, so that one
 * missing event is one finding. Memory grows with the number of streams, not of events.
 */
final class OrderCheck {
    private final Map<String, long[]> bodies = new HashMap<>();
    private final Map<String, long[]> streams = new HashMap<>();
    private long last;
    private Instant lastTime = Instant.MIN;

    void check(StoredEvent event, List<Finding> findings) {
        position(event, findings);
        next(bodies, event.body(), 1, event.bodyPosition(), event, Check.BODY_POSITION, findings);
        next(streams, event.aggregateId(), 0, event.sequence(), event, Check.SEQUENCE, findings);
        if (event.recordedAt().isBefore(lastTime)) {
            findings.add(new Finding(
                    event.position(),
                    Check.RECORDED_AT,
                    "The event says that it was recorded before the one in front of it.",
                    StoredTime.text(lastTime) + " or later",
                    StoredTime.text(event.recordedAt())));
        }
        lastTime = event.recordedAt();
    }

    private void position(StoredEvent event, List<Finding> findings) {
        var missing = event.position() - last - 1;
        if (missing > 0) {
            findings.add(new Finding(
                    last + 1,
                    Check.POSITION,
                    missing == 1 ? "One event is missing." : missing + " events are missing.",
                    missing == 1
                            ? "an event at position " + (last + 1)
                            : "events at positions " + (last + 1) + " to " + (event.position() - 1),
                    "position " + event.position() + " next"));
        } else if (missing < 0) {
            findings.add(new Finding(
                    event.position(),
                    Check.POSITION,
                    "The position is there twice, or is not a position at all.",
                    "position " + (last + 1),
                    "position " + event.position()));
        }
        last = Math.max(last, event.position());
    }

    private static void next(
            Map<String, long[]> counts,
            String key,
            long first,
            long found,
            StoredEvent event,
            Check check,
            List<Finding> findings) {
        var count = counts.computeIfAbsent(key, ignored -> new long[] {first});
        if (found != count[0]) {
            findings.add(new Finding(
                    event.position(),
                    check,
                    "The event's number within " + key + " is not the next one: an event is missing, moved or added.",
                    String.valueOf(count[0]),
                    String.valueOf(found)));
        }
        count[0] = found + 1;
    }

    long last() {
        return last;
    }

    Instant lastTime() {
        return lastTime;
    }
}
