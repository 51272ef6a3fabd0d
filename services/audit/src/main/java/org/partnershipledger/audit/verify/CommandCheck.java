package org.partnershipledger.audit.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.partnershipledger.audit.verify.Finding.Check;

/**
 * The list of commands against the events: each event belongs to exactly one command, all events of a command stand
 * together, with its body, its time and its id. So no unit of work is half there and none counts twice.
 * The list is not under the leaf hashes: it is checked against them, not by them.
 */
final class CommandCheck implements AutoCloseable {
    private static final String COMMANDS = """
            select body, command_id, first_position, last_position, recorded_at
              from ledger.command_log
             order by first_position, last_position
            """;

    private final PreparedStatement statement;
    private final ResultSet commands;
    private Command current;

    private record Command(String body, UUID id, long first, long last, Instant recordedAt) {}

    CommandCheck(Connection connection) throws SQLException {
        statement = connection.prepareStatement(COMMANDS);
        statement.setFetchSize(2_000);
        commands = statement.executeQuery();
        current = next();
    }

    void check(StoredEvent event, List<Finding> findings) throws SQLException {
        while (current != null && current.last() < event.position()) {
            current = next();
            overlap(event, findings);
        }
        if (current == null || current.first() > event.position()) {
            findings.add(finding(event, "The event belongs to no recorded command.", "a command", "none"));
            return;
        }
        agrees(event, "publishing body", current.body(), event.body(), findings);
        agrees(event, "time", StoredTime.text(current.recordedAt()), StoredTime.text(event.recordedAt()), findings);
        var metadata = new String(event.metadata(), UTF_8);
        if (metadata.contains("\"commandId\"")
                && !metadata.contains(current.id().toString())) {
            findings.add(finding(
                    event,
                    "The event names another command than the list of commands.",
                    current.id().toString(),
                    "another id"));
        }
    }

    private void overlap(StoredEvent event, List<Finding> findings) {
        if (current != null && current.first() < event.position()) {
            findings.add(finding(
                    event,
                    "The list of commands is not in step with the events: a command begins inside another one or is missing a part.",
                    "a command that begins at position " + event.position(),
                    "one that begins at " + current.first()));
        }
    }

    private static void agrees(
            StoredEvent event, String what, String ofCommand, String ofEvent, List<Finding> findings) {
        if (!ofCommand.equals(ofEvent)) {
            findings.add(
                    finding(event, "The " + what + " of the event is not that of its command.", ofCommand, ofEvent));
        }
    }

    /** After the last event: a command may not claim positions that are not there. */
    void end(long last, List<Finding> findings) throws SQLException {
        while (current != null && current.last() <= last) {
            current = next();
        }
        if (current != null) {
            findings.add(new Finding(
                    last + 1,
                    Check.COMMAND,
                    "Command " + current.id()
                            + " recorded events that are not there: the end of the history is missing.",
                    "events up to position " + current.last(),
                    "the history ends at position " + last));
        }
    }

    private static Finding finding(StoredEvent event, String what, String expected, String found) {
        return new Finding(event.position(), Check.COMMAND, what, expected, found);
    }

    private Command next() throws SQLException {
        if (!commands.next()) {
            return null;
        }
        return new Command(
                commands.getString(1),
                commands.getObject(2, UUID.class),
                commands.getLong(3),
                commands.getLong(4),
                commands.getObject(5, OffsetDateTime.class).toInstant());
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
