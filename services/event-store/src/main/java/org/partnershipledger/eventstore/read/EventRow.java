package org.partnershipledger.eventstore.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.partnershipledger.kernel.history.RecordedEvent;
import org.partnershipledger.kernel.organisation.OdsCode;

/** One row of the event table as a record; repeated words (bodies, names, types) are kept once for each reading. */
final class EventRow {
    static final String COLUMNS = """
            position, body, body_position, aggregate_type, aggregate_id, sequence, event_id, wire_name, effective_on,
            recorded_at, payload, metadata, salt, entry, leaf""";

    private final Map<String, OdsCode> bodies = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();

    RecordedEvent read(ResultSet row) throws SQLException {
        var at = 1;
        return new RecordedEvent(
                row.getLong(at++),
                bodies.computeIfAbsent(row.getString(at++), OdsCode::of),
                row.getLong(at++),
                word(row.getString(at++)),
                row.getString(at++),
                row.getLong(at++),
                row.getObject(at++, UUID.class),
                word(row.getString(at++)),
                row.getObject(at++, LocalDate.class),
                row.getObject(at++, OffsetDateTime.class).toInstant(),
                row.getBytes(at++),
                row.getBytes(at++),
                row.getBytes(at++),
                row.getBytes(at++),
                row.getBytes(at));
    }

    private String word(String text) {
        return words.computeIfAbsent(text, word -> word);
    }
}
