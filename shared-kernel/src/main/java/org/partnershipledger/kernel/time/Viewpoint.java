package org.partnershipledger.kernel.time;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Where a question stands on the two time axes: true on or before {@code effectiveOn}, written by {@code knownAt}.
 * I11: nothing written after knownAt is seen, even when it was true long before.
 * A pure fold filters its events with {@link #sees}; nothing else compares the two axes.
 */
public record Viewpoint(LocalDate effectiveOn, KnownAt knownAt) {
    public Viewpoint {
        if (effectiveOn == null || knownAt == null) {
            throw new IllegalArgumentException("a question names both its effective date and what was known");
        }
    }

    public boolean sees(LocalDate factEffectiveOn, Instant factRecordedAt) {
        return !factEffectiveOn.isAfter(effectiveOn) && knownAt.sees(factRecordedAt);
    }
}
