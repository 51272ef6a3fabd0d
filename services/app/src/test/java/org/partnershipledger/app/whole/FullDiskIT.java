package org.partnershipledger.app.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipledger.app.whole.LedgerProcess.Outcome;

/**
 * A disk that is full: no start on it, no half-written fact, an honest "not ready", and everything there again once
 * there is room. The disk is a small file system in memory, which needs the right to mount one.
 */
class FullDiskIT {

    @TempDir
    Path folder;

    private Path disk;

    @Test
    void nothingStartsWhereNothingFits() throws Exception {
        mount("64m");
        Outcome refused = LedgerProcess.run(
                "serve", "--port", "0", "--data-dir", disk.resolve("data").toString());
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("MB free").doesNotContain("Exception");
    }

    @Test
    void aDiskThatFillsUpStopsTheWritingAndLosesNothing() throws Exception {
        mount("600m");
        Path data = disk.resolve("data");
        try (LedgerProcess ledger = LedgerProcess.serve(data)) {
            ledger.awaitReadiness(200);
            fill(disk.resolve("filler"));
            ledger.awaitReadiness(503);
            assertThat(ledger.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertThat(ledger.get("/").statusCode()).isEqualTo(200);
        }
        Files.delete(disk.resolve("filler"));
        try (LedgerProcess again = LedgerProcess.serve(data)) {
            again.awaitReadiness(200);
        }
    }

    private void mount(String size) throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        boolean mounted = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", disk.toString())
                        .inheritIO()
                        .start()
                        .waitFor()
                == 0;
        if (!mounted) {
            disk = null;
        }
        if (!"true".equals(System.getenv("CI"))) {
            assumeTrue(mounted, "a small disk is mounted, which only root may do");
        }
        assertThat(mounted).as("a small disk is mounted").isTrue();
    }

    @AfterEach
    void unmount() throws Exception {
        if (disk != null) {
            new ProcessBuilder("umount", "-l", disk.toString()).start().waitFor();
        }
    }

    private static void fill(Path file) {
        byte[] megabyte = new byte[1 << 20];
        try (OutputStream out = Files.newOutputStream(file)) {
            while (true) {
                out.write(megabyte);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }
}
