package org.partnershipledger.ledger.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnershipledger.ledger.question.Question.Choice;
import org.partnershipledger.ledger.question.Question.Single;

/**
 * The questions about terms and figures, read from the published schemas themselves: title is the label, description
 * the hint, {@code x-unit} what is typed, {@code x-section} the headed part. So no field can be in the schema and not
 * in the form; a field without a label is a red test, and could not be drawn.
 */
public final class SchemaQuestions {
    private static final SchemaNode TERMS = SchemaNode.file("terms.schema.json");
    private static final SchemaNode CALCULATION = SchemaNode.file("calculation.schema.json");
    private static final List<Question> AGREED = sections("terms", TERMS);
    private static final List<Choice> KINDS = choices(CALCULATION.at("properties", "kind"));
    private static final Map<String, List<Question>> CASES = cases();

    private SchemaQuestions() {}

    /** The terms of a risk and gain share, named {@code terms.…}. */
    public static List<Question> terms() {
        return AGREED;
    }

    /** The kinds of calculation, each with a sentence about it. */
    public static List<Choice> kinds() {
        return KINDS;
    }

    /** Terms and figures of a case, named {@code terms.…} and {@code inputs.…}; null for a kind that is not known. */
    public static List<Question> of(String kind) {
        return CASES.get(kind);
    }

    private static Map<String, List<Question>> cases() {
        var cases = new LinkedHashMap<String, List<Question>>();
        for (SchemaNode branch : CALCULATION.list("allOf")) {
            String kind = branch.at("if", "properties", "kind").text("const");
            var questions = new ArrayList<Question>();
            for (String part : List.of("inputs", "terms")) {
                questions.addAll(
                        sections(part, branch.at("then", "properties", part).resolved()));
            }
            questions.sort((one, other) -> Boolean.compare(isOptional(one), isOptional(other)));
            cases.put(kind, List.copyOf(questions));
        }
        return cases;
    }

    private static boolean isOptional(Question question) {
        return question instanceof Question.Section section && section.isOptional();
    }

    private static List<Question> sections(String place, SchemaNode object) {
        var sections = new LinkedHashMap<String, List<Question>>();
        for (Object title : (List<?>) object.map().get("x-sections")) {
            sections.put((String) title, new ArrayList<>());
        }
        var properties = object.at("properties");
        for (Object name : properties.map().keySet()) {
            var property = properties.at((String) name);
            String section = property.required("x-section", place + "." + name);
            sections.get(section).add(question(place + "." + name, "", property));
        }
        var listed = new ArrayList<Question>();
        sections.forEach((title, parts) -> listed.add(new Question.Section(title, List.copyOf(parts))));
        return List.copyOf(listed);
    }

    private static Question question(String name, String above, SchemaNode property) {
        SchemaNode node = property.resolved();
        String label = node.required("title", name);
        if (node.map().containsKey("x-unit")
                || isChoice(node)
                || "boolean".equals(node.map().get("type"))) {
            return single(name, label, above, node);
        }
        String within = above.isEmpty() ? label : above + ", " + Wording.lower(label);
        if (node.map().containsKey("items")) {
            return list(name, label, above, within, node);
        }
        var alternatives = node.list("oneOf").stream().map(SchemaNode::resolved).toList();
        for (SchemaNode alternative : alternatives) {
            if (alternative.map().containsKey("x-unit")) {
                return single(name, label, above, new SchemaNode(alternative.file(), merged(alternative, node)));
            }
        }
        var parts = new ArrayList<Question>();
        for (SchemaNode object : alternatives.isEmpty() ? List.of(node) : flat(alternatives)) {
            if (object.map().containsKey("properties")) {
                var inner = object.at("properties");
                inner.map()
                        .keySet()
                        .forEach(each -> parts.add(question(name + "." + each, within, inner.at((String) each))));
            }
        }
        return new Question.Group(name, label, hint(node, name, null), List.copyOf(parts));
    }

    /** An alternative may itself be one of several: a bound, or null. */
    private static List<SchemaNode> flat(List<SchemaNode> alternatives) {
        var flat = new ArrayList<SchemaNode>();
        for (SchemaNode each : alternatives) {
            var inner = each.list("oneOf");
            flat.addAll(inner.isEmpty() ? List.of(each) : inner);
        }
        return flat;
    }

    private static Map<Object, Object> merged(SchemaNode under, SchemaNode over) {
        var merged = new LinkedHashMap<Object, Object>(under.map());
        merged.putAll(over.map());
        return merged;
    }

    private static Question list(String name, String label, String above, String within, SchemaNode node) {
        SchemaNode items = node.at("items").resolved();
        if (items.map().containsKey("x-unit")) {
            Unit unit = unit(items, name) == Unit.POUNDS ? Unit.POUND_LINES : Unit.LINES;
            return new Single(name, label, above, hint(node, name, unit), unit, List.of(), null);
        }
        String one = items.required("title", name + "[]");
        var row = new ArrayList<Question>();
        var properties = items.at("properties");
        properties.map().keySet().forEach(each -> {
            String at = name + "." + Question.NUMBER + "." + each;
            String row1 = within + ", " + one + " " + Question.NUMBER;
            row.add(question(at, row1, properties.at((String) each)));
        });
        return new Question.Rows(name, label, hint(node, name, null), one, List.copyOf(row));
    }

    private static Single single(String name, String label, String above, SchemaNode node) {
        if (isChoice(node)) {
            String fallback = node.text("default");
            var choices = new ArrayList<>(choices(node));
            if (!above.isEmpty()) {
                choices.add(new Choice("", "None", null));
            }
            return new Single(name, label, above, hint(node, name, Unit.CHOICE), Unit.CHOICE, choices, fallback);
        }
        boolean tick = "boolean".equals(node.map().get("type"));
        Unit unit = tick ? Unit.TICK : unit(node, name);
        return new Single(name, label, above, hint(node, name, unit), unit, List.of(), null);
    }

    private static boolean isChoice(SchemaNode node) {
        return node.list("oneOf").stream().anyMatch(each -> each.map().containsKey("const"));
    }

    private static List<Choice> choices(SchemaNode node) {
        return node.list("oneOf").stream()
                .map(each -> new Choice(
                        each.text("const"), each.required("title", each.text("const")), each.text("description")))
                .toList();
    }

    private static Unit unit(SchemaNode node, String name) {
        return switch (node.required("x-unit", name)) {
            case "number" -> Unit.NUMBER;
            case "percent" -> Unit.PERCENT;
            case "pounds" -> Unit.POUNDS;
            case "whole" -> Unit.WHOLE;
            case "odsCode" -> Unit.ODS_CODE;
            case "day" -> Unit.DAY;
            default -> throw new IllegalStateException(name + " has an x-unit that no form can ask for");
        };
    }

    private static String hint(SchemaNode node, String name, Unit unit) {
        var hint = new StringBuilder();
        String description = node.text("description");
        if (description != null) {
            hint.append(description).append(' ');
        }
        if (unit != null) {
            hint.append(unit.howToAnswer());
        }
        if (node.map().get("default") instanceof String absent && unit != Unit.CHOICE) {
            String shown = unit == Unit.PERCENT ? TypedNumber.percent(absent).replace("%", "") + "%" : absent;
            hint.append("If left empty: ")
                    .append(unit == Unit.POUNDS ? "£" : "")
                    .append(shown)
                    .append(". ");
        }
        return hint.append("Standard name: ")
                .append(name.substring(name.lastIndexOf('.') + 1))
                .toString();
    }
}
