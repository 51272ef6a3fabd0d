package org.partnershipledger.audit.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.partnershipledger.audit.verify.Finding.Check;

/** The head row, which says where the history ends, against where it ends; and event ids that came twice. */
record HeadCheck(boolean there, long last, Instant recordedAt) {
    private static final String HEAD = "select last, recorded_at from ledger.head where id = 1";
    private static final String REPEATED = """
            select event_id, min(position), max(position)
              from ledger.event
             group by event_id
            having count(*) > 1
             order by max(position)
             limit 100
            """;

    static HeadCheck read(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(HEAD);
                var row = statement.executeQuery()) {
            return row.next()
                    ? new HeadCheck(
                            true,
                            row.getLong(1),
                            row.getObject(2, OffsetDateTime.class).toInstant())
                    : new HeadCheck(false, 0, Instant.MIN);
        }
    }

    void check(OrderCheck order, List<Finding> findings) {
        if (!there) {
            findings.add(head(order.last(), "The head row is missing.", "a head row", "none"));
        } else if (last != order.last()) {
            findings.add(head(
                    Math.min(last, order.last()) + 1,
                    last > order.last()
                            ? "The head row says that the history goes on: its end is missing."
                            : "The history goes on after the position that the head row calls the last.",
                    "last position " + last,
                    "last position " + order.last()));
        } else if (last > 0 && !recordedAt.equals(order.lastTime())) {
            findings.add(head(
                    last,
                    "The head row has another time than the last event.",
                    StoredTime.text(recordedAt),
                    StoredTime.text(order.lastTime())));
        }
    }

    private static Finding head(long position, String what, String expected, String found) {
        return new Finding(position, Check.HEAD, what, expected, found);
    }

    void repeatedEvents(Connection connection, List<Finding> findings) throws SQLException {
        try (var statement = connection.prepareStatement(REPEATED);
                var row = statement.executeQuery()) {
            while (row.next()) {
                findings.add(new Finding(
                        row.getLong(3),
                        Check.EVENT_ID,
                        "The event's id was used before.",
                        "an id of its own",
                        row.getString(1) + ", also at position " + row.getLong(2)));
            }
        }
    }
}
