package org.partnershipledger.audit.history;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of the audit pages, with references made safe for a path. */
final class Addresses {
    private Addresses() {}

    static String agreement(String reference) {
        return "/audit/agreements/" + encoded(reference);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
