package org.partnershipledger.presentation.component;

import java.util.function.Consumer;

/**
 * A question of a form with what was answered and what is wrong with the answer. Start from {@link #named} and add what
 * applies; each addition is a new field. What a person typed is always shown back as typed, wrong or not.
 */
public final class Field implements Cloneable {
    private final String name;
    private final String label;
    private String id;
    private String labelSize;
    private boolean pageHeading;
    private String hint;
    private String error;
    private String value;
    private int width;
    private String inputMode;
    private String autocomplete;
    private String prefix;
    private String suffix;
    private int rows = 5;

    private Field(String name, String label) {
        this.name = name;
        this.label = label;
        this.id = name;
    }

    public static Field named(String name, String label) {
        return new Field(name, label);
    }

    /** Id of the element, by which an error summary links to it; the name unless set. */
    public Field withId(String newId) {
        return with(field -> field.id = newId);
    }

    /** @param size xl, l, m or s; null for the plain one */
    public Field sized(String size, boolean isPageHeading) {
        return with(field -> {
            field.labelSize = size;
            field.pageHeading = isPageHeading;
        });
    }

    public Field hint(String newHint) {
        return with(field -> field.hint = newHint);
    }

    /** @param newError what is wrong and what to do; null when nothing is */
    public Field error(String newError) {
        return with(field -> field.error = newError);
    }

    public Field value(String newValue) {
        return with(field -> field.value = newValue);
    }

    /** @param characters 2, 3, 4, 5, 10, 20 or 30; 0 for the whole line */
    public Field width(int characters) {
        return with(field -> field.width = characters);
    }

    /** @param mode {@code decimal} or {@code numeric} for numbers */
    public Field inputMode(String mode) {
        return with(field -> field.inputMode = mode);
    }

    public Field autocomplete(String token) {
        return with(field -> field.autocomplete = token);
    }

    /** @param newPrefix e.g. {@code £} */
    public Field between(String newPrefix, String newSuffix) {
        return with(field -> {
            field.prefix = newPrefix;
            field.suffix = newSuffix;
        });
    }

    public Field rows(int count) {
        return with(field -> field.rows = count);
    }

    private Field with(Consumer<Field> change) {
        try {
            Field copy = (Field) clone();
            change.accept(copy);
            return copy;
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String name() {
        return name;
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    public String labelSize() {
        return labelSize;
    }

    public boolean pageHeading() {
        return pageHeading;
    }

    public String hint() {
        return hint;
    }

    public String error() {
        return error;
    }

    public String value() {
        return value;
    }

    public int width() {
        return width;
    }

    public String inputMode() {
        return inputMode;
    }

    public String autocomplete() {
        return autocomplete;
    }

    public String prefix() {
        return prefix;
    }

    public String suffix() {
        return suffix;
    }

    public int rows() {
        return rows;
    }

    /** Ids of hint and error, in the order in which they are read out; null when there is neither. */
    public String describedBy() {
        String ids = (hint == null ? "" : id + "-hint ") + (error == null ? "" : id + "-error");
        return ids.isEmpty() ? null : ids.strip();
    }
}
