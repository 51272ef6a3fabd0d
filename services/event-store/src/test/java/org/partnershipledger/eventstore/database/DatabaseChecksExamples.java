package org.partnershipledger.eventstore.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipledger.eventstore.StartRefused;

/** A server that could forget what it acknowledged is refused for each of the three settings, and says which. */
class DatabaseChecksExamples {
    private static final List<String> SETTINGS = List.of("fsync", "synchronous_commit", "full_page_writes");

    private static Map<String, String> off(String... names) {
        var settings = new HashMap<String, String>();
        SETTINGS.forEach(setting -> settings.put(setting, List.of(names).contains(setting) ? "off" : "on"));
        return settings;
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, fsync off, it",
        "synchronous_commit, synchronous_commit off, it",
        "full_page_writes, full_page_writes off, it",
        "fsync full_page_writes, fsync and full_page_writes off, them",
        "synchronous_commit fsync, fsync and synchronous_commit off, them",
        "full_page_writes synchronous_commit fsync," + " fsync and synchronous_commit and full_page_writes off, them"
    })
    void eachIsNamedWithItsReasonAndItsCure(String switchedOff, String named, String them) {
        assertThatThrownBy(
                        () -> DatabaseChecks.refuseUnsafe("jdbc:postgresql://db/ledger", off(switchedOff.split(" "))))
                .isInstanceOf(StartRefused.class)
                .hasMessage("The database at jdbc:postgresql://db/ledger has " + named
                        + ", so a power cut could lose recorded facts; switch " + them
                        + " on in postgresql.conf and start again.");
    }

    @Test
    void everySettingThatFlushesIsTaken() {
        for (var flushing : List.of("on", "local", "remote_write", "remote_apply")) {
            var settings = off();
            settings.put("synchronous_commit", flushing);
            assertThatCode(() -> DatabaseChecks.refuseUnsafe("x", settings)).doesNotThrowAnyException();
        }
    }
}
