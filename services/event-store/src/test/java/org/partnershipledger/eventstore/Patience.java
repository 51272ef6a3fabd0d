package org.partnershipledger.eventstore;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/**
 * How long a test waits for what must happen. It waits for a condition, so on a quiet machine it waits milliseconds;
 * the limit only ends a run that would never end. It is far above everything measured, on a busy machine too, and
 * equal to no limit of the program, so that no two limits race. TidyTest sees to it that tests wait in no other way.
 */
public final class Patience {
    public static final Duration LONGEST = Duration.ofSeconds(200);

    private Patience() {}

    public static ConditionFactory await() {
        return Awaitility.await().atMost(LONGEST);
    }
}
