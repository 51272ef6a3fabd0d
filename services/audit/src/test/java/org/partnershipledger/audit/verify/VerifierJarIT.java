package org.partnershipledger.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
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
        isRefused("--database-url is missing");
        isRefused("--database-url needs a value", "--database-url");
        isRefused("The database could not be read to the end", "--database-url", "jdbc:postgresql://127.0.0.1:1/none");
        isRefused("--expect-size and --expect-root belong together", "--database-url", "x", "--expect-size", "3");
        isRefused(
                "--expect-root is 64 hexadecimal digits: zz",
                "--database-url",
                "x",
                "--expect-size",
                "3",
                "--expect-root",
                "zz");
        isRefused("\"--surprise\" is not an option", "--surprise");
        assertThat(inThisProcess("--help").status()).isZero();
    }

    private static void isRefused(String why, String... options) {
        var ended = inThisProcess(options);
        assertThat(ended.status()).as(why).isEqualTo(2);
        assertThat(ended.output()).startsWith(why);
    }

    private static Ended inThisProcess(String... options) {
        var out = System.out;
        var err = System.err;
        var said = new ByteArrayOutputStream();
        try (var kept = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setOut(kept);
            System.setErr(kept);
            return new Ended(Verify.run(options), said.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private record Ended(int status, String output) {}

    private static Ended run(Attacked history) throws Exception {
        var driver = Path.of(
                Driver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
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
