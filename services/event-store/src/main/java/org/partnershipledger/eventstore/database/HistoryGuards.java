package org.partnershipledger.eventstore.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The triggers that refuse to change or empty what was recorded (V005__refuse_change_of_history.sql): whether each is
 * there, always on, for every row and with the words it was made with. A restored or tampered database may lack them
 * while every fact is still right. The audit module's verifier looks for itself, by its own code.
 */
public final class HistoryGuards {
    /** What they do, as it was first written: the trigger is worth no more than its function. */
    private static final String AS_WRITTEN = "ebff1dc827a6b61b2d75c91649cbcace";

    /** tgtype: 27 is before each row of an update or delete, 34 before a truncate. */
    private static final String MISSING = """
            select guard.relation || '.' || guard.name
              from (values ('event', 'event_is_never_changed', 27),
                           ('event', 'event_is_never_emptied', 34),
                           ('command_log', 'command_log_is_never_changed', 27),
                           ('command_log', 'command_log_is_never_emptied', 34)) as guard (relation, name, kind)
             where not exists (
                   select from pg_catalog.pg_trigger t
                     join pg_catalog.pg_proc p on p.oid = t.tgfoid
                    where t.tgrelid = to_regclass('ledger.' || guard.relation)
                      and t.tgname = guard.name and t.tgtype = guard.kind
                      and t.tgenabled = 'A' and t.tgqual is null and t.tgattr::text = ''
                      and md5(p.prosrc) = ?)
             order by 1
            """;

    private HistoryGuards() {}

    /** Those that do not stand as they should, e.g. {@code event.event_is_never_changed}; empty when all is well. */
    public static List<String> missing(Connection connection) throws SQLException {
        var missing = new ArrayList<String>();
        try (var statement = connection.prepareStatement(MISSING)) {
            statement.setQueryTimeout(5);
            statement.setString(1, AS_WRITTEN);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    missing.add(rows.getString(1));
                }
            }
        }
        return List.copyOf(missing);
    }
}
