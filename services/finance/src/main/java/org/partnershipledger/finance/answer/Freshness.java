package org.partnershipledger.finance.answer;

import gg.jte.Content;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.partnershipledger.finance.FinanceRows;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.words.Numbers;

/**
 * Who has just recorded something sees it: the page waits up to 2 seconds until its figures have reached that entry,
 * else it says up to which entry they go. It never shows old figures without saying so.
 */
public final class Freshness {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long PAUSE = Duration.ofMillis(20).toNanos();

    private Freshness() {}

    /**
     * @param seen position that the reader's own command was answered with; 0 when there is none
     * @return what is said on the page; nothing when the figures are new enough
     */
    public static Content notice(FinanceRows rows, long seen) {
        long reached = waitFor(rows, seen);
        return reached >= seen
                ? Templates.text("")
                : Components.insetText(
                        "This page is still updating. It shows figures up to entry " + Numbers.of(reached)
                                + " of the ledger; what you recorded is entry " + Numbers.of(seen)
                                + ". It is safely recorded. Load the page again in a few seconds.");
    }

    private static long waitFor(FinanceRows rows, long seen) {
        if (seen == 0) {
            return 0;
        }
        long start = System.nanoTime();
        long reached = rows.reached();
        while (reached < seen && System.nanoTime() - start < PATIENCE.toNanos()) {
            LockSupport.parkNanos(PAUSE);
            reached = rows.reached();
        }
        return reached;
    }
}
