package org.partnershipledger.valuereport.model;

/**
 * One of the five numbers of the summary, with last year's, the direction as a word and how strong the evidence is.
 *
 * @param label what it is, in a few words
 * @param explanation one sentence: what is counted and what is not
 */
public record Figure(
        String id,
        String label,
        Value value,
        Value lastYear,
        Direction direction,
        Strength strength,
        String explanation,
        Lineage lineage) {

    public enum Direction {
        UP("up"),
        DOWN("down"),
        SAME("the same"),
        NOT_KNOWN("cannot be compared");

        private final String word;

        Direction(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        public static Direction between(Value last, Value now) {
            if (last.wire().isEmpty() || now.wire().isEmpty()) {
                return NOT_KNOWN;
            }
            var change = new java.math.BigDecimal(now.wire()).compareTo(new java.math.BigDecimal(last.wire()));
            return change == 0 ? SAME : change > 0 ? UP : DOWN;
        }
    }

    /** What stands behind a number. Grades A to E are those of a measured value (domain-rules.md C5). */
    public enum Strength {
        A("Grade A: checked independently, against a comparison group"),
        B("Grade B: checked independently, before and after"),
        C("Grade C: measured, and checked by a second NHS officer"),
        D("Grade D: reported by those who did it, with evidence"),
        E("Grade E: an estimate"),
        FINANCE_RECORD("Finance record: every payment has a reference in the finance system"),
        LEDGER_RECORD("Counted from the ledger itself"),
        SOURCE_STATEMENT("Stated by a named source; not checked"),
        NOT_KNOWN("No evidence recorded");

        private final String words;

        Strength(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
