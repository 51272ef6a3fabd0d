package org.partnershipledger.kernel.event;

import java.time.LocalDate;
import org.partnershipledger.kernel.words.Days;

/** Days from {@code from} to {@code to}, both included. */
public record Period(LocalDate from, LocalDate to) {
    public Period {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("a period ends on or after the day it starts: " + from + " to " + to);
        }
    }

    public boolean overlaps(Period other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** {@code 1 April 2025 to 31 March 2026}. */
    public String inWords() {
        return Days.range(from, to);
    }
}
