package org.partnershipledger.eventstore.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.partnershipledger.eventstore.TestDatabase;

/**
 * Processor time of this program and of the test database's server together: what a command costs, also on a machine
 * that does other work meanwhile, where rates say little.
 */
final class CpuTime {
    private static final double TICKS_PER_SECOND = 100;
    private static final int USER_TICKS = 11;

    private final Path cluster;

    CpuTime(TestDatabase database) throws SQLException {
        try (var connection = database.superuser().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("show data_directory")) {
            row.next();
            cluster = Path.of(row.getString(1));
        }
    }

    /** Seconds so far; the server's processes that ended are not in it, so measure while they live. */
    double seconds() throws IOException {
        var seconds = java();
        try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (var process : processes) {
                seconds += serverSeconds(process);
            }
        }
        return seconds;
    }

    /** Seconds so far of this program alone. */
    static double java() {
        var bean = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return bean.getProcessCpuTime() / 1e9;
    }

    private double serverSeconds(Path process) {
        try {
            if (!Files.readSymbolicLink(process.resolve("cwd")).equals(cluster)) {
                return 0;
            }
            var stat = Files.readString(process.resolve("stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[USER_TICKS + 1])) / TICKS_PER_SECOND;
        } catch (IOException e) {
            return 0;
        }
    }
}
