package org.partnershipledger.presentation.component;

import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Markup with everything taken out that makes no difference: order of attributes and classes, white space between words. */
final class Markup {
    private Markup() {}

    static String normal(String html) {
        var text = new StringBuilder();
        Jsoup.parseBodyFragment(html).body().childNodes().forEach(node -> write(node, 0, text));
        return text.toString();
    }

    private static void write(Node node, int depth, StringBuilder text) {
        switch (node) {
            case Element element -> {
                var attributes = new TreeMap<String, String>();
                element.attributes()
                        .forEach(a -> attributes.put(
                                a.getKey(), a.getKey().equals("class") ? classes(a.getValue()) : a.getValue()));
                text.append("  ".repeat(depth))
                        .append(element.tagName())
                        .append(attributes)
                        .append('\n');
                element.childNodes().forEach(child -> write(child, depth + 1, text));
            }
            case TextNode words
            when !words.isBlank() ->
                text.append("  ".repeat(depth)).append(words.text().strip()).append('\n');
            default -> {
                // White space between elements and comments show nothing.
            }
        }
    }

    private static String classes(String value) {
        return Arrays.stream(value.strip().split("\\s+")).sorted().collect(Collectors.joining(" "));
    }
}
