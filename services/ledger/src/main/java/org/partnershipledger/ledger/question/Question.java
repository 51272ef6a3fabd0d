package org.partnershipledger.ledger.question;

import java.util.List;

/**
 * What a form asks. Names are places in the tree that is sent, with full stops: {@code terms.gainBands.0.partnerShare}.
 * In a row of a list, {@code #} stands for the number of the row until {@link Rows#at} puts it in.
 */
public sealed interface Question {
    /** Where a list has its number. */
    String NUMBER = "#";

    /** @param hint null for none */
    record Choice(String value, String label, String hint) {}

    /**
     * One answer.
     *
     * @param above what it is part of, for messages that stand alone; empty for nothing
     * @param hint null for none
     * @param choices empty unless the unit is CHOICE
     * @param fallback the choice that holds when none is made; null for none
     */
    record Single(
            String name, String label, String above, String hint, Unit unit, List<Choice> choices, String fallback)
            implements Question {

        /** The label with what it is part of. */
        public String fullLabel() {
            String bare = label.replace(" (optional)", "");
            return above.isEmpty() ? bare : above + ": " + Wording.lower(bare);
        }

        /** Element ids hold no full stops, so that every style and script can name them. */
        public String id() {
            return name.replace('.', '-');
        }

        /** Where a link from the error summary leads: a date's first part takes the focus. */
        String target() {
            return unit == Unit.DAY ? id() + "-day" : id();
        }

        private Single at(String number, int shown) {
            return new Single(
                    name.replace(NUMBER, number),
                    label,
                    above.replace(NUMBER, Integer.toString(shown)),
                    hint,
                    unit,
                    choices,
                    fallback);
        }
    }

    /** Answers that belong together, such as a rate or an amount; nothing is sent when all are empty. */
    record Group(String name, String label, String hint, List<Question> parts) implements Question {}

    /** @param one what a row is, in the singular: {@code band} */
    record Rows(String name, String label, String hint, String one, List<Question> row) implements Question {

        /** The questions of one row. */
        public List<Question> at(int index) {
            return row.stream().map(each -> numbered(each, index)).toList();
        }
    }

    /** A headed part of a form. A title that ends with "(optional)" may be folded away. */
    record Section(String title, List<Question> parts) implements Question {
        boolean isOptional() {
            return title.endsWith(" (optional)");
        }
    }

    private static Question numbered(Question question, int index) {
        return switch (question) {
            case Single single -> single.at(Integer.toString(index), index + 1);
            case Group group ->
                new Group(
                        group.name().replace(NUMBER, Integer.toString(index)),
                        group.label(),
                        group.hint(),
                        group.parts().stream()
                                .map(each -> numbered(each, index))
                                .toList());
            case Rows rows -> throw new IllegalStateException("rows within rows are not drawn: " + rows.name());
            case Section section ->
                throw new IllegalStateException("a section within rows is not drawn: " + section.title());
        };
    }
}
