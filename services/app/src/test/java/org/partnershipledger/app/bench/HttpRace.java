package org.partnershipledger.app.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.partnershipledger.app.wiring.Application;
import org.partnershipledger.app.wiring.Application.Listening;
import org.partnershipledger.eventstore.TestDatabase;
import org.partnershipledger.eventstore.bench.AppendRace;
import org.partnershipledger.eventstore.bench.Figures;
import org.partnershipledger.eventstore.database.LedgerDatabase;
import org.partnershipledger.eventstore.projection.Projections;
import org.partnershipledger.eventstore.read.EventReader;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Commands posted to the whole application over HTTP, durable, with all read models following; the processor time runs
 * on until every table shows what was posted. Each client drafts an agreement and records costs on it, twenty commands
 * for each; its raw opponent only inserts rows. The clients run in the same program and their time counts with it.
 */
final class HttpRace {
    private static final int COMMANDS_EACH = 20;
    private static final int WARMING_ROUNDS = 15;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final AtomicLong NUMBER = new AtomicLong();
    private static final String SENDER = """
            {"commandId": "%s", "actor": "officer-1", "role": "CONTRACT_OFFICER", "onBehalfOf": "QZZ", "reason": null,
            """;
    private static final String DRAFT = SENDER + """
            "agreement": "%s", "effectiveOn": "2026-01-05", "title": "Fewer falls", "body": "QZZ",
            "nhsParties": ["QZZ"], "minimumContent": {"PARTIES": "Two"}, "startsOn": "2026-04-01",
            "endsOn": "2029-03-31", "partner": {"name": "Steady Ltd", "companyNumber": "SAMPLE99",
            "sector": "Industry", "maturity": "SME"}}
            """;
    private static final String COST = SENDER + """
            "agreement": "%s", "effectiveOn": "2026-04-01", "category": "Legal advice", "amount": "1240.50",
            "reference": "invoice %s"}
            """;

    private final int rounds;
    private final double seconds;

    HttpRace(int rounds, double seconds) {
        this.rounds = rounds;
        this.seconds = seconds;
    }

    void run(Figures figures) throws Exception {
        try (var fresh = TestDatabase.fresh();
                var forRaw = TestDatabase.fresh();
                var database = LedgerDatabase.external(fresh.url(), "postgres", fresh.password("postgres"));
                var context = Application.start(database, null, Listening.ANY_PORT)) {
            new AppendRace(fresh, WARMING_ROUNDS, seconds).medians(32, List.of(() -> new Poster(context)));
            var race = new AppendRace(fresh, rounds, seconds);
            // It begins with an event of its own, which no read model could take in.
            var inserts = new AppendRace(forRaw, rounds, seconds).raw();
            // A single client last: it is the one that suffers most from what the compiler has not seen yet.
            for (int clients : List.of(32, 8, 1)) {
                var rates = race.medians(clients, List.of(() -> new Poster(context), inserts));
                var ours = rates.getFirst();
                var raw = rates.getLast();
                AppendRace.add(
                        figures,
                        "POST over HTTP, all read models on, " + AppendRace.named(clients),
                        ours,
                        raw,
                        "raw single-row inserts",
                        clients == 32 ? 0.23 : clients == 1 ? 0.1 : 0);
                figures.add(new Figures.Figure(
                        String.format(Locale.ROOT, "  Java's part of it, %.2f ms each", ours.javaMilliseconds()),
                        1e3 / ours.javaMilliseconds(),
                        1e3 / raw.javaMilliseconds(),
                        "raw single-row inserts",
                        0));
            }
        }
    }

    /** One browser's or program's connection, kept open; plain, so that it costs next to nothing itself. */
    private static final class Poster implements AppendRace.Client {
        private final ConfigurableApplicationContext context;
        private Socket socket;
        private BufferedInputStream answers;
        private int sent;
        private String agreement;

        Poster(ConfigurableApplicationContext context) throws IOException {
            this.context = context;
            connect();
        }

        private void connect() throws IOException {
            socket = new Socket(
                    "localhost", Integer.parseInt(context.getEnvironment().getProperty("local.server.port")));
            socket.setTcpNoDelay(true);
            answers = new BufferedInputStream(socket.getInputStream());
        }

        @Override
        public void once() throws IOException {
            if (sent++ % COMMANDS_EACH == 0) {
                agreement = "BENCH-" + NUMBER.incrementAndGet();
                post("DraftAgreement", DRAFT.formatted(UUID.randomUUID(), agreement));
            } else {
                post("RecordNhsCost", COST.formatted(UUID.randomUUID(), agreement, NUMBER.incrementAndGet()));
            }
        }

        private void post(String command, String body) throws IOException {
            socket.getOutputStream()
                    .write(("POST /api/commands/" + command + " HTTP/1.1\r\nHost: localhost:" + socket.getPort()
                                    + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                                    + "\r\n\r\n" + body)
                            .getBytes());
            var head = line();
            boolean chunked = false;
            boolean last = false;
            int length = 0;
            for (var field = line(); !field.isEmpty(); field = line()) {
                var lower = field.toLowerCase(Locale.ROOT);
                last |= lower.equals("connection: close");
                chunked |= lower.equals("transfer-encoding: chunked");
                length = lower.startsWith("content-length:")
                        ? Integer.parseInt(lower.substring(15).trim())
                        : length;
            }
            var answer = chunked ? chunks() : new String(answers.readNBytes(length));
            // The server lets a connection ask a hundred times.
            if (last) {
                socket.close();
                connect();
            }
            if (!head.contains(" 200") || !answer.contains("lastPosition")) {
                throw new IllegalStateException(command + " was answered " + head + " " + answer);
            }
        }

        private String chunks() throws IOException {
            var whole = new StringBuilder();
            for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
                whole.append(new String(answers.readNBytes(size)));
                line();
            }
            line();
            return whole.toString();
        }

        private String line() throws IOException {
            var line = new StringBuilder();
            for (int next = answers.read(); next != '\n'; next = answers.read()) {
                if (next < 0) {
                    throw new IOException("the connection ended");
                }
                if (next != '\r') {
                    line.append((char) next);
                }
            }
            return line.toString();
        }

        @Override
        public void settle() {
            var projections = context.getBean(Projections.class);
            long last = context.getBean(EventReader.class).lastPosition();
            for (var table : projections.tables()) {
                if (!projections.await(table, last, LONGEST)) {
                    throw new IllegalStateException(table + " did not follow in " + LONGEST);
                }
            }
        }

        @Override
        public void close() throws java.sql.SQLException {
            try {
                socket.close();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
