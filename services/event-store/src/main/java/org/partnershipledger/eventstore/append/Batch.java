package org.partnershipledger.eventstore.append;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.partnershipledger.kernel.history.Entry;
import org.partnershipledger.kernel.history.Leaf;

/**
 * The commands of one transaction with their positions assigned and their leaves hashed. Assigned anew when the head
 * was not where it was thought to be. Next: {@link BatchStatement}, which writes it.
 */
final class Batch {
    final Instant recordedAt;
    final long expectedLast;
    final Map<String, Long> bodyPositions = new HashMap<>();
    final List<AssignedEvent> events = new ArrayList<>();
    final List<AssignedAnswer> answers = new ArrayList<>();
    final List<StreamRead> reads;

    private Batch(List<PendingAppend> commands, Head head, Instant now) {
        recordedAt = now.isAfter(head.recordedAt()) ? now : head.recordedAt();
        expectedLast = head.last();
        reads = commands.stream()
                .flatMap(command -> command.append.reads().stream())
                .distinct()
                .toList();
    }

    /** @param now whole microseconds */
    static Batch assign(List<PendingAppend> commands, Head head, Connection connection, Instant now)
            throws SQLException {
        var batch = new Batch(commands, head, now);
        for (var command : commands) {
            var body = command.append.body().value();
            if (!batch.bodyPositions.containsKey(body)) {
                batch.bodyPositions.put(body, head.bodyPosition(connection, body));
            }
            batch.answers.add(new AssignedAnswer(command, batch.last() + 1));
            for (var index = 0; index < command.size(); index++) {
                batch.events.add(batch.assign(command, index, batch.bodyPositions.merge(body, 1L, Long::sum)));
            }
        }
        return batch;
    }

    private AssignedEvent assign(PendingAppend command, int index, long positionInBody) {
        var event = command.append.events().get(index);
        var position = last() + 1;
        var entry = Entry.of(
                position,
                command.append.body(),
                positionInBody,
                event.aggregateType(),
                event.aggregateId(),
                event.sequence(),
                event.eventId(),
                event.wireName(),
                event.effectiveOn(),
                recordedAt,
                command.payloadCommitments[index],
                command.metadataCommitments[index]);
        return new AssignedEvent(command, event, position, positionInBody, command.salts[index], entry, Leaf.of(entry));
    }

    /** Position of the last event that is laid out so far. */
    long last() {
        return expectedLast + events.size();
    }

    /** To every command its answer, now that the transaction is durable. */
    void answer() {
        for (var answer : answers) {
            answer.command().answer(new Appended(answer.firstPosition(), answer.lastPosition(), recordedAt, false));
        }
    }
}
