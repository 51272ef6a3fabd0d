package org.partnershipledger.eventstore.projection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.partnershipledger.eventstore.codec.JsonColumn;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * How one Java type stands in a column: its SQL type, and the way in (statement or COPY) and out. What has no typed
 * column of its own is JSON. Absent values are null in every type but the primitives.
 */
record ColumnType(String sql, Binder binder, Getter getter, Copier copier) {
    private static final LocalDate POSTGRES_DAY = LocalDate.of(2000, 1, 1);
    private static final Instant POSTGRES_MOMENT = Instant.parse("2000-01-01T00:00:00Z");

    interface Binder {
        void bind(PreparedStatement statement, int at, Object value) throws SQLException;
    }

    interface Getter {
        Object get(ResultSet row, int at) throws SQLException;
    }

    interface Copier {
        void copy(CopyBytes out, Object value);
    }

    private static final ColumnType TEXT = new ColumnType(
            "text",
            (statement, at, value) -> statement.setString(at, (String) value),
            ResultSet::getString,
            (out, value) -> out.text((String) value));
    private static final ColumnType INT = new ColumnType(
            "int",
            (statement, at, value) -> statement.setInt(at, (Integer) value),
            ResultSet::getInt,
            (out, value) -> out.int4((Integer) value));
    private static final ColumnType LONG = new ColumnType(
            "bigint",
            (statement, at, value) -> statement.setLong(at, (Long) value),
            ResultSet::getLong,
            (out, value) -> out.int8((Long) value));
    private static final ColumnType BOOLEAN = new ColumnType(
            "boolean",
            (statement, at, value) -> statement.setBoolean(at, (Boolean) value),
            ResultSet::getBoolean,
            (out, value) -> out.bool((Boolean) value));
    private static final ColumnType DECIMAL = new ColumnType(
            "numeric",
            (statement, at, value) -> statement.setBigDecimal(at, (BigDecimal) value),
            ResultSet::getBigDecimal,
            (out, value) -> out.numeric((BigDecimal) value));
    private static final ColumnType MONEY = new ColumnType(
            "numeric(20,2)",
            (statement, at, value) -> statement.setBigDecimal(at, ((Money) value).pounds()),
            (row, at) -> row.getBigDecimal(at) == null ? null : new Money(row.getBigDecimal(at)),
            (out, value) -> out.numeric(((Money) value).pounds()));
    private static final ColumnType ODS_CODE = new ColumnType(
            "text",
            (statement, at, value) -> statement.setString(at, ((OdsCode) value).value()),
            (row, at) -> row.getString(at) == null ? null : OdsCode.of(row.getString(at)),
            (out, value) -> out.text(((OdsCode) value).value()));
    private static final ColumnType DAY = new ColumnType(
            "date",
            (statement, at, value) -> statement.setObject(at, value),
            (row, at) -> row.getObject(at, LocalDate.class),
            (out, value) -> out.int4((int) ChronoUnit.DAYS.between(POSTGRES_DAY, (LocalDate) value)));
    private static final ColumnType MOMENT = new ColumnType(
            "timestamptz",
            (statement, at, value) -> statement.setObject(at, ((Instant) value).atOffset(ZoneOffset.UTC)),
            (row, at) -> row.getObject(at) == null
                    ? null
                    : row.getObject(at, OffsetDateTime.class).toInstant(),
            (out, value) -> out.int8(ChronoUnit.MICROS.between(POSTGRES_MOMENT, (Instant) value)));

    private static final Map<Type, ColumnType> TYPES = Map.ofEntries(
            Map.entry(String.class, TEXT),
            Map.entry(int.class, INT),
            Map.entry(Integer.class, INT),
            Map.entry(long.class, LONG),
            Map.entry(Long.class, LONG),
            Map.entry(boolean.class, BOOLEAN),
            Map.entry(Boolean.class, BOOLEAN),
            Map.entry(BigDecimal.class, DECIMAL),
            Map.entry(Money.class, MONEY),
            Map.entry(OdsCode.class, ODS_CODE),
            Map.entry(LocalDate.class, DAY),
            Map.entry(Instant.class, MOMENT));

    static ColumnType of(Type type) {
        var known = TYPES.get(type);
        return known != null ? known : type instanceof Class<?> c && c.isEnum() ? ofEnum(c) : json(type);
    }

    private static ColumnType ofEnum(Class<?> type) {
        return new ColumnType(
                "text",
                (statement, at, value) -> statement.setString(at, ((Enum<?>) value).name()),
                (row, at) -> constant(type, row.getString(at)),
                (out, value) -> out.text(((Enum<?>) value).name()));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object constant(Class<?> type, String name) {
        return name == null ? null : Enum.valueOf((Class) type, name);
    }

    private static ColumnType json(Type type) {
        var column = new JsonColumn(type);
        return new ColumnType(
                "jsonb",
                (statement, at, value) -> statement.setObject(at, new String(column.write(value), UTF_8), Types.OTHER),
                (row, at) -> {
                    var text = row.getString(at);
                    return text == null ? null : column.read(text.getBytes(UTF_8));
                },
                (out, value) -> out.jsonb(column.write(value)));
    }

    Object get(ResultSet row, int at) throws SQLException {
        var value = getter.get(row, at);
        return row.wasNull() ? null : value;
    }

    void bind(PreparedStatement statement, int at, Object value) throws SQLException {
        if (value == null) {
            statement.setNull(at, Types.OTHER);
        } else {
            binder.bind(statement, at, value);
        }
    }

    void copy(CopyBytes out, Object value) {
        if (value == null) {
            out.absent();
        } else {
            copier.copy(out, value);
        }
    }
}
