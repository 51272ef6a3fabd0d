package org.partnershipledger.ledger.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.partnershipledger.ledger.api.Shape;

/**
 * One question of a form: a leaf of a command's shape, named by its place with full stops ({@code partner.name}).
 * Objects are laid out field by field, a list of objects as a few rows of which the last may stay empty.
 */
record FormField(String name, String label, String hint, Shape shape, boolean optional) {
    private static final int ROWS = 4;

    /** @param kind of a commercial term; null where the command has none */
    static List<FormField> of(Shape.Fields shape, String kind) {
        var fields = new ArrayList<FormField>();
        addAll(shape, "", "", false, kind, fields);
        return fields;
    }

    private static void addAll(
            Shape.Fields shape, String prefix, String above, boolean optional, String kind, List<FormField> into) {
        for (var named : shape.fields()) {
            String label =
                    above.isEmpty() ? Words.label(named.name()) : above + ": " + lower(Words.label(named.name()));
            add(named.shape(), prefix + named.name(), label, optional || named.optional(), kind, into);
        }
    }

    private static String lower(String label) {
        boolean acronym = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return acronym ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    private static void add(
            Shape shape, String name, String label, boolean optional, String kind, List<FormField> into) {
        switch (shape) {
            case Shape.Fields fields -> addAll(fields, name + ".", label, optional, kind, into);
            case Shape.Many(Shape.Fields row) -> {
                for (int i = 0; i < ROWS; i++) {
                    addAll(row, name + "." + i + ".", label + ", row " + (i + 1), true, kind, into);
                }
            }
            case Shape.ByChoice(var key) -> {
                for (var constant : key.type().getEnumConstants()) {
                    String text = Words.label(constant.name());
                    into.add(new FormField(
                            name + "." + constant.name(), text, null, new Shape.Plain(Shape.Kind.TEXT), true));
                }
            }
            case Shape.OneOf(Map<String, Shape.Fields> kinds) ->
                addAll(kinds.get(kind), name + ".", label, optional, kind, into);
            case Shape.Plain plain -> into.add(leaf(shape, name, label, optional));
            case Shape.Choice choice -> into.add(leaf(shape, name, label, optional));
            case Shape.Many many -> into.add(leaf(shape, name, label, optional));
            case Shape.Terms terms -> into.add(leaf(shape, name, label, optional));
        }
    }

    private static FormField leaf(Shape shape, String name, String label, boolean optional) {
        String own = name.substring(name.lastIndexOf('.') + 1);
        return new FormField(name, optional ? label + " (optional)" : label, Words.hint(own), shape, optional);
    }

    boolean isDay() {
        return shape instanceof Shape.Plain(var kind) && kind == Shape.Kind.DAY;
    }

    /** Element ids hold no full stops, so that every style and script can name them. */
    String id() {
        return name.replace('.', '-');
    }
}
