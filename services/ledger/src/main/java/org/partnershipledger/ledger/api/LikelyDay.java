package org.partnershipledger.ledger.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.kernel.time.LondonTime;
import org.partnershipledger.ledger.AgreedAhead;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Stops a slip of the finger in {@code effectiveOn} where a person or a program sends it: what is recorded stays for
 * ever, and a payment of 2062 would stand in the accounts, and in the public reports, of years to come. The day is
 * London's. Held by {@code LikelyDayTest}; the commands that may lie ahead are {@link AgreedAhead}.
 */
@Component
public final class LikelyDay {
    /** The day on which the National Health Service began. */
    static final LocalDate FIRST = LocalDate.of(1948, 7, 5);

    static final int YEARS_AHEAD = 10;

    private final Clock clock;

    @Autowired
    LikelyDay(ObjectProvider<Clock> clock) {
        this(clock.getIfAvailable(Clock::systemUTC));
    }

    public LikelyDay(Clock clock) {
        this.clock = clock;
    }

    /** @param command its kind alone, so that the day is looked at also when other fields are wrong */
    Optional<FieldProblem> problemOf(Class<?> command, LocalDate day) {
        LocalDate today = LondonTime.dayOf(clock.instant());
        boolean ahead = AgreedAhead.class.isAssignableFrom(command);
        if (day.isBefore(FIRST)) {
            return problem("is before the NHS began, 1948-07-05; check the year");
        }
        if (ahead && day.isAfter(today.plusYears(YEARS_AHEAD))) {
            return problem("is more than " + YEARS_AHEAD + " years ahead; check the year");
        }
        if (!ahead && day.isAfter(today)) {
            return problem(
                    "is in the future: today is " + today + "; check the date, or record this when it has happened");
        }
        return Optional.empty();
    }

    private static Optional<FieldProblem> problem(String message) {
        return Optional.of(new FieldProblem("/effectiveOn", message));
    }
}
