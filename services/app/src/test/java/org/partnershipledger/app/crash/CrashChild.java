package org.partnershipledger.app.crash;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.partnershipledger.eventstore.append.GroupCommitAppender;
import org.partnershipledger.eventstore.codec.JacksonEventCodec;
import org.partnershipledger.eventstore.database.LedgerDatabase;
import org.partnershipledger.eventstore.read.PostgresEventReader;
import org.partnershipledger.kernel.event.MinimumContentItem;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.organisation.TechnologyPartner;
import org.partnershipledger.kernel.organisation.TechnologyPartner.PartnerMaturity;
import org.partnershipledger.ledger.Command;
import org.partnershipledger.ledger.agreement.DraftAgreement;
import org.partnershipledger.ledger.agreement.SignAgreement;
import org.partnershipledger.ledger.axon.Answer;
import org.partnershipledger.ledger.axon.LedgerGateway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The writing side of the application as a process that can be killed: database, appender, Axon's command side, and
 * a line protocol in place of the web server, whose start would take longer than all that is tested here.
 * {@code embedded FOLDER} takes the database of the folder over, as serve does; {@code running URL USER PASSWORD}
 * joins a server that the last child left behind.
 */
final class CrashChild {
    static final OdsCode BODY = OdsCode.of("QZZ");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    private CrashChild() {}

    public static void main(String[] arguments) throws IOException {
        var connections = connections(arguments);
        var appender = new GroupCommitAppender(connections.own(), InstantSource.system(), new SimpleMeterRegistry());
        var reader = new PostgresEventReader(connections.pooled());
        var gateway = new LedgerGateway(appender, reader, new JacksonEventCodec());
        try (var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var database = connections.own();
            System.out.println("READY " + server.getLocalPort() + " " + database.getURL() + " " + database.getUser()
                    + " " + database.getPassword());
            Thread.ofPlatform().daemon().start(CrashChild::endWithoutParent);
            while (true) {
                var client = server.accept();
                Thread.ofPlatform().daemon().start(() -> serve(client, gateway));
            }
        }
    }

    /** A test that was itself killed leaves nobody behind. Also the polite way to end: close the child's input. */
    private static void endWithoutParent() {
        try {
            while (System.in.read() >= 0) {}
        } catch (IOException gone) {
            // The same as the end of the input.
        }
        System.exit(0);
    }

    /** As the application has them: one connection of its own for the appender, a pool for all who read. */
    private record Connections(PGSimpleDataSource own, DataSource pooled) {}

    private static Connections connections(String... arguments) {
        if (arguments[0].equals("embedded")) {
            var database = LedgerDatabase.embedded(Path.of(arguments[1]));
            return new Connections((PGSimpleDataSource) database.unpooled(), database.app());
        }
        var own = new PGSimpleDataSource();
        own.setUrl(arguments[1]);
        own.setUser(arguments[2]);
        own.setPassword(arguments[3]);
        var pool = new HikariDataSource();
        pool.setDataSource(own);
        return new Connections(own, pool);
    }

    private static void serve(Socket client, LedgerGateway gateway) {
        try (client;
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                var out = new PrintWriter(
                        new OutputStreamWriter(client.getOutputStream(), StandardCharsets.UTF_8), true)) {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                out.println(answer(line.split(" "), gateway));
            }
        } catch (IOException gone) {
            // The client went away; it will ask again.
        }
    }

    private static String answer(String[] words, LedgerGateway gateway) {
        var id = UUID.fromString(words[0]);
        var origin = new Origin("crash-client", "FINANCE_PREPARER", BODY, id, id, Optional.empty(), Optional.empty());
        return switch (gateway.send(command(words), origin)) {
            case Answer.Recorded a -> "RECORDED " + a.firstPosition() + " " + a.lastPosition() + " " + a.repeated();
            case Answer.Rejected a -> "REJECTED " + a.rejections();
            case Answer.Conflict a -> "CONFLICT " + a.message();
            case Answer.IdReused a -> "ID REUSED " + a.message();
            case Answer.Unavailable a -> "UNAVAILABLE " + a.message();
        };
    }

    private static Command<?> command(String[] words) {
        return switch (words[1]) {
            case "DRAFT" ->
                new DraftAgreement(
                        words[2],
                        DAY,
                        "An agreement that is written under fire",
                        BODY,
                        List.of(BODY),
                        new TechnologyPartner("Sample Scans Ltd", "SAMPLE01", "imaging", PartnerMaturity.START_UP),
                        everyItem(),
                        DAY,
                        DAY.plusYears(1));
            case "SIGN" -> new SignAgreement(words[2], DAY, words[3]);
            default -> throw new IllegalArgumentException(words[1]);
        };
    }

    private static Map<MinimumContentItem, String> everyItem() {
        return Arrays.stream(MinimumContentItem.values())
                .collect(Collectors.toMap(item -> item, MinimumContentItem::inWords));
    }
}
