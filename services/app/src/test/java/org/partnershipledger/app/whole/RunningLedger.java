package org.partnershipledger.app.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.partnershipledger.app.sample.SampleHistory;
import org.partnershipledger.app.wiring.Application;
import org.partnershipledger.app.wiring.Application.Listening;
import org.partnershipledger.eventstore.TestDatabase;
import org.partnershipledger.eventstore.database.LedgerDatabase;
import org.partnershipledger.eventstore.projection.Projections;
import org.partnershipledger.ledger.axon.LedgerGateway;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole application in this JVM on a database of its own, started once for all tests that only look at it.
 * Next: {@link LedgerProcess} for what a process of its own is needed for.
 */
final class RunningLedger {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private RunningLedger() {}

    static String address() {
        return "http://localhost:" + context().getEnvironment().getProperty("local.server.port");
    }

    static ConfigurableApplicationContext context() {
        return Started.CONTEXT;
    }

    static HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    static HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException lost) {
            throw new UncheckedIOException(method + " " + path, lost);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static final class Started {
        private static final ConfigurableApplicationContext CONTEXT = start();

        private static ConfigurableApplicationContext start() {
            TestDatabase fresh = TestDatabase.fresh();
            LedgerDatabase database = LedgerDatabase.external(fresh.url(), "postgres", fresh.password("postgres"));
            ConfigurableApplicationContext context = Application.start(database, null, Listening.ANY_PORT);
            SampleHistory.load(context.getBean(LedgerGateway.class));
            Projections projections = context.getBean(Projections.class);
            projections.tables().forEach(projections::catchUp);
            TestDatabase.keepOpen(database::close);
            TestDatabase.keepOpen(context::close);
            return context;
        }
    }
}
