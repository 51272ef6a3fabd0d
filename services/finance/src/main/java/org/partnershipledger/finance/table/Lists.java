package org.partnershipledger.finance.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.partnershipledger.eventstore.projection.Projection;
import org.partnershipledger.eventstore.projection.ProjectionReader;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tables of the lists, asked in SQL: what is shown, in which order and how much of it is decided by the database,
 * and only the rows of one page come out.
 */
public final class Lists {
    /** How many lines a page has. */
    public static final int A_PAGE = 50;

    private static final int A_PIECE = 500;

    private final ProjectionReader reader;
    private final JdbcClient database;

    public Lists(DataSource connections) {
        reader = new ProjectionReader(connections);
        database = JdbcClient.create(connections);
    }

    /** What is asked of a row that is not one of a table. */
    public interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /**
     * Conditions with the values that they name.
     *
     * @param sql after {@code where}
     */
    public record Where(String sql, Map<String, Object> values) {
        public static final Where EVERY = new Where("true", Map.of());

        public Where and(String more, Map<String, Object> others) {
            var both = new HashMap<>(values);
            both.putAll(others);
            return new Where("(" + sql + ") and " + more, both);
        }
    }

    public <R extends Record> List<R> rows(Projection<R> table, Where where, String order, int limit, long offset) {
        return database.sql(reader.select(table) + " where " + where.sql() + " order by " + order + " limit " + limit
                        + " offset " + offset)
                .params(where.values())
                .query((row, _) -> reader.row(table, row))
                .list();
    }

    /**
     * The rows of a file in the order of their keys, read piece by piece: each piece begins after the last key of the
     * one before, so that a long list costs no more for each row than a short one and is never held whole.
     */
    public <R extends Record> Iterable<List<R>> pieces(
            Projection.RowPerKey<R> table, Where where, Function<R, String> key) {
        return () -> new Pieces<>(
                after -> rows(
                        table,
                        where.and(table.keyColumn() + " > :after", Map.of("after", after)),
                        table.keyColumn(),
                        A_PIECE,
                        0),
                key,
                A_PIECE);
    }

    /** The same pieces as something else. */
    public static <R, T> Iterator<T> each(Iterable<R> pieces, Function<R, T> as) {
        return StreamSupport.stream(pieces.spliterator(), false).map(as).iterator();
    }

    /** How many pages a list has, and which of them is shown when that one is asked for; the first is 1. */
    public record Pages(int shown, int count) {
        public static Pages of(long asked, int lines) {
            int count = Math.max(1, (lines + A_PAGE - 1) / A_PAGE);
            return new Pages((int) Math.clamp(asked, 1, count), count);
        }
    }

    public <T> List<T> ask(String sql, Map<String, ?> values, Reading<T> reading) {
        return database.sql(sql)
                .params(values)
                .query((row, _) -> reading.of(row))
                .list();
    }

    public <T> T one(String sql, Map<String, ?> values, Reading<T> reading) {
        return ask(sql, values, reading).getFirst();
    }
}
