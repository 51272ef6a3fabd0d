package org.partnershipledger.eventstore.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.read.FastHistory;
import org.partnershipledger.eventstore.read.HistoryGap;

/**
 * Makes the rows of several tables in one pass over the history: each event is read and decoded once. A hole stops all
 * of them before it; what one of them cannot take in stops that one. Next: {@link Shadow}.
 */
final class Rebuild {
    private final FastHistory history;
    private final EventCodec codec;

    Rebuild(FastHistory history, EventCodec codec) {
        this.history = history;
        this.codec = codec;
    }

    /** Leaves the tables with rows, keys and indexes, as they are after the event at this position or where each stopped. */
    void run(List<? extends Shadow<?>> shadows, long position, Connection connection) throws SQLException {
        for (var shadow : shadows) {
            shadow.create(connection);
        }
        try {
            history.forEach(0, position, events -> {
                var decoded = Decoded.all(events, codec);
                for (var shadow : shadows) {
                    shadow.take(decoded, connection);
                }
            });
        } catch (HistoryGap hole) {
            shadows.forEach(shadow -> shadow.stop(hole));
        }
        for (var shadow : shadows) {
            shadow.finish(connection);
        }
    }
}
