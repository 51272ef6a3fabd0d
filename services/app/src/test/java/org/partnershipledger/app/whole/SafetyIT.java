package org.partnershipledger.app.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.partnershipledger.eventstore.Patience;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What every request meets before and after the pages: safe headers, no other site, no endless body, errors in plain
 * words for people and as problem details for programs, and of the actuator only health and metrics.
 */
class SafetyIT {

    @Test
    void everyAnswerTellsTheBrowserToTrustNobodyElse() {
        for (String path : new String[] {"/", "/no-such-page", "/assets/page.css", "/actuator/health"}) {
            HttpResponse<String> answer = RunningLedger.get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'self'")
                    .contains("frame-ancestors 'none'");
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .contains("nosniff");
            assertThat(answer.headers().firstValue("Referrer-Policy")).as(path).isPresent();
            assertThat(answer.headers().firstValue("Server")).as(path).isEmpty();
        }
    }

    @Test
    void anotherSiteCanNeitherPostNorTakeOurName() throws IOException {
        assertThat(RunningLedger.send("POST", "/", "a=b", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(RunningLedger.send("POST", "/", "a=b", "Sec-Fetch-Site", "same-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(RunningLedger.send("POST", "/", "a=b", "Origin", "http://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(RunningLedger.send("POST", "/", "a=b", "Origin", "null").statusCode())
                .isEqualTo(403);
        assertThat(RunningLedger.send("POST", "/", "a=b", "Origin", RunningLedger.address())
                        .statusCode())
                .isEqualTo(405);
        assertThat(RunningLedger.send("POST", "/", "a=b", "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(405);
        assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403");
        assertThat(raw("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    /** Every way to send too much, too little or too slowly is LingeringCloseTest's. */
    @Test
    void aBodyWithoutEndIsRefusedAndTheAnswerEndsAtOnce() throws IOException {
        for (String connection : new String[] {"close", "keep-alive"}) {
            long began = System.nanoTime();
            assertThat(raw("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3000000000\r\nConnection: "
                            + connection + "\r\n\r\n"))
                    .startsWith("HTTP/1.1 413");
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void anErrorIsAPageForPeople() {
        HttpResponse<String> missing = RunningLedger.get("/no-such-page", "Accept", "text/html");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(missing.body())
                .contains("Page not found", "nhsuk-", "lang=\"en-GB\"")
                .doesNotContain("Exception");
        assertThat(RunningLedger.send("DELETE", "/", "").statusCode()).isEqualTo(405);
    }

    @Test
    void anErrorIsAProblemForPrograms() {
        HttpResponse<String> missing = RunningLedger.get("/api/no-such-thing?%3Cscript%3E");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).doesNotContain("<script>");
        JsonNode problem = JsonMapper.shared()
                .readTree(RunningLedger.get("/api/no-such-thing").body());
        assertThat(problem.get("status").intValue()).isEqualTo(404);
        assertThat(problem.get("title").stringValue()).isNotBlank();
        assertThat(problem.get("detail").stringValue()).isNotBlank();
        assertThat(RunningLedger.get("/api/no-such-thing").headers().firstValue("Content-Type"))
                .contains("application/problem+json");
    }

    @Test
    void aRequestThatNobodyCanReadGetsOurPage() throws IOException {
        String answer = raw("GET /a|b HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("This request could not be read")
                .doesNotContain("Tomcat");
    }

    @Test
    void theActuatorShowsHealthAndMetricsOnly() {
        assertThat(RunningLedger.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        Patience.await().untilAsserted(() -> assertThat(
                        RunningLedger.get("/actuator/health/readiness").body())
                .contains("\"database\":{\"status\":\"UP\"}"));
        for (String closed :
                new String[] {"env", "beans", "heapdump", "loggers", "threaddump", "shutdown", "mappings"}) {
            assertThat(RunningLedger.get("/actuator/" + closed).statusCode())
                    .as(closed)
                    .isEqualTo(404);
        }
    }

    @Test
    void operatorsSeeTheAppender() {
        assertThat(RunningLedger.get("/actuator/prometheus").body())
                .contains("ledger_append_batch_size", "ledger_append_latency_seconds", "ledger_append_conflicts_total")
                .contains("http_server_requests_seconds", "hikaricp_connections");
    }

    private static String raw(String request) throws IOException {
        URI address = URI.create(RunningLedger.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout((int) Patience.LONGEST.toMillis());
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            byte[] answer = socket.getInputStream().readAllBytes();
            return new String(answer, StandardCharsets.UTF_8);
        }
    }
}
