package org.partnershipledger.app.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

    /** Of all that Spring Boot would read, only what was typed and what is inside the program counts. */
    @Test
    void settingsOfOtherProgramsOpenNoDoor() throws Exception {
        Path among = Files.createDirectory(folder.resolve("another program"));
        Files.createDirectory(among.resolve("config"));
        for (var file : List.of("application.properties", "config/application.properties")) {
            Files.writeString(
                    among.resolve(file),
                    "server.address=0.0.0.0\nmanagement.endpoints.web.exposure.include=*\nserver.servlet.context-path=/x\n");
        }
        var foreign = Map.of(
                "SERVER_ADDRESS", "0.0.0.0",
                "SERVER_PORT", "1",
                "MANAGEMENT_SERVER_PORT", "0",
                "MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE", "*",
                "SPRING_MAIN_WEB_APPLICATION_TYPE", "none",
                "SPRING_APPLICATION_JSON", "{\"server.address\":\"0.0.0.0\"}",
                "SPRING_CONFIG_ADDITIONAL_LOCATION", "file:./config/",
                "SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:1/other");
        try (LedgerProcess ledger = LedgerProcess.serveAmong(among, foreign, folder.resolve("data"))) {
            assertThat(String.join("\n", ledger.said()))
                    .contains("loopback address of this machine only")
                    .contains("SPRING_DATASOURCE_URL is set and passed over, because --data-dir was given.");
            assertThat(ledger.get("/finance").statusCode()).isEqualTo(200);
            assertThat(ledger.get("/actuator/env").statusCode()).isEqualTo(404);
            int port = URI.create(ledger.address()).getPort();
            for (var own : ownAddresses()) {
                assertThatThrownBy(() -> new Socket(own, port).close())
                        .as("from outside, by " + own)
                        .isInstanceOf(IOException.class);
            }
        }
    }

    private static List<InetAddress> ownAddresses() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
    }
}
