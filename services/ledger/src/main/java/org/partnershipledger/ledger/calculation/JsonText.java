package org.partnershipledger.ledger.calculation;

/**
 * Writes JSON into a text, field by field in the order of the calls: the order of the contract. Numbers are written
 * by their callers, as decimal strings. Surrogates and control characters are escaped, so that every id comes back
 * as it was given.
 */
final class JsonText {
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    final StringBuilder out;

    JsonText(StringBuilder out) {
        this.out = out;
    }

    JsonText raw(String json) {
        out.append(json);
        return this;
    }

    /** {@code "name":"value"}, or null. */
    JsonText field(String name, String value) {
        out.append('"').append(name).append("\":");
        return string(value);
    }

    JsonText string(String value) {
        if (value == null) {
            out.append("null");
            return this;
        }
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= ' ' && c != '"' && c != '\\' && c < 0x7f || c >= 0xa0 && c < 0x2000) {
                out.append(c);
            } else {
                escaped(c);
            }
        }
        out.append('"');
        return this;
    }

    private void escaped(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(HEX[c >> shift & 0xf]);
                }
            }
        }
    }
}
