package org.partnershipledger.ledger.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipledger.kernel.event.RegisterEvent;
import org.partnershipledger.kernel.event.SourceNames;
import org.partnershipledger.kernel.partnership.StreamKind;

/**
 * State of {@code Register:<publishing body>}: for everything the body's registers say, the fingerprint of what was
 * said by which source from which day on. Enough to tell new from changed from known; the words themselves stay in the events.
 * Adding a statement leaves the old state as it was, and costs little although a register has thousands: statements
 * lie in {@value #DRAWERS} drawers of which one is copied.
 * Next: {@link RecordRegisterStatements}, the one command.
 */
public final class Register {
    private static final int DRAWERS = 1024;

    private static final Register NOTHING = new Register(
            Stream.<Map<StatementKey, List<Said>>>generate(Map::of)
                    .limit(DRAWERS)
                    .toList(),
            0);

    /** One of each body, named by its code. */
    public static final StreamKind<Register> STREAMS =
            new StreamKind<>("Register", NOTHING, (state, fact) -> state.evolve((RegisterEvent) fact.event()));

    private final List<Map<StatementKey, List<Said>>> drawers;
    private final int size;

    /** What was said from a day on; a later entry for the same day is the correction of an earlier one. */
    private record Said(LocalDate on, String source, String fingerprint) {}

    private Register(List<Map<StatementKey, List<Said>>> drawers, int size) {
        this.drawers = drawers;
        this.size = size;
    }

    /** Before anything was said; always the same one. */
    public static Register empty() {
        return NOTHING;
    }

    public Register evolve(RegisterEvent event) {
        var key = StatementKey.of(event);
        int drawer = drawerOf(key);
        var changed = new HashMap<>(drawers.get(drawer));
        var said = new ArrayList<>(changed.getOrDefault(key, List.of()));
        said.add(new Said(event.effectiveOn(), event.source(), Fingerprint.of(event)));
        said.sort(Comparator.comparing(Said::on));
        int added = changed.put(key, List.copyOf(said)) == null ? 1 : 0;
        var copy = new ArrayList<>(drawers);
        copy.set(drawer, changed);
        return new Register(copy, size + added);
    }

    /** Whether any edition said anything under this key. */
    public boolean knows(StatementKey key) {
        return drawers.get(drawerOf(key)).containsKey(key);
    }

    /** Number of keys, sources included. */
    public int size() {
        return size;
    }

    public Stream<StatementKey> keys() {
        return drawers.stream().flatMap(drawer -> drawer.keySet().stream());
    }

    /** Whether the list already says exactly this for that day; what another list of the body says does not count. */
    boolean says(RegisterEvent event, String editions) {
        var key = StatementKey.of(event);
        return inForce(key, editions, event.effectiveOn()).equals(Optional.of(Fingerprint.of(event)));
    }

    /** What the editions of a list state on a day. */
    Stream<StatementKey> statedOn(LocalDate day, String editions) {
        return keys().filter(key -> key.kind() != StatementKey.Kind.SOURCE).filter(key -> inForce(key, editions, day)
                .filter(fingerprint -> !fingerprint.equals(Fingerprint.NOT_STATED))
                .isPresent());
    }

    /** Whether this very file was read for the day, and another was read for the same day after it. */
    boolean wasReplaced(RegisterEvent.RegisterSourceRead read) {
        var files = said(StatementKey.of(read)).stream()
                .filter(said -> said.on().equals(read.effectiveOn()))
                .map(Said::fingerprint)
                .toList();
        return files.contains(read.sha256()) && !files.getLast().equals(read.sha256());
    }

    private Optional<String> inForce(StatementKey key, String editions, LocalDate day) {
        return said(key).stream()
                .filter(said -> !said.on().isAfter(day) && SourceNames.fit(editions, said.source()))
                .reduce((earlier, later) -> later)
                .map(Said::fingerprint);
    }

    private List<Said> said(StatementKey key) {
        return drawers.get(drawerOf(key)).getOrDefault(key, List.of());
    }

    /** Of the reference alone: an enum's own hash differs from run to run. */
    private static int drawerOf(StatementKey key) {
        int hash = key.reference().hashCode();
        return (hash ^ hash >>> 16) & DRAWERS - 1;
    }
}
