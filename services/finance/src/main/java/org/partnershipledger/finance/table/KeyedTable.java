package org.partnershipledger.finance.table;

import java.util.List;
import org.partnershipledger.eventstore.projection.Projection;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.history.RecordedEvent;

/**
 * A finance table with one row for each key, made of the events of one catalogue. Each of them is taken in or ignored
 * by name (sealed types, arrow cases), so a new one does not compile before somebody has said which; the events of
 * other catalogues never come here. What is taken in is written down in everyEventIsHandledOrIgnored.txt.
 *
 * @param <R> the row
 * @param <E> the catalogue
 */
public interface KeyedTable<R extends Record, E extends LedgerEvent> extends Projection.RowPerKey<R> {

    Shape<R, E> shape();

    /** The row that the event belongs to, or null when it is ignored. */
    String key(E event);

    /** Whether the event may be the first of its key; any other needs the row that one of these began. */
    boolean isFirst(E event);

    /** @param row the row so far, null before the first event of its key */
    R next(R row, E event, RecordedEvent recorded);

    /**
     * What the table is called and looks like.
     *
     * @param version raised when the fold changes
     * @param keyColumn, indexed in snake case; each indexed column has an index of its own
     */
    record Shape<R extends Record, E extends LedgerEvent>(
            String table, int version, Class<R> row, String keyColumn, Class<E> events, List<String> indexed) {

        /** Found by its key and by agreement, as most are. */
        public static <R extends Record, E extends LedgerEvent> Shape<R, E> ofAgreement(
                String table, int version, Class<R> row, String keyColumn, Class<E> events) {
            return new Shape<>(table, version, row, keyColumn, events, List.of("agreement"));
        }
    }

    @Override
    default String table() {
        return shape().table();
    }

    @Override
    default int version() {
        return shape().version();
    }

    @Override
    default Class<R> row() {
        return shape().row();
    }

    @Override
    default String keyColumn() {
        return shape().keyColumn();
    }

    @Override
    default List<List<String>> indexes() {
        return shape().indexed().stream().map(List::of).toList();
    }

    @Override
    default String keyOf(RecordedEvent recorded, LedgerEvent event) {
        var mine = shape().events();
        return mine.isInstance(event) ? key(mine.cast(event)) : null;
    }

    @Override
    default boolean concerns(Class<?> type) {
        return shape().events().isAssignableFrom(type);
    }

    @Override
    default boolean begins(LedgerEvent event) {
        var mine = shape().events();
        return mine.isInstance(event) && isFirst(mine.cast(event));
    }

    @Override
    default R fold(R row, RecordedEvent recorded, LedgerEvent event) {
        var mine = shape().events();
        return mine.isInstance(event) ? next(row, mine.cast(event), recorded) : row;
    }
}
