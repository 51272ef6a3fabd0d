package org.partnershipledger.app.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.partnershipledger.app.web.KnownParameters;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address of the application, found by asking the application, is given nonsense in its path, its query, its
 * form and its JSON. The answer may be a no; it is never a fault of ours, never an exception's text, never our own
 * nonsense sent back as markup.
 */
class EveryEndpointIT {
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final List<String> NONSENSE = List.of(
            SCRIPT,
            "x",
            "-1",
            "0",
            "99999999999999999999",
            "2025-13",
            "2025-26",
            "QZZ",
            "qzz'; drop table event; --",
            "\u202e\u0000\ud83d\udca9".replace("\u0000", ""),
            "a".repeat(1_000),
            "../../etc/passwd",
            "%");
    private static final Set<String> QUERY = new TreeSet<>(List.of(
            "body",
            "year",
            "page",
            "effective",
            "known",
            "knownAt",
            "effectiveOn",
            "seen",
            "sort",
            "filter",
            "position",
            "ics",
            "status"));

    @Test
    void nonsenseIsAnsweredSanely() {
        List<String> faults = new ArrayList<>();
        int asked = 0;
        for (Endpoint endpoint : endpoints()) {
            for (String nonsense : NONSENSE) {
                for (Attempt attempt : attempts(endpoint, nonsense)) {
                    asked++;
                    check(attempt, faults);
                }
            }
        }
        assertThat(asked).isGreaterThan(20);
        assertThat(faults).isEmpty();
    }

    private record Endpoint(RequestMethod method, String pattern, Set<String> query) {}

    private record Attempt(RequestMethod method, String path, String body, String type) {}

    private static List<Endpoint> endpoints() {
        List<Endpoint> endpoints = new ArrayList<>();
        RunningLedger.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, page) -> {
                    Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
                    Set<String> known = KnownParameters.of(page);
                    Set<String> query = known == null || known.isEmpty() ? QUERY : known;
                    for (String pattern : mapping.getPatternValues()) {
                        (methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods)
                                .forEach(method -> endpoints.add(new Endpoint(method, pattern, query)));
                    }
                });
        return endpoints;
    }

    private static List<Attempt> attempts(Endpoint endpoint, String nonsense) {
        String encoded = URLEncoder.encode(nonsense, StandardCharsets.UTF_8).replace("+", "%20");
        String path = endpoint.pattern()
                .replaceAll("\\{[^}]*}", encoded.replace("\\", "\\\\").replace("$", "\\$"));
        String query = String.join(
                "&", endpoint.query().stream().map(name -> name + "=" + encoded).toList());
        if (endpoint.method() == RequestMethod.GET) {
            return List.of(
                    new Attempt(RequestMethod.GET, path, "", null),
                    new Attempt(RequestMethod.GET, path + "?" + query, "", null));
        }
        return List.of(
                new Attempt(endpoint.method(), path, query, "application/x-www-form-urlencoded"),
                new Attempt(endpoint.method(), path, "{\"kind\":[" + "[".repeat(500), "application/json"),
                new Attempt(
                        endpoint.method(),
                        path,
                        "{\"" + nonsense.replaceAll("[\"\\\\]", "") + "\":1e999999999}",
                        "application/json"));
    }

    private static void check(Attempt attempt, List<String> faults) {
        String[] headers = attempt.type() == null ? new String[0] : new String[] {"Content-Type", attempt.type()};
        HttpResponse<String> answer =
                RunningLedger.send(attempt.method().name(), attempt.path(), attempt.body(), headers);
        String body = answer.body();
        String shown = attempt.method() + " " + attempt.path() + " -> " + answer.statusCode();
        if (answer.statusCode() >= 500) {
            faults.add(shown);
        }
        if (body.contains("Exception") || body.contains("\tat ") || body.contains("java.lang")) {
            faults.add(shown + " shows an exception");
        }
        boolean isPage = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
        if (isPage && body.contains(SCRIPT)) {
            faults.add(shown + " sends our markup back");
        }
    }
}
