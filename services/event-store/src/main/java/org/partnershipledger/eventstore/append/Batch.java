package org.partnershipledger.eventstore.append;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.partnershipledger.kernel.history.Entry;
import org.partnershipledger.kernel.history.Leaf;

/**
 * The commands of one transaction with their positions assigned and their leaves hashed, laid out column by column
 * as the statement wants them. Assigned anew when the head was not where it was thought to be.
 */
final class Batch {
    static final long POSTGRES_EPOCH_DAY = LocalDate.of(2000, 1, 1).toEpochDay();

    final List<PendingAppend> commands;
    final Instant recordedAt;
    final long expectedLast;
    final long last;
    final Map<String, Long> bodyPositions = new HashMap<>();

    final Long[] positions;
    final String[] bodies;
    final Long[] bodyPosition;
    final String[] aggregateTypes;
    final String[] aggregateIds;
    final Long[] sequences;
    final UUID[] eventIds;
    final String[] wireNames;
    final Integer[] effectiveOn;
    final byte[][] payloads;
    final byte[][] metadata;
    final byte[][] salts;
    final byte[][] entries;
    final byte[][] leaves;
    final long[] firstPositions;

    private Batch(List<PendingAppend> commands, Head head, Instant now) {
        var size = commands.stream().mapToInt(PendingAppend::size).sum();
        this.commands = commands;
        this.recordedAt = now.isAfter(head.recordedAt()) ? now : head.recordedAt();
        this.expectedLast = head.last();
        this.last = head.last() + size;
        positions = new Long[size];
        bodies = new String[size];
        bodyPosition = new Long[size];
        aggregateTypes = new String[size];
        aggregateIds = new String[size];
        sequences = new Long[size];
        eventIds = new UUID[size];
        wireNames = new String[size];
        effectiveOn = new Integer[size];
        payloads = new byte[size][];
        metadata = new byte[size][];
        salts = new byte[size][];
        entries = new byte[size][];
        leaves = new byte[size][];
        firstPositions = new long[commands.size()];
    }

    /** @param now whole microseconds */
    static Batch assign(List<PendingAppend> commands, Head head, Connection connection, Instant now)
            throws SQLException {
        var batch = new Batch(commands, head, now);
        var row = 0;
        for (var c = 0; c < commands.size(); c++) {
            var command = commands.get(c);
            var body = command.append.body().value();
            batch.firstPositions[c] = batch.expectedLast + row + 1;
            if (!batch.bodyPositions.containsKey(body)) {
                batch.bodyPositions.put(body, head.bodyPosition(connection, body));
            }
            for (var e = 0; e < command.size(); e++) {
                batch.assign(row++, command, e, batch.bodyPositions.merge(body, 1L, Long::sum));
            }
        }
        return batch;
    }

    private void assign(int row, PendingAppend command, int index, long positionInBody) {
        var event = command.append.events().get(index);
        positions[row] = expectedLast + row + 1;
        bodies[row] = command.append.body().value();
        bodyPosition[row] = positionInBody;
        aggregateTypes[row] = event.aggregateType();
        aggregateIds[row] = event.aggregateId();
        sequences[row] = event.sequence();
        eventIds[row] = event.eventId();
        wireNames[row] = event.wireName();
        effectiveOn[row] = (int) (event.effectiveOn().toEpochDay() - POSTGRES_EPOCH_DAY);
        payloads[row] = event.payload();
        metadata[row] = event.metadata();
        salts[row] = command.salts[index];
        entries[row] = Entry.of(
                positions[row],
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
        leaves[row] = Leaf.of(entries[row]);
    }

    /** To every command its answer, now that the transaction is durable. */
    void answer() {
        for (var c = 0; c < commands.size(); c++) {
            var command = commands.get(c);
            command.answer(new Appended(firstPositions[c], firstPositions[c] + command.size() - 1, recordedAt, false));
        }
    }
}
