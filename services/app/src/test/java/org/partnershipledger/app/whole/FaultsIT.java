package org.partnershipledger.app.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipledger.app.whole.LedgerProcess.Outcome;
import org.partnershipledger.eventstore.TestDatabase;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What goes wrong when the program is started: one clear sentence, exit status 2, no stack trace, nothing damaged.
 * The program is the packaged one, in a process of its own. A full disk is {@link FullDiskIT}'s.
 */
class FaultsIT {

    @TempDir
    Path folder;

    @Test
    void aSecondProcessOnTheSameFolderIsRefusedAndTheFirstServesOn() throws Exception {
        Path data = folder.resolve("data");
        try (LedgerProcess first = LedgerProcess.serve(data)) {
            isOneSentence(
                    LedgerProcess.run("serve", "--port", "0", "--data-dir", data.toString()), "is in use by another");
            first.awaitReadiness(200);
            isOneSentence(
                    LedgerProcess.run(
                            "serve", "--data-dir", folder.resolve("other").toString(), "--port", portOf(first)),
                    "Port " + portOf(first) + " is in use by another program");
            assertThat(first.get("/").statusCode()).isEqualTo(200);
        }
        try (LedgerProcess again = LedgerProcess.serve(data)) {
            assertThat(again.get("/").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aDatabaseThatForgetsIsRefused() throws Exception {
        // As zonky starts one by default: fast for tests, and without a memory for power cuts.
        try (EmbeddedPostgres forgetful = EmbeddedPostgres.start()) {
            Outcome refused = LedgerProcess.run(
                    "serve", "--port", "0", "--database-url", forgetful.getJdbcUrl("postgres", "postgres"));
            isOneSentence(refused, "fsync");
        }
    }

    @Test
    void aSchemaThatIsNewerThanTheProgramIsLeftAlone() throws Exception {
        try (TestDatabase database = TestDatabase.fresh()) {
            String superuser = database.password("postgres");
            execute(database.url(), superuser, """
                    insert into ledger.schema_history
                    values (999, '999', 'from the future', 'SQL', 'V999__from_the_future.sql', 0, 'postgres', now(), 1, true)
                    """);
            Outcome refused = LedgerProcess.run(
                    "serve", "--port", "0", "--database-url", database.url() + "?user=postgres&password=" + superuser);
            isOneSentence(refused, "was used by a newer version of this program");
        }
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsOneSentence() throws Exception {
        // Taken, so that nobody else can listen there, and not listened to.
        try (Socket taken = new Socket()) {
            taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            int nobody = taken.getLocalPort();
            isOneSentence(
                    LedgerProcess.run(
                            "serve", "--database-url", "jdbc:postgresql://localhost:" + nobody + "/ledger?user=x"),
                    "The database does not answer");
        }
        isOneSentence(LedgerProcess.run("serve", "--database-url", "mysql://somewhere"), "jdbc:postgresql://");
    }

    @Test
    void aFolderThatCannotBeOneIsOneSentence() throws Exception {
        Path file = Files.writeString(folder.resolve("a-file"), "not a folder");
        isOneSentence(LedgerProcess.run("serve", "--data-dir", file.toString()), "cannot be used");
        assertThat(file).hasContent("not a folder");
    }

    @Test
    void anUnknownCommandOrOptionIsExplained() throws Exception {
        Outcome unknown = LedgerProcess.run("pay-everyone");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err()).contains("pay-everyone").contains("--help").doesNotContain("Exception");
        assertThat(LedgerProcess.run("serve", "--prot", "1").err())
                .contains("--prot")
                .doesNotContain("Exception");
        assertThat(LedgerProcess.run("--help").status()).isEqualTo(0);
    }

    private static void isOneSentence(Outcome outcome, String says) {
        assertThat(outcome.status()).as(outcome.err()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        List<String> sentences = outcome.err()
                .lines()
                .filter(line -> !line.startsWith("Opening the ledger in ") && !line.contains(" INFO "))
                .toList();
        assertThat(sentences).as(outcome.err()).hasSize(1);
        assertThat(sentences.getFirst()).contains(says).endsWith(".").doesNotContain("Exception");
    }

    private static String portOf(LedgerProcess ledger) {
        return ledger.address().substring(ledger.address().lastIndexOf(':') + 1);
    }

    private static void execute(String url, String password, String sql) throws Exception {
        PGSimpleDataSource superuser = new PGSimpleDataSource();
        superuser.setUrl(url);
        superuser.setUser("postgres");
        superuser.setPassword(password);
        try (var connection = superuser.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
