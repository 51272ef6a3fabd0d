package org.partnershipledger.app.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipledger.app.whole.LedgerProcess.Outcome;

/**
 * The program in the hands of a user who is not root: it makes and starts its own database, and says so when it may
 * not write. Everything else runs as whoever builds, which in CI is often root; root's own sentences are
 * StartFaultExamples'.
 */
class OrdinaryUserIT {
    private static final String NOBODY = "65534";
    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");

    private final boolean root = "root".equals(System.getProperty("user.name"));
    private Path place;
    private Path jar;

    @BeforeEach
    void aPlaceThatAnybodyMayRead() throws Exception {
        place = Files.createTempDirectory("ledger-user");
        jar = Files.copy(LedgerProcess.jar(), place.resolve("partnership-ledger.jar"));
        Files.setPosixFilePermissions(jar, PosixFilePermissions.fromString("rw-r--r--"));
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @AfterEach
    void clear() throws Exception {
        try (var files = Files.walk(place)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void anOrdinaryUserMakesAndStartsTheDatabase() throws Exception {
        Path own = Files.createDirectory(place.resolve("own"));
        if (root) {
            Files.setOwner(
                    own,
                    FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(NOBODY));
        }
        Outcome verified = run("verify", "--data-dir", own.resolve("data").toString());
        assertThat(verified.status()).as(verified.err()).isZero();
        assertThat(Files.getOwner(own.resolve("data/database")).getName())
                .as("whoever starts the program owns its database")
                .isEqualTo(Files.getOwner(own).getName());
    }

    @Test
    void aFolderThatThisUserMayNotWriteIsOneSentence() throws Exception {
        Path locked = Files.createDirectory(place.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
        Outcome refused = run("verify", "--data-dir", locked.resolve("data").toString());
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err())
                .contains("cannot be used: this user may not write there; put that right, or name another folder")
                .doesNotContain("Exception");
        assertThat(locked).isEmptyDirectory();
    }

    private Outcome run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(root ? AS_NOBODY : List.of());
        command.addAll(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString()));
        command.addAll(List.of(arguments));
        return LedgerProcess.finish(new ProcessBuilder(command));
    }
}
