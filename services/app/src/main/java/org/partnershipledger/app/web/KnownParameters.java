package org.partnershipledger.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.partnershipledger.presentation.Page;
import org.partnershipledger.presentation.PageMeta;
import org.partnershipledger.presentation.RequestProblem;
import org.partnershipledger.presentation.Site;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.Problem;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pages to read refuse an address with a part that they do not know, by its name: a filter that is misspelt and
 * silently left out would show more money, more history, or another report than was asked for. What a page knows is
 * what its method takes; one that takes every part as a map says itself which it does not know.
 */
public final class KnownParameters implements HandlerInterceptor {
    private static final List<String> PAGES = List.of(
            "org.partnershipledger.finance.",
            "org.partnershipledger.audit.",
            "org.partnershipledger.valuereport.",
            "org.partnershipledger.ledger.whatif.");
    private static final int LONGEST = 40;

    /** Names of the parts that the page takes; null when it takes any. */
    public static Set<String> of(HandlerMethod page) {
        var names = new TreeSet<String>();
        for (var parameter : page.getMethodParameters()) {
            var declared = parameter.getParameterAnnotation(RequestParam.class);
            if (declared != null && Map.class.isAssignableFrom(parameter.getParameterType())) {
                return null;
            }
            if (declared != null) {
                parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
                names.add(declared.name().isEmpty() ? parameter.getParameterName() : declared.name());
            }
        }
        return names;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod page)
                || !request.getMethod().equals("GET")
                || PAGES.stream().noneMatch(page.getBeanType().getName()::startsWith)) {
            return true;
        }
        var known = of(page);
        var unknown = new TreeSet<>(request.getParameterMap().keySet());
        if (known == null || known.containsAll(unknown)) {
            return true;
        }
        unknown.removeAll(known);
        refuse(
                request,
                response,
                unknown.stream().map(name -> words(name, known)).toList());
        return false;
    }

    private static String words(String name, Set<String> known) {
        var shown = name.length() > LONGEST ? name.substring(0, LONGEST) + "…" : name;
        return "\"" + shown + "\" is not a part of this address that the page knows. "
                + (known.isEmpty() ? "It takes none." : "It knows: " + String.join(", ", known) + ".");
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, List<String> problems)
            throws IOException {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        if (request.getRequestURI().endsWith(".json")) {
            response.setContentType("application/problem+json");
            response.getOutputStream()
                    .write(JsonMapper.shared()
                            .writeValueAsBytes(Map.of(
                                    "type",
                                    RequestProblem.UNREADABLE.address(),
                                    "title",
                                    "This address cannot be read",
                                    "status",
                                    HttpServletResponse.SC_BAD_REQUEST,
                                    "detail",
                                    String.join(" ", problems))));
            return;
        }
        var part = Stream.of("/audit", "/report", "/ledger")
                .filter(request.getRequestURI()::startsWith)
                .findFirst()
                .orElse("/finance");
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream()
                .write(Page.bytes(
                        PageMeta.of(Site.LEDGER, "Check the address")
                                .under(part)
                                .withProblem(),
                        Templates.all(
                                Components.errorSummary(
                                        "This address cannot be read",
                                        problems.stream()
                                                .map(words -> new Problem(words, null))
                                                .toList()),
                                Components.pageHeading("This page was asked for in a way it does not know", null),
                                Templates.content(
                                        "app/withoutParts.jte",
                                        request.getRequestURI().replaceFirst("^/+", "/")))));
    }
}
