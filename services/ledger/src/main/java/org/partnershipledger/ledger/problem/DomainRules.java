package org.partnershipledger.ledger.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a rule comes from, in the words of domain-rules.md: an invariant is an item of its list, every other family a
 * section. Read once; the file ships with the program.
 */
final class DomainRules {
    private static final Pattern ITEM = Pattern.compile("(?m)^- \\*\\*(\\w+)\\*\\* (.+)$");
    private static final Pattern SECTION = Pattern.compile("(?m)^## ([A-Z][0-9]*) (.+)\\n\\n((?:.+\\n)+)");
    private static final Pattern FAMILY = Pattern.compile("([A-Z][0-9]+)(-.*)?");
    private static final Map<String, String> ORIGINS = read();

    private DomainRules() {}

    /** Empty for the rules that hold for every command, which explain themselves. */
    static Optional<String> originOf(String rule) {
        var family = FAMILY.matcher(rule);
        return family.matches() ? Optional.of(ORIGINS.get(family.group(1))) : Optional.empty();
    }

    private static Map<String, String> read() {
        String text = text();
        var origins = new LinkedHashMap<String, String>();
        ITEM.matcher(text).results().forEach(item -> origins.put(item.group(1), plain(item.group(2))));
        SECTION.matcher(text)
                .results()
                .forEach(section -> origins.put(section.group(1), section.group(2) + ". " + plain(section.group(3))));
        return origins;
    }

    private static String plain(String markdown) {
        return markdown.replace("`", "").replace('\n', ' ').strip();
    }

    private static String text() {
        try (var file = DomainRules.class.getResourceAsStream("/rules/domain-rules.md")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
