package org.partnershipledger.audit.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Lines of "what was in force", in the order they first came true. Each line keeps the positions that made it so,
 * because a statement to an auditor without its evidence is an opinion.
 */
public final class FactsThen {
    private final Map<String, Fact> lines = new LinkedHashMap<>();

    /** @param positions every event that made the line what it says, ascending */
    public record Fact(String label, String value, List<Long> positions) {}

    public record FactGroup(String heading, List<Fact> facts) {}

    /** The line says this now; the positions before stay part of its evidence. */
    void says(String label, String value, DecodedEvent told) {
        says(label, value, List.of(told.position()));
    }

    void says(String label, String value, Collection<Long> because) {
        var before = lines.get(label);
        var positions = new TreeSet<>(because);
        if (before != null) {
            positions.addAll(before.positions());
        }
        lines.put(label, new Fact(label, value, List.copyOf(positions)));
    }

    FactGroup section(String heading) {
        return new FactGroup(heading, new ArrayList<>(lines.values()));
    }

    /** What the line says so far, or null. */
    String valueOf(String label) {
        var line = lines.get(label);
        return line == null ? null : line.value();
    }
}
