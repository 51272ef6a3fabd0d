package org.partnershipledger.audit.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON as Java's own maps, lists, texts and nulls: just enough of a reader for the verifier to look into what was
 * recorded without the program's codec. A number stays the text that it is; nothing is rounded here.
 */
final class Json {
    private static final int DEEPEST = 100;

    private final String text;
    private int at;
    private int depth;

    private Json(String text) {
        this.text = text;
    }

    /** The text is not JSON. */
    static final class Broken extends RuntimeException {
        private Broken(int at) {
            super("at character " + (at + 1), null, false, false);
        }
    }

    static Object read(String text) {
        var json = new Json(text);
        try {
            var value = json.value();
            json.blank();
            if (json.at < text.length()) {
                throw new Broken(json.at);
            }
            return value;
        } catch (IndexOutOfBoundsException | NumberFormatException _) {
            throw new Broken(json.at);
        }
    }

    private Object value() {
        blank();
        if (++depth > DEEPEST) {
            throw new Broken(at);
        }
        var value =
                switch (text.charAt(at)) {
                    case '{' -> object();
                    case '[' -> list();
                    case '"' -> string();
                    default -> word();
                };
        depth--;
        return value;
    }

    private Map<String, Object> object() {
        var fields = new LinkedHashMap<String, Object>();
        at++;
        if (!ends('}')) {
            do {
                blank();
                var name = string();
                blank();
                expect(':');
                fields.put(name, value());
            } while (goesOn('}'));
        }
        return fields;
    }

    private List<Object> list() {
        var items = new ArrayList<>();
        at++;
        if (!ends(']')) {
            do {
                items.add(value());
            } while (goesOn(']'));
        }
        return items;
    }

    private String string() {
        expect('"');
        var from = at;
        while (text.charAt(at) != '"' && text.charAt(at) != '\\') {
            at++;
        }
        if (text.charAt(at) == '"') {
            return text.substring(from, at++);
        }
        var built = new StringBuilder(text.substring(from, at));
        for (var c = text.charAt(at++); c != '"'; c = text.charAt(at++)) {
            built.append(c == '\\' ? escaped() : c);
        }
        return built.toString();
    }

    private char escaped() {
        var c = text.charAt(at++);
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> (char) Integer.parseInt(text.substring(at, at += 4), 16);
            default -> throw new Broken(at);
        };
    }

    /** null, true, false, or a number. */
    private Object word() {
        var from = at;
        while (at < text.length() && ",]}: \t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        var word = text.substring(from, at);
        if (word.equals("null")) {
            return null;
        }
        if (!word.equals("true") && !word.equals("false") && !word.matches("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?")) {
            throw new Broken(from);
        }
        return word;
    }

    private boolean ends(char end) {
        blank();
        if (text.charAt(at) != end) {
            return false;
        }
        at++;
        return true;
    }

    private boolean goesOn(char end) {
        if (ends(end)) {
            return false;
        }
        expect(',');
        return true;
    }

    private void expect(char c) {
        if (text.charAt(at) != c) {
            throw new Broken(at);
        }
        at++;
    }

    private void blank() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
