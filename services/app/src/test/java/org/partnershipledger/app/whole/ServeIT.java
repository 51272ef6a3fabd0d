package org.partnershipledger.app.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged program in the hands of its user: started, killed as by a power cut, started again, stopped politely.
 * What was recorded is there every time, it says where it listens and why nowhere else, and it calls nobody. The folder
 * of its data has a name as people give them, with spaces and letters beyond ASCII.
 */
class ServeIT {

    @TempDir
    Path folder;

    @Test
    void whatWasRecordedSurvivesBothWaysToStop() throws Exception {
        Path data = folder.resolve("Daten für Spaß");
        String before;
        try (Outside outside = new Outside();
                LedgerProcess ledger = LedgerProcess.serveWith(outside.javaOptions(), data, "--sample")) {
            assertThat(String.join("\n", ledger.said()))
                    .contains("loopback address of this machine only")
                    .contains("no sign-in")
                    .doesNotContain("AxonIQ");
            assertThat(outside.asked())
                    .as("connections that would have left the machine")
                    .isEmpty();
            before = ledger.get("/finance").body();
            ledger.kill();
        }
        try (LedgerProcess again = LedgerProcess.serve(data, "--sample")) {
            assertThat(again.get("/finance").body()).isEqualTo(before);
            again.awaitReadiness(200);
            assertThat(again.stop()).as("ended by the signal, after closing").isEqualTo(143);
        }
        try (LedgerProcess third = LedgerProcess.serve(data)) {
            assertThat(third.get("/finance").body()).isEqualTo(before);
        }
    }
}
