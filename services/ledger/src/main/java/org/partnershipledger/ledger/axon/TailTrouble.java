package org.partnershipledger.ledger.axon;

import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says once, in one line, that the read models cannot follow the history and why, and once that they can again. Axon
 * asks again every second for as long as it lasts and would write a page for each try: an evening without a database
 * would fill the disk with its log. Axon's own lines are therefore off, see {@code logback.xml}.
 */
final class TailTrouble {
    private static final Logger LOG = LoggerFactory.getLogger(TailTrouble.class);

    private final AtomicReference<String> told = new AtomicReference<>();

    void tell(long after, RuntimeException fault) {
        String why = String.valueOf(fault.getMessage());
        if (!why.equals(told.getAndSet(why))) {
            LOG.error(
                    "The history cannot be read on after position {}; it is tried again until it can be: {}",
                    after,
                    why);
        }
    }

    void over(long after) {
        if (told.get() != null && told.getAndSet(null) != null) {
            LOG.warn("The history can be read again, from position {} on", after);
        }
    }
}
