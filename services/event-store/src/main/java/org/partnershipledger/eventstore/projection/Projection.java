package org.partnershipledger.eventstore.projection;

import java.util.List;
import org.partnershipledger.kernel.event.EventCatalogue;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.history.RecordedEvent;

/**
 * A read model that can be thrown away and made again: a pure fold over the history into one table. The same
 * function serves the live tail (load row, fold, upsert) and the fast rebuild (fold in memory, COPY, switch), so
 * the two cannot disagree. Row types are records whose components are the columns, in snake case: String, int,
 * long, boolean, BigDecimal, Money, OdsCode, LocalDate, Instant and enums as typed columns, anything else as JSON.
 *
 * @param <R> the row
 */
public sealed interface Projection<R extends Record> {

    /** The table, e.g. {@code finance_portfolio}. */
    String table();

    /** Raised when the fold changes: a table of another version is rebuilt at start. */
    int version();

    Class<R> row();

    /** Columns of secondary indexes, one list for each index. */
    default List<List<String>> indexes() {
        return List.of();
    }

    /** Whether events of this type may change the table: asked of a row that cannot be read. */
    default boolean concerns(Class<?> type) {
        return true;
    }

    /**
     * Whether there is something in it for this table to read.
     *
     * @throws FoldStopped when it cannot be read and might concern this table, or nobody here knows what it concerns
     */
    default boolean canRead(Decoded row) {
        if (row.unread() == null) {
            return true;
        }
        var type = EventCatalogue.ledger().eventNamed(row.recorded().wireName());
        if (type.isEmpty() || concerns(type.get())) {
            throw FoldStopped.unread(table(), row.recorded(), row.unread());
        }
        return false;
    }

    /** One row for each key; later events change it. */
    non-sealed interface RowPerKey<R extends Record> extends Projection<R> {

        /** Component that is the primary key, in snake case. */
        String keyColumn();

        /** The row the event belongs to, or null when this projection ignores the event. Listed explicitly for every event type. */
        String keyOf(RecordedEvent recorded, LedgerEvent event);

        /** @param row the row so far, null when the event is the first of its key */
        R fold(R row, RecordedEvent recorded, LedgerEvent event);

        /** Whether the event may be the first of its key. */
        default boolean begins(LedgerEvent event) {
            return true;
        }

        /**
         * The row after the event, which has a key here.
         *
         * @throws FoldStopped when nothing begun is there to fold it into, or the fold fails
         */
        default R after(R row, Decoded decoded) {
            if (row == null && !begins(decoded.event())) {
                throw FoldStopped.nothingBegun(table(), decoded.recorded());
            }
            try {
                return fold(row, decoded.recorded(), decoded.event());
            } catch (RuntimeException failed) {
                throw FoldStopped.failed(table(), decoded.recorded(), failed);
            }
        }
    }

    /** Zero or more rows for each event, never changed afterwards. Primary key: position, then index within the event. */
    non-sealed interface RowsPerEvent<R extends Record> extends Projection<R> {
        List<R> rows(Decoded event);

        /** @throws FoldStopped when the rows cannot be made */
        default List<R> rowsOf(Decoded event) {
            try {
                return rows(event);
            } catch (RuntimeException failed) {
                throw FoldStopped.failed(table(), event.recorded(), failed);
            }
        }
    }
}
