package org.partnershipledger.ledger.register;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.partnershipledger.kernel.event.RegisterEvent;
import org.partnershipledger.kernel.event.RegisterEvent.RegisterSourceRead;

/**
 * Everything that the files of one import say: which files were read, and their statements, each as the event that
 * it becomes if it is new. A class and not a record on purpose: public registers quote whole documents, and the
 * limits on what people type into forms do not fit them; {@link StatementText} has the limits that do.
 * Next: {@link RecordRegisterStatements}.
 */
public final class RegisterStatements {
    private final List<RegisterSourceRead> sources;
    private final List<RegisterEvent> statements;
    private final Set<String> reviewedNumbers;
    private final Map<String, String> editions;

    /** Each source is a list of its own. */
    public RegisterStatements(
            List<RegisterSourceRead> sources, List<? extends RegisterEvent> statements, Set<String> reviewedNumbers) {
        this(sources, statements, reviewedNumbers, Map.of());
    }

    /**
     * @param editions for a source the names of all editions of its list, {@code *} for anything; a source that is not
     *     here is a list of its own
     * @param reviewedNumbers ten digits each: numbers in the text that look like NHS numbers and were found to be
     *     something else; the mapping says what
     */
    public RegisterStatements(
            List<RegisterSourceRead> sources,
            List<? extends RegisterEvent> statements,
            Set<String> reviewedNumbers,
            Map<String, String> editions) {
        this.sources = List.copyOf(sources);
        this.statements = List.copyOf(statements);
        this.reviewedNumbers = Set.copyOf(reviewedNumbers);
        this.editions = Map.copyOf(editions);
    }

    public List<RegisterSourceRead> sources() {
        return sources;
    }

    /** Without the sources; in the order of the files. */
    public List<RegisterEvent> statements() {
        return statements;
    }

    /** The names of all editions of the list that the source is an edition of. */
    String editionsOf(String source) {
        return editions.getOrDefault(source, source);
    }

    public Set<String> reviewedNumbers() {
        return reviewedNumbers;
    }

    Stream<RegisterEvent> all() {
        return Stream.concat(sources.stream(), statements.stream());
    }

    /** Short, because a command may be written to a log; the same statements give the same text. */
    @Override
    public String toString() {
        return statements.size() + " statements of " + sources.size() + " files, "
                + Fingerprint.over(all().map(event -> StatementKey.of(event) + Fingerprint.of(event)));
    }
}
