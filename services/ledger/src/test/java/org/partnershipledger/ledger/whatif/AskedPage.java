package org.partnershipledger.ledger.whatif;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;

/** The what-if page as a browser asks it: what was typed goes in, the text of a page comes out. */
final class AskedPage {
    private AskedPage() {}

    static ResponseEntity<byte[]> send(Map<String, String> typed) {
        var sent = new LinkedMultiValueMap<String, String>();
        typed.forEach(sent::add);
        return new WhatIfPage().calculate(sent);
    }

    static String text(ResponseEntity<byte[]> answer) {
        return new String(answer.getBody(), StandardCharsets.UTF_8);
    }
}
