package org.partnershipledger.presentation;

import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A whole page: header with the service name, trail, main part, footer. The markup is that of the NHS design system,
 * without logo and without anything from another host. Works with scripts switched off.
 */
public final class Page {
    private Page() {}

    public static String html(PageMeta meta, Content main) {
        return Templates.render("presentation/layout.jte", Map.of("meta", meta, "main", main));
    }

    /** The same as the bytes that are sent. */
    public static byte[] bytes(PageMeta meta, Content main) {
        return html(meta, main).getBytes(StandardCharsets.UTF_8);
    }
}
