package org.partnershipledger.finance;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.eventstore.projection.Projection;

/**
 * What the pages read: rows of the {@link FinanceProjections}, and how far into the history they have got.
 * Pages never look at the history itself, and nothing that decides ever asks here.
 */
public interface FinanceRows {

    /** The row with this key. */
    <R extends Record> Optional<R> one(Projection.RowPerKey<R> projection, String key);

    /** Rows whose column (in snake case) has this value, in the order of their keys or positions. */
    <R extends Record> List<R> where(Projection<R> projection, String column, String value);

    /** Every row, in the order of keys or positions. */
    <R extends Record> List<R> all(Projection<R> projection);

    /** Every projection shows at least everything up to this position. */
    long reached();

    /** For each table that takes in no more entries, the sentence why; none in a history as the ledger writes it. */
    List<String> stopped();
}
