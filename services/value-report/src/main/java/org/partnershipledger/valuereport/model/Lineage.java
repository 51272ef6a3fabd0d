package org.partnershipledger.valuereport.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.partnership.Facts;

/**
 * The events that a figure was made from, by their position in the ledger (I16): sorted, each once, written as
 * ranges so that a figure over thousands of events stays short.
 */
public record Lineage(List<Range> ranges) {
    public static final Lineage NONE = new Lineage(List.of());

    /** Positions {@code from..to}, both included. */
    public record Range(long from, long to) {}

    public static Lineage of(Collection<? extends Fact<?>> facts) {
        return ofPositions(facts.stream().mapToLong(Fact::position));
    }

    public static Lineage of(Facts<?> facts) {
        return ofPositions(facts.stream().mapToLong(Fact::position));
    }

    @SafeVarargs
    public static Lineage of(Fact<?>... facts) {
        return of(Arrays.asList(facts));
    }

    public static Lineage of(Optional<? extends Fact<?>> fact) {
        return of(fact.stream().toList());
    }

    public static Lineage ofPositions(LongStream positions) {
        var ranges = new ArrayList<Range>();
        positions.sorted().distinct().forEach(position -> {
            var last = ranges.isEmpty() ? null : ranges.getLast();
            if (last != null && last.to + 1 == position) {
                ranges.set(ranges.size() - 1, new Range(last.from, position));
            } else {
                ranges.add(new Range(position, position));
            }
        });
        return new Lineage(List.copyOf(ranges));
    }

    public static Lineage join(Stream<Lineage> parts) {
        return ofPositions(parts.flatMapToLong(Lineage::positions));
    }

    public Lineage and(Lineage other) {
        return join(Stream.of(this, other));
    }

    public Lineage and(Optional<? extends Fact<?>> fact) {
        return and(of(fact));
    }

    public LongStream positions() {
        return ranges.stream().flatMapToLong(range -> LongStream.rangeClosed(range.from, range.to));
    }

    public long size() {
        return ranges.stream().mapToLong(range -> range.to - range.from + 1).sum();
    }
}
