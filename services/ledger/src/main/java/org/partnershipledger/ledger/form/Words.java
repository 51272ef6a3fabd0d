package org.partnershipledger.ledger.form;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.partnershipledger.kernel.words.Names;
import org.partnershipledger.ledger.api.CommandShapes;
import org.partnershipledger.ledger.api.SentCommand;
import org.partnershipledger.ledger.api.Shape;

/** What the forms call things: the label that a field has, or words made from its name. */
final class Words {
    private static final Pattern ACRONYM = Pattern.compile("(?i)\\b(nhs|vat|uk gdpr)\\b");

    /** Labels that a field of a command has of its own, for the same field where only its name is known. */
    private static final Map<String, String> LABELS = labels();

    private Words() {}

    static String label(Shape.Named field) {
        return field.label().orElseGet(() -> words(field.name()));
    }

    static String label(String name) {
        String known = LABELS.get(name);
        return known == null ? words(name) : known;
    }

    private static Map<String, String> labels() {
        var labels = new HashMap<String, String>();
        learn(SentCommand.SENDER, labels);
        CommandShapes.all().values().forEach(command -> learn(command, labels));
        return Map.copyOf(labels);
    }

    private static void learn(Shape.Fields shape, Map<String, String> labels) {
        for (var field : shape.fields()) {
            field.label().ifPresent(label -> labels.putIfAbsent(field.name(), label));
            if (field.shape() instanceof Shape.Fields inner) {
                learn(inner, labels);
            }
        }
    }

    private static String words(String name) {
        String spaced = name.equals(name.toUpperCase(Locale.ROOT))
                ? Names.ofConstant(name)
                : name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        String sentence = Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
        return ACRONYM.matcher(sentence).replaceAll(found -> found.group().toUpperCase(Locale.ROOT));
    }

    /** What one row of a list is called. */
    static String one(String list) {
        String words = label(list).toLowerCase(Locale.ROOT);
        return words.endsWith("s") ? words.substring(0, words.length() - 1) : words;
    }

    /** A label within a sentence; acronyms stay. */
    static String lower(String label) {
        boolean acronym = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return acronym ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}
