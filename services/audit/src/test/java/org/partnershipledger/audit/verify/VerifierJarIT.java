package org.partnershipledger.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresql.Driver;

/** The verifier's own jar, run as an auditor runs it: Java, this jar and PostgreSQL's driver, nothing else. */
class VerifierJarIT {

    @Test
    void itSaysWholeOrNamesTheFirstBadPosition() throws Exception {
        try (var history = new Attacked()) {
            history.guard(true);
            var whole = run(history);
            assertThat(whole.status()).as(whole.output()).isZero();
            assertThat(whole.output()).contains("\"ok\":true", "\"size\":60", "\"unguarded\":[]");
            history.guard(false);

            history.sql("update ledger.event set effective_on = effective_on + 1 where position = 7");
            var broken = run(history);
            assertThat(broken.status()).as(broken.output()).isEqualTo(1);
            assertThat(broken.output()).contains("\"firstBadPosition\":7", "The column effective_on was changed");
        }
    }

    @Test
    void itSaysWhatIsWrongWithItsOptions() throws Exception {
        assertThat(Verify.run()).isEqualTo(2);
        assertThat(Verify.run("--database-url")).isEqualTo(2);
        assertThat(Verify.run("--database-url", "jdbc:postgresql://127.0.0.1:1/none"))
                .isEqualTo(2);
        assertThat(Verify.run("--database-url", "x", "--expect-size", "3")).isEqualTo(2);
        assertThat(Verify.run("--database-url", "x", "--expect-size", "3", "--expect-root", "zz"))
                .isEqualTo(2);
        assertThat(Verify.run("--surprise")).isEqualTo(2);
        assertThat(Verify.run("--help")).isZero();
    }

    private record Ended(int status, String output) {}

    private static Ended run(Attacked history) throws IOException, InterruptedException {
        var driver = Path.of(
                Driver.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                jar() + File.pathSeparator + driver,
                Verify.class.getName(),
                "--database-url",
                history.database().url(),
                "--json"));
        var process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("PGUSER", "ledger_auditor");
        process.environment().put("PGPASSWORD", history.database().password("ledger_auditor"));
        var started = process.start();
        var output = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(started.waitFor(), output);
    }

    private static Path jar() throws IOException {
        try (var files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().endsWith("-verifier.jar"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("the verifier's jar is not built"));
        }
    }
}
