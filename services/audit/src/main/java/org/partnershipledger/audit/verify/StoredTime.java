package org.partnershipledger.audit.verify;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** A recorded time as it is hashed, whole microseconds since 1970, and as it is said. */
final class StoredTime {
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT);
    private static final Instant EARLIEST = Instant.EPOCH.plus(Long.MIN_VALUE / 4, ChronoUnit.MICROS);
    private static final Instant LATEST = Instant.EPOCH.plus(Long.MAX_VALUE / 4, ChronoUnit.MICROS);

    private StoredTime() {}

    /** PostgreSQL's two infinities become the ends of what is counted: such a time is wrong, not a crash. */
    static long microseconds(Instant time) {
        if (time.isBefore(EARLIEST)) {
            return Long.MIN_VALUE;
        }
        return time.isAfter(LATEST) ? Long.MAX_VALUE : ChronoUnit.MICROS.between(Instant.EPOCH, time);
    }

    static String text(Instant time) {
        return text(microseconds(time));
    }

    static String text(long microseconds) {
        if (microseconds == Long.MIN_VALUE || microseconds == Long.MAX_VALUE) {
            return microseconds < 0 ? "before all time" : "after all time";
        }
        return MICROSECONDS.format(
                Instant.EPOCH.plus(microseconds, ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
    }
}
