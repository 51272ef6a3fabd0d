package org.partnershipledger.eventstore.embedded;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/**
 * How the embedded server is set. The first three are the promise that what was acknowledged is on the disk;
 * {@link org.partnershipledger.eventstore.database.DatabaseChecks} asks the running server for them again.
 */
final class ServerSettings {

    private ServerSettings() {}

    static String asOptions(int port) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("fsync", "on");
        settings.put("synchronous_commit", "on");
        settings.put("full_page_writes", "on");
        settings.put("port", Integer.toString(port));
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("unix_socket_directories", "");
        settings.put("password_encryption", "scram-sha-256");
        settings.put("max_connections", "100");
        settings.put("shared_buffers", "256MB");
        settings.put("max_wal_size", "2GB");
        // After a checkpoint almost every command id lands on a page that must be logged whole. Packing it costs a
        // tenth of a millisecond each time, not packing it a little disk; fewer checkpoints make fewer such pages.
        settings.put("wal_compression", "off");
        settings.put("checkpoint_timeout", "15min");
        settings.put("timezone", "UTC");
        settings.put("log_timezone", "UTC");
        settings.put("jit", "off");
        return settings.entrySet().stream()
                .map(setting -> "-c " + setting.getKey() + "='" + setting.getValue() + "'")
                .collect(Collectors.joining(" "));
    }
}
