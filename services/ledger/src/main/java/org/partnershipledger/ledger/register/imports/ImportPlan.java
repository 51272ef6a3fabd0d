package org.partnershipledger.ledger.register.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.kernel.event.RegisterEvent;
import org.partnershipledger.kernel.event.RegisterEvent.NoLongerStated;
import org.partnershipledger.ledger.register.RecordRegisterStatements;
import org.partnershipledger.ledger.register.Register;
import org.partnershipledger.ledger.register.StatementKey;
import org.partnershipledger.ledger.register.StatementKey.Kind;

/**
 * What an import would do, found out without recording anything: either problems, or the one command that records
 * it all. {@link #text} is what a person reads before deciding.
 *
 * @param problems the first of them; {@code problemCount} counts all
 * @param files one line for each file that was read
 * @param notices what a reader should know and need not mend
 * @param stated how many statements of each kind the files make
 * @param repeatedRows rows that state once more what another row stated
 * @param changes how the statements compare with what is recorded already
 * @param command present exactly when there is no problem
 */
public record ImportPlan(
        String register,
        List<Problem> problems,
        long problemCount,
        List<String> files,
        List<String> notices,
        Map<String, Integer> stated,
        int repeatedRows,
        Changes changes,
        Optional<RecordRegisterStatements> command) {
    private static final int NOTICES_SHOWN = 20;

    /**
     * @param added statements about something that was not stated before; {@code changed} say something else than before
     * @param known are recorded already, word for word
     * @param gone stated by an earlier edition of the same list and not by this one
     */
    public record Changes(int files, int added, int changed, int known, int gone) {
        static final Changes NONE = new Changes(0, 0, 0, 0, 0);

        static Changes of(RecordRegisterStatements command, Register register) {
            int files = 0;
            int added = 0;
            int changed = 0;
            int gone = 0;
            for (var event : command.changes(register)) {
                var key = StatementKey.of((RegisterEvent) event);
                if (event instanceof NoLongerStated) {
                    gone++;
                } else if (key.kind() == Kind.SOURCE) {
                    files++;
                } else if (register.knows(key)) {
                    changed++;
                } else {
                    added++;
                }
            }
            var stated = new HashSet<StatementKey>();
            command.statements().statements().forEach(event -> stated.add(StatementKey.of(event)));
            return new Changes(files, added, changed, stated.size() - added - changed, gone);
        }

        public boolean nothing() {
            return files + added + changed + gone == 0;
        }
    }

    public boolean hasProblems() {
        return problemCount > 0;
    }

    /** The plan in words, several lines, for a terminal or a page. */
    public String text() {
        var lines = new ArrayList<String>();
        if (!register.isEmpty()) {
            lines.add(register);
        }
        files.forEach(file -> lines.add("  " + file));
        if (hasProblems()) {
            lines.add("Nothing can be recorded: " + counted(problemCount, "problem", "problems") + ".");
            problems.forEach(problem -> lines.add("  " + problem.text()));
            if (problemCount > problems.size()) {
                lines.add("  and " + number(problemCount - problems.size()) + " more; mend these first");
            }
            return String.join("\n", lines);
        }
        notices.stream().limit(NOTICES_SHOWN).forEach(notice -> lines.add("Note: " + notice + "."));
        if (notices.size() > NOTICES_SHOWN) {
            lines.add("Note: and " + number(notices.size() - NOTICES_SHOWN) + " more notes like these.");
        }
        var kinds = new ArrayList<String>();
        // Kinds are given as plurals of regular words.
        stated.forEach((kind, count) -> kinds.add(counted(count, kind.substring(0, kind.length() - 1), kind)));
        lines.add("The files state " + String.join(", ", kinds) + ".");
        if (repeatedRows > 0) {
            lines.add(counted(repeatedRows, "statement stands", "statements stand")
                    + " in a row although another row states the same; each counts once.");
        }
        lines.add(changesInWords());
        if (changes.gone() > 0) {
            lines.add("To record as no longer stated, because an earlier edition stated "
                    + (changes.gone() == 1 ? "it and this one does" : "them and this one does") + " not: "
                    + counted(changes.gone(), "statement", "statements") + ".");
        }
        return String.join("\n", lines);
    }

    private String changesInWords() {
        if (changes.nothing()) {
            return "Everything is recorded already: nothing to do.";
        }
        return "To record: " + number(changes.added()) + " new, " + number(changes.changed()) + " changed, and that "
                + counted(changes.files(), "file was", "files were") + " read. "
                + counted(changes.known(), "is", "are") + " recorded already.";
    }

    private static String counted(long count, String one, String many) {
        return number(count) + " " + (count == 1 ? one : many);
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
