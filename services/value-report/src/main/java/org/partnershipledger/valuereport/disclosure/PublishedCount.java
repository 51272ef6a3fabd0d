package org.partnershipledger.valuereport.disclosure;

import java.util.Collection;

/**
 * A count of people after disclosure control (I15, domain-rules.md W15): 0 stays 0, 1 to 7 is not shown, everything else
 * is rounded to the nearest 5. The exact number is not kept, so no rendering can leak it.
 * A total is made from published parts only: it tells nothing that the parts do not tell.
 *
 * @param rounded meaningless when suppressed
 */
public record PublishedCount(long rounded, boolean suppressed) {
    private static final long LARGEST_SUPPRESSED = 7;

    public static PublishedCount of(long exact) {
        if (exact < 0) {
            throw new IllegalArgumentException("a count of people is not negative: " + exact);
        }
        if (exact == 0) {
            return new PublishedCount(0, false);
        }
        return exact <= LARGEST_SUPPRESSED
                ? new PublishedCount(0, true)
                : new PublishedCount((exact + 2) / 5 * 5, false);
    }

    /** Of the published parts. Suppressed only when there is nothing else. */
    public static PublishedCount sum(Collection<PublishedCount> parts) {
        long sum = 0;
        var anyShown = false;
        var anySuppressed = false;
        for (var part : parts) {
            anySuppressed |= part.suppressed;
            anyShown |= !part.suppressed && part.rounded > 0;
            sum += part.suppressed ? 0 : part.rounded;
        }
        return new PublishedCount(sum, anySuppressed && !anyShown);
    }

    /** The largest published part. Suppressed only when there is nothing else. */
    public static PublishedCount largest(Collection<PublishedCount> parts) {
        long largest = 0;
        var anySuppressed = false;
        for (var part : parts) {
            anySuppressed |= part.suppressed;
            largest = part.suppressed ? largest : Math.max(largest, part.rounded);
        }
        return new PublishedCount(largest, anySuppressed && largest == 0);
    }

    /** The wide band in which it lies, in words. */
    public String band() {
        if (suppressed) {
            return "fewer than 8";
        }
        if (rounded == 0) {
            return "none";
        }
        long[] bounds = {1_000, 10_000, 50_000, 100_000, 500_000, 1_000_000};
        String[] names = {
            "fewer than 1,000",
            "1,000 to 10,000",
            "10,000 to 50,000",
            "50,000 to 100,000",
            "100,000 to 500,000",
            "500,000 to 1 million"
        };
        for (var i = 0; i < bounds.length; i++) {
            if (rounded < bounds[i]) {
                return names[i];
            }
        }
        return "1 million or more";
    }
}
