package org.partnershipledger.finance.agreement;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.partnershipledger.presentation.Link;

/** Steps in the order in which they are proposed, each the form that does it with what this page knows filled in. */
final class Steps {
    private final String agreement;
    private final List<Link> links = new ArrayList<>();

    Steps(String agreement) {
        this.agreement = agreement;
    }

    /** On the agreement. @param filled name, value, name, value: fields of the command */
    void add(String words, StepForm form, String... filled) {
        addAs(
                words,
                form,
                Stream.concat(Stream.of("agreement", agreement), Stream.of(filled))
                        .toArray(String[]::new));
    }

    /** On something else than this agreement. */
    void addAs(String words, StepForm form, String... filled) {
        links.add(link(words, form, filled));
    }

    void addAll(List<Link> others) {
        links.addAll(others);
    }

    boolean isEmpty() {
        return links.isEmpty();
    }

    List<Link> links() {
        return List.copyOf(links);
    }

    static Link link(String words, StepForm form, String... filled) {
        String query = IntStream.range(0, filled.length / 2)
                .mapToObj(i -> filled[2 * i] + "=" + URLEncoder.encode(filled[2 * i + 1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return new Link("/ledger/" + form.command() + (query.isEmpty() ? "" : "?" + query), words);
    }
}
