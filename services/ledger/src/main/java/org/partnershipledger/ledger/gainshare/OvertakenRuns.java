package org.partnershipledger.ledger.gainshare;

import java.util.LinkedHashMap;
import java.util.List;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.gainshare.LaterRuns;
import org.partnershipledger.ledger.Warning;

/**
 * B6-later-periods, a rule that warns and never says no: after a run of an earlier period, later ones that would come
 * out differently are named, so that each gets its CORRECTION. They may not be corrected by themselves, because every
 * run is prepared, checked and agreed by people. Next: {@link LaterRuns}.
 */
public final class OvertakenRuns {
    private OvertakenRuns() {}

    /** One sentence for each, in the order in which they are to be corrected. */
    static List<String> inWords(List<ReconciliationCalculated> runs) {
        return LaterRuns.overtaken(latest(runs)).stream()
                .map(run -> "Reconciliation " + run.reference() + " of "
                        + runs.getFirst().measure() + " from " + run.from() + " to "
                        + run.to() + " was calculated before an earlier period was; with the lifetime caps used and"
                        + " the losses carried forward as they stand now it comes out differently. Record a CORRECTION"
                        + " of that period.")
                .toList();
    }

    /** @param runs of one measure */
    public static List<Warning> warnings(List<ReconciliationCalculated> runs) {
        return inWords(runs).stream()
                .map(message -> new Warning(GainShareWarning.LATER_PERIODS_ARE_CORRECTED.id(), message))
                .toList();
    }

    /** Runs overlap only where the agreement ended within a period: then the later one took the place of the earlier. */
    static List<LaterRuns.Run> latest(List<ReconciliationCalculated> runs) {
        var latest = new LinkedHashMap<Period, LaterRuns.Run>();
        for (int i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            latest.keySet().removeIf(other -> other.overlaps(run.period()) && !other.equals(run.period()));
            latest.put(
                    run.period(),
                    new LaterRuns.Run(
                            run.reconciliation(),
                            run.period().from(),
                            run.period().to(),
                            i,
                            run.workings().stream()
                                    .map(window -> new LaterRuns.Part(window.terms(), window.inputs(), window.result()))
                                    .toList()));
        }
        return List.copyOf(latest.values());
    }
}
