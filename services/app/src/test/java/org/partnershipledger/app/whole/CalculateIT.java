package org.partnershipledger.app.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The packaged {@code calculate} with little memory and much input: every line is answered, however it was meant. */
class CalculateIT {
    private static final String SOUND = """
            {"id":"a","kind":"SPLIT","terms":{"partySplit":[{"organisation":"QYG","weight":"1"}]},\
            "inputs":{"amount":"0.01"}}
            """;

    @Test
    void aHundredMegabytesInOneLineNeedNoMoreMemoryThanOneCase() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-jar",
                        LedgerProcess.jar().toString(),
                        "calculate")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Thread.ofVirtual().start(() -> send(process.getOutputStream()));
        List<String> results;
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            results = out.lines().toList();
        }
        assertThat(process.waitFor()).isZero();
        assertThat(results).hasSize(4);
        assertThat(results.get(0)).contains("\"amount\":\"0.01\"");
        assertThat(results.get(1)).contains("REJECTED", "line 2 is longer than");
        assertThat(results.get(2)).contains("REJECTED", "line 3 is nested deeper than");
        assertThat(results.get(3)).isEqualTo(results.get(0));
    }

    private static void send(OutputStream in) {
        byte[] megabyte = new byte[1 << 20];
        Arrays.fill(megabyte, (byte) 'x');
        try (in) {
            in.write(SOUND.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 100; i++) {
                in.write(megabyte);
            }
            in.write(("\n" + "[".repeat(100_000) + "\n" + SOUND).getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
