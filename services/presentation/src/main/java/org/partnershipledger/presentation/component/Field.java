package org.partnershipledger.presentation.component;

/**
 * A question of a form with what was answered and what is wrong with the answer. Start from {@link #named} and add what applies.
 * What a person typed is always shown back as typed, wrong or not.
 *
 * @param id of the element, by which an error summary links to it; the name unless set
 * @param labelSize xl, l, m or s; null for the plain one
 * @param pageHeading whether the question is the page's h1
 * @param error what is wrong and what to do; null when nothing is
 * @param width of a text field in characters: 2, 3, 4, 5, 10, 20 or 30; 0 for the whole line
 * @param inputMode {@code decimal} or {@code numeric} for numbers; null for text
 * @param prefix e.g. {@code £}
 * @param rows of a text area
 */
public record Field(
        String name,
        String id,
        String label,
        String labelSize,
        boolean pageHeading,
        String hint,
        String error,
        String value,
        int width,
        String inputMode,
        String autocomplete,
        String prefix,
        String suffix,
        int rows) {

    public static Field named(String name, String label) {
        return new Field(name, name, label, null, false, null, null, null, 0, null, null, null, null, 5);
    }

    public Field withId(String newId) {
        return new Field(
                name,
                newId,
                label,
                labelSize,
                pageHeading,
                hint,
                error,
                value,
                width,
                inputMode,
                autocomplete,
                prefix,
                suffix,
                rows);
    }

    public Field sized(String size, boolean isPageHeading) {
        return new Field(
                name,
                id,
                label,
                size,
                isPageHeading,
                hint,
                error,
                value,
                width,
                inputMode,
                autocomplete,
                prefix,
                suffix,
                rows);
    }

    public Field hint(String newHint) {
        return new Field(
                name,
                id,
                label,
                labelSize,
                pageHeading,
                newHint,
                error,
                value,
                width,
                inputMode,
                autocomplete,
                prefix,
                suffix,
                rows);
    }

    public Field error(String newError) {
        return new Field(
                name,
                id,
                label,
                labelSize,
                pageHeading,
                hint,
                newError,
                value,
                width,
                inputMode,
                autocomplete,
                prefix,
                suffix,
                rows);
    }

    public Field value(String newValue) {
        return new Field(
                name,
                id,
                label,
                labelSize,
                pageHeading,
                hint,
                error,
                newValue,
                width,
                inputMode,
                autocomplete,
                prefix,
                suffix,
                rows);
    }

    public Field width(int characters) {
        return new Field(
                name,
                id,
                label,
                labelSize,
                pageHeading,
                hint,
                error,
                value,
                characters,
                inputMode,
                autocomplete,
                prefix,
                suffix,
                rows);
    }

    public Field inputMode(String mode) {
        return new Field(
                name,
                id,
                label,
                labelSize,
                pageHeading,
                hint,
                error,
                value,
                width,
                mode,
                autocomplete,
                prefix,
                suffix,
                rows);
    }

    public Field autocomplete(String token) {
        return new Field(
                name,
                id,
                label,
                labelSize,
                pageHeading,
                hint,
                error,
                value,
                width,
                inputMode,
                token,
                prefix,
                suffix,
                rows);
    }

    public Field between(String newPrefix, String newSuffix) {
        return new Field(
                name,
                id,
                label,
                labelSize,
                pageHeading,
                hint,
                error,
                value,
                width,
                inputMode,
                autocomplete,
                newPrefix,
                newSuffix,
                rows);
    }

    public Field rows(int count) {
        return new Field(
                name,
                id,
                label,
                labelSize,
                pageHeading,
                hint,
                error,
                value,
                width,
                inputMode,
                autocomplete,
                prefix,
                suffix,
                count);
    }

    /** Ids of hint and error, in the order in which they are read out; null when there is neither. */
    public String describedBy() {
        String ids = (hint == null ? "" : id + "-hint ") + (error == null ? "" : id + "-error");
        return ids.isEmpty() ? null : ids.strip();
    }
}
