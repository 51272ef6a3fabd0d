package org.partnershipledger.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * There is no sign-in yet, so the browser on this machine must not be turned against its owner: another site may
 * neither post here (Sec-Fetch-Site, Origin) nor reach us under a name of its own that it points at this machine (Host).
 * Programs that send none of these headers, such as curl, are let through: whoever runs them is on this machine.
 */
final class SameOrigin extends OncePerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private final Set<String> hosts;

    /** @param hosts names under which this server may be asked, in lower case */
    SameOrigin(Set<String> hosts) {
        this.hosts = hosts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!hosts.contains(request.getServerName().toLowerCase(Locale.ROOT))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (!READING.contains(request.getMethod()) && comesFromAnotherSite(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean comesFromAnotherSite(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !OURS.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin != null && !isUs(origin, request);
    }

    private static boolean isUs(String origin, HttpServletRequest request) {
        try {
            URI sender = URI.create(origin);
            int port = sender.getPort() != -1 ? sender.getPort() : "https".equals(sender.getScheme()) ? 443 : 80;
            return request.getServerName().equalsIgnoreCase(sender.getHost()) && request.getServerPort() == port;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
