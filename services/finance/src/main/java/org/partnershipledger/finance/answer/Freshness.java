package org.partnershipledger.finance.answer;

import gg.jte.Content;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.partnershipledger.finance.table.Progress;
import org.partnershipledger.kernel.words.Numbers;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Components;

/**
 * Who has just recorded something sees it: the page waits up to 2 seconds until its figures have reached that entry,
 * else it says up to which entry they go. A table that stopped before an entry that it cannot take in is named on
 * every page, whoever reads. Old figures are never shown without saying so.
 */
public final class Freshness {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long PAUSE = Duration.ofMillis(20).toNanos();

    private Freshness() {}

    /**
     * @param seen position that the reader's own command was answered with; 0 when there is none
     * @return what is said on the page; nothing when the figures are new enough
     */
    public static Content notice(Progress tables, long seen) {
        var stopped = tables.stopped();
        if (!stopped.isEmpty()) {
            return Components.warningCallout("Figures here are not complete", words(stopped));
        }
        long reached = waitFor(tables, seen);
        return reached >= seen
                ? Templates.text("")
                : Components.insetText(
                        "This page is still updating. It shows figures up to entry " + Numbers.of(reached)
                                + " of the ledger; what you recorded is entry " + Numbers.of(seen)
                                + ". It is safely recorded. Load the page again in a few seconds.");
    }

    static Content words(List<String> stopped) {
        var parts = new ArrayList<Content>();
        parts.add(Components.paragraph("What is recorded is safe and recording goes on, but some tables stopped"
                + " before an entry that they cannot take in. Tell whoever runs this ledger:"));
        stopped.forEach(
                why -> parts.add(Components.paragraph(Character.toUpperCase(why.charAt(0)) + why.substring(1) + ".")));
        return Templates.all(parts.toArray(Content[]::new));
    }

    private static long waitFor(Progress tables, long seen) {
        if (seen == 0) {
            return 0;
        }
        long start = System.nanoTime();
        long reached = tables.reached();
        while (reached < seen && System.nanoTime() - start < PATIENCE.toNanos()) {
            LockSupport.parkNanos(PAUSE);
            reached = tables.reached();
        }
        return reached;
    }
}
