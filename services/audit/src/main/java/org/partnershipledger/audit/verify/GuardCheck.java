package org.partnershipledger.audit.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the database still refuses to change or empty what was recorded: four triggers, always on, and their
 * function as it was made. A whole history without them is whole today; the run says both. Asked of the catalogue, by
 * code of its own, as everything here.
 */
final class GuardCheck {
    private static final List<String> GUARDS = List.of(
            "command_log_is_never_changed",
            "command_log_is_never_emptied",
            "event_is_never_changed",
            "event_is_never_emptied");

    private static final String STANDING = """
            select t.tgname
              from pg_catalog.pg_trigger t
              join pg_catalog.pg_class c on c.oid = t.tgrelid
              join pg_catalog.pg_namespace n on n.oid = c.relnamespace
              join pg_catalog.pg_proc p on p.oid = t.tgfoid
             where n.nspname = 'ledger' and t.tgname like c.relname || '\\_is\\_never\\_%'
               and t.tgenabled = 'A' and t.tgqual is null and t.tgattr::text = ''
               and t.tgtype = case when t.tgname like '%emptied' then 34 else 27 end
               and md5(p.prosrc) = 'ebff1dc827a6b61b2d75c91649cbcace'
            """;

    private GuardCheck() {}

    /** The triggers that do not stand as they were made; none when all is well. */
    static List<String> missing(Connection connection) throws SQLException {
        var missing = new ArrayList<>(GUARDS);
        try (var statement = connection.prepareStatement(STANDING);
                var row = statement.executeQuery()) {
            while (row.next()) {
                missing.remove(row.getString(1));
            }
        }
        return missing;
    }
}
