package org.partnershipledger.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipledger.eventstore.Patience;

/**
 * A server with two addresses, one that refuses every body unread and one that reads it, and clients that send too much,
 * too little or too slowly. These tests look at time, because time is what they are about: the server waits a second,
 * the tests allow five.
 */
class LingeringCloseTest {
    private static final Duration AT_ONCE = Duration.ofSeconds(5);
    private static final int NEVER = (int) Patience.LONGEST.toMillis();
    private static final String TOO_MUCH = "Content-Length: 3000000000\r\n\r\n";

    @TempDir
    Path folder;

    private final Tomcat server = new Tomcat();
    private final Connector connector = new Connector(LingeringClose.class.getName());

    @BeforeEach
    void start() throws Exception {
        server.setBaseDir(folder.toString());
        server.setSilent(true);
        connector.setPort(0);
        connector.setProperty("address", InetAddress.getLoopbackAddress().getHostAddress());
        connector.setProperty("connectionTimeout", "500");
        server.setConnector(connector);
        var context = (StandardContext) server.addContext("", folder.toString());
        context.setClearReferencesThreadLocals(false);
        context.setClearReferencesRmiTargets(false);
        Tomcat.addServlet(context, "refuse", new Refusing()).addMapping("/refuse");
        Tomcat.addServlet(context, "read", new Reading()).addMapping("/read");
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
        server.destroy();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TOO_MUCH,
                "Connection: close\r\n" + TOO_MUCH,
                TOO_MUCH + "the beginning of it",
                "Transfer-Encoding: chunked\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n",
                "Transfer-Encoding: chunked\r\n\r\nffff\r\nhalf of a chunk"
            })
    void aSenderThatStopsIsAnsweredAndTheAnswerEnds(String rest) throws IOException {
        long began = System.nanoTime();
        try (Socket client = send("POST /refuse HTTP/1.1\r\nHost: localhost\r\n" + rest)) {
            assertThat(allOf(client)).startsWith("HTTP/1.1 413").endsWith("too much");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(AT_ONCE);
    }

    @Test
    void aSenderThatIsStillSendingCanReadItsAnswer() throws IOException {
        try (Socket client = send("POST /refuse HTTP/1.1\r\nHost: localhost\r\n" + TOO_MUCH)) {
            client.getOutputStream().write(new byte[3 << 20]);
            assertThat(allOf(client)).startsWith("HTTP/1.1 413").endsWith("too much");
        }
    }

    @Test
    void aSenderThatNeverStopsIsCutOff() throws IOException {
        long began = System.nanoTime();
        try (Socket client = send("POST /refuse HTTP/1.1\r\nHost: localhost\r\n" + TOO_MUCH)) {
            untilCutOff(client, 1 << 16);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(AT_ONCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/refuse", "/read"})
    void aSenderThatDripsIsCutOff(String path) throws IOException {
        long began = System.nanoTime();
        try (Socket client = send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + TOO_MUCH)) {
            untilCutOff(client, 1);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(AT_ONCE);
    }

    @Test
    void aBodyThatIsHereKeepsTheConnection() throws IOException {
        String once = "POST /refuse HTTP/1.1\r\nHost: localhost\r\nX-Status: 403\r\nContent-Length: 5\r\n\r\nhello";
        String last = "POST /read HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 5\r\n\r\nhello";
        try (Socket client = send(once + once + last)) {
            assertThat(List.of(allOf(client).split("HTTP/1.1 ")))
                    .hasSize(4)
                    .last()
                    .asString()
                    .endsWith("5 bytes");
        }
    }

    private Socket send(String request) throws IOException {
        Socket client = new Socket(InetAddress.getLoopbackAddress(), connector.getLocalPort());
        client.setSoTimeout(NEVER);
        client.setTcpNoDelay(true);
        client.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return client;
    }

    private static String allOf(Socket client) throws IOException {
        return new String(client.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    }

    /** Sends until the server will have no more; between two drops it waits, so that none carries the next. */
    private static void untilCutOff(Socket client, int drop) throws IOException {
        try {
            for (int sent = 0; sent < NEVER; sent++) {
                client.getOutputStream().write(new byte[drop]);
                if (drop == 1) {
                    java.util.concurrent.locks.LockSupport.parkNanos(
                            Duration.ofMillis(20).toNanos());
                }
            }
        } catch (IOException cutOff) {
            return;
        }
        throw new AssertionError("everything was taken");
    }

    private static final class Refusing extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String status = request.getHeader("X-Status");
            response.setStatus(
                    status == null ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : Integer.parseInt(status));
            response.getWriter().write("too much");
        }
    }

    private static final class Reading extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            byte[] some = new byte[1 << 16];
            long all = 0;
            for (int read = 0; read >= 0; read = request.getInputStream().read(some)) {
                all += read;
            }
            response.getWriter().write(all + " bytes");
        }
    }
}
