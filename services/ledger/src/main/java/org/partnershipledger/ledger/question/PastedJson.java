package org.partnershipledger.ledger.question;

import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.partnershipledger.kernel.gainshare.Problem;
import org.partnershipledger.ledger.calculation.JsonTree;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Field;
import org.partnershipledger.presentation.component.Forms;
import tools.jackson.databind.json.JsonMapper;

/**
 * The way round the questions for people who have JSON: what they paste takes the place of the answers, and what was
 * answered is shown as one line that the command line takes. Problems of what was pasted keep the names of JSON.
 */
public final class PastedJson {
    /** The name of the box. */
    public static final String NAME = "json";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private PastedJson() {}

    /** @param tree null when there are problems */
    public record Read(Map<?, ?> tree, List<Located> problems) {}

    public static Read read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > JsonTree.LONGEST) {
            return new Read(null, List.of(new Located(NAME, "is longer than " + JsonTree.LONGEST + " bytes")));
        }
        var parsed = JsonTree.parse(bytes, 0, bytes.length);
        if (parsed.notJson() != null) {
            return new Read(
                    null,
                    List.of(new Located(NAME, parsed.notJson() + ": paste one JSON object, or answer the questions")));
        }
        var problems = new ArrayList<>(problems(parsed.duplicates()));
        if (!(parsed.root() instanceof Map<?, ?> tree)) {
            problems.add(new Located(NAME, "must be an object with named fields: paste one JSON object in braces"));
            return new Read(null, problems);
        }
        tooLong(tree, "", problems);
        return new Read(problems.isEmpty() ? tree : null, problems);
    }

    /** A form that showed only some of the rows would calculate something else than what was pasted. */
    private static void tooLong(Object node, String path, List<Located> problems) {
        switch (node) {
            case Map<?, ?> map ->
                map.forEach((name, value) -> tooLong(value, path.isEmpty() ? "" + name : path + "." + name, problems));
            case List<?> list
            when list.size() > Answers.MOST_ROWS && list.getFirst() instanceof Map<?, ?> ->
                problems.add(new Located(
                        NAME,
                        path + " has " + list.size() + " rows, and a form holds " + Answers.MOST_ROWS
                                + ": use the command line or the API"));
            case null, default -> {}
        }
    }

    /** Problems of a reader, with their own paths, because these are what an expert looks for in the text. */
    public static List<Located> problems(List<Problem> read) {
        return read.stream()
                .map(each -> new Located(NAME, (each.path() + " " + each.message()).strip()))
                .toList();
    }

    public static String line(Map<?, ?> tree) {
        return MAPPER.writeValueAsString(tree);
    }

    /**
     * @param asJson what was answered
     * @param about what the line can be used for
     * @param error null for none
     */
    public static Content part(String asJson, String about, String pasted, String error) {
        Field field = Field.named(NAME, "Paste JSON here")
                .hint("What is pasted takes the place of the answers above, whichever button is pressed. Every number"
                        + " stands in quotes, rates are fractions: \"0.02\" is 2%.")
                .error(error)
                .value(pasted)
                .rows(4);
        return Templates.content(
                "ledger/json.jte",
                Map.of("line", asJson, "about", about, "box", Forms.textarea(field), "open", error != null));
    }
}
