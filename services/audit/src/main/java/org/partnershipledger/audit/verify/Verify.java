package org.partnershipledger.audit.verify;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * The verifier by itself: {@code java -cp verifier.jar:postgresql.jar org.partnershipledger.audit.verify.Verify
 * --database-url jdbc:postgresql://host/ledger}. The login comes from PGUSER and PGPASSWORD or from the address; the
 * role {@code ledger_auditor} is enough. Exit status: 0 whole, 1 something is wrong, 2 the run could not be made.
 */
public final class Verify {
    private static final String USAGE = """
            Recomputes the whole history from its stored bytes and names the first position that is wrong.

              --database-url URL   jdbc:postgresql://host:port/database; login from PGUSER and PGPASSWORD
              --expect-size N      with --expect-root: size and root that an earlier run printed and you kept
              --expect-root HEX    64 hexadecimal digits
              --json               the result as JSON on standard output
            """;

    private Verify() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        try {
            var options = options(arguments);
            if (options.containsKey("--help")) {
                System.out.print(USAGE);
                return 0;
            }
            return verify(options);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.print(USAGE);
            return 2;
        } catch (SQLException e) {
            System.err.println("The database could not be read to the end, so nothing can be said about the history."
                    + " Look at the address, the login in PGUSER and PGPASSWORD, and the database's own log"
                    + " (SQLSTATE " + e.getSQLState() + ").");
            return 2;
        }
    }

    private static int verify(Map<String, String> options) throws SQLException {
        var url = options.get("--database-url");
        if (url == null) {
            throw new IllegalArgumentException("--database-url is missing: say which database to verify.");
        }
        var kept = checkpoint(options.get("--expect-size"), options.get("--expect-root"));
        try (var connection = DriverManager.getConnection(url, System.getenv("PGUSER"), System.getenv("PGPASSWORD"))) {
            var result = VerifyRun.of(connection, kept, (done, total) -> System.err.println(done + " of " + total));
            System.out.print(options.containsKey("--json") ? result.json() + "\n" : result.inWords());
            return result.exitStatus();
        }
    }

    private static Map<String, String> options(String... arguments) {
        var options = new HashMap<String, String>();
        for (var i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--help", "--json" -> options.put(arguments[i], "");
                case "--database-url", "--expect-size", "--expect-root" -> {
                    if (i + 1 == arguments.length) {
                        throw new IllegalArgumentException(arguments[i] + " needs a value.");
                    }
                    options.put(arguments[i], arguments[++i]);
                }
                default -> throw new IllegalArgumentException("\"" + arguments[i] + "\" is not an option.");
            }
        }
        return options;
    }

    /** A kept size and root, or null when neither was given. */
    public static VerifyRun.Checkpoint checkpoint(String size, String root) {
        if (size == null && root == null) {
            return null;
        }
        if (size == null || root == null) {
            throw new IllegalArgumentException("--expect-size and --expect-root belong together.");
        }
        if (!size.matches("[0-9]{1,18}")) {
            throw new IllegalArgumentException("--expect-size is a whole number: " + size);
        }
        if (!root.matches("[0-9a-fA-F]{64}")) {
            throw new IllegalArgumentException("--expect-root is 64 hexadecimal digits: " + root);
        }
        return new VerifyRun.Checkpoint(Long.parseLong(size), root);
    }
}
