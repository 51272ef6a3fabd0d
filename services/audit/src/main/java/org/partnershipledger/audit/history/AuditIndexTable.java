package org.partnershipledger.audit.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The search index as {@link AuditEventProjection} keeps it in PostgreSQL. */
public final class AuditIndexTable implements AuditIndex {
    private static final String STREAMS = """
            select distinct aggregate_id from projection.audit_event
             where agreement = :agreement and aggregate_type <> 'Agreement'
             order by aggregate_id
            """;
    // Jumps from one register to the next through the index instead of reading every statement.
    private static final String REGISTERS = """
            with recursive register(id) as (
              (select min(aggregate_id) from projection.audit_event
                where aggregate_id > 'Register:' and aggregate_id < 'Register;')
              union all
              select (select min(e.aggregate_id) from projection.audit_event e
                       where e.aggregate_id > register.id and e.aggregate_id < 'Register;')
                from register where register.id is not null
            )
            select substr(id, 10) from register where id is not null order by id
            """;
    private static final String AGREEMENTS = """
            select distinct agreement from projection.audit_event
             where agreement > '' order by agreement limit :limit
            """;

    private final JdbcClient database;

    public AuditIndexTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public long upTo() {
        return isThere()
                ? database.sql("select coalesce(max(event_position), 0) from projection.audit_event")
                        .query(Long.class)
                        .single()
                : 0;
    }

    /** Before the first build there is no table: then nothing is found, and {@link #upTo} says so. */
    private boolean isThere() {
        return database.sql("select to_regclass('projection.audit_event') is not null")
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<String> streamsNaming(String agreement) {
        return !isThere()
                ? List.of()
                : database.sql(STREAMS)
                        .param("agreement", agreement)
                        .query(String.class)
                        .list();
    }

    @Override
    public List<String> agreements(int limit) {
        return !isThere()
                ? List.of()
                : database.sql(AGREEMENTS)
                        .param("limit", limit)
                        .query(String.class)
                        .list();
    }

    @Override
    public List<String> registers() {
        return !isThere()
                ? List.of()
                : database.sql(REGISTERS).query(String.class).list();
    }

    @Override
    public List<Line> find(Search search, int limit) {
        if (!isThere()) {
            return List.of();
        }
        var where = new ArrayList<String>();
        var values = new LinkedHashMap<String, Object>();
        condition(where, values, "agreement = :agreement", "agreement", search.agreement());
        condition(where, values, "aggregate_id = :stream", "stream", search.stream());
        condition(where, values, "actor = :actor", "actor", search.actor());
        condition(where, values, "wire_name = :wireName", "wireName", search.wireName());
        condition(where, values, "command_id = :command", "command", text(search.command()));
        condition(where, values, "effective_on <= :effectiveBy", "effectiveBy", search.effectiveBy());
        condition(where, values, "recorded_at > :recordedAfter", "recordedAfter", utc(search.recordedAfterMoment()));
        condition(where, values, "recorded_at <= :knownAt", "knownAt", utc(search.knownAt()));
        condition(where, values, "event_position < :before", "before", search.before());
        var sql = "select event_position, aggregate_id, agreement, title, effective_on, recorded_at, actor"
                + " from projection.audit_event"
                + (where.isEmpty() ? "" : " where " + String.join(" and ", where))
                + " order by event_position desc limit :limit";
        values.put("limit", limit);
        return database.sql(sql)
                .params(values)
                .query((row, _) -> new Line(
                        row.getLong("event_position"),
                        row.getString("aggregate_id"),
                        row.getString("agreement"),
                        row.getString("title"),
                        row.getObject("effective_on", LocalDate.class),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("actor")))
                .list();
    }

    /** The condition is fixed text; what a person typed is only ever a parameter. */
    private static void condition(
            List<String> where, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            where.add(condition);
            values.put(name, value);
        }
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
