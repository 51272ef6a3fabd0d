package org.partnershipledger.finance.agreement;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.partnershipledger.presentation.Link;

/** A link to the form of a command with what this page knows already filled in. */
final class FormLink {
    private FormLink() {}

    /** @param filled name, value, name, value: fields of the command */
    static Link of(String words, String command, String... filled) {
        String query = IntStream.range(0, filled.length / 2)
                .mapToObj(i -> filled[2 * i] + "=" + URLEncoder.encode(filled[2 * i + 1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return new Link("/ledger/" + command + (query.isEmpty() ? "" : "?" + query), words);
    }
}
