package org.partnershipledger.app.sample;

import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.ledger.axon.Answer;
import org.partnershipledger.ledger.axon.LedgerGateway;

/**
 * The whole sample, in the order in which it is recorded, through the same gateway as real facts. Loading it again
 * records nothing new, because every command has its fixed id. A folder with the sample of an earlier program keeps
 * it: what was recorded is never changed, and the program starts all the same.
 * Next: {@link BreathingSample}, {@link FallsSample}, {@link EyesSample}, {@link TriageSample}.
 */
public final class SampleHistory {

    private SampleHistory() {}

    /**
     * @param recorded commands that were recorded now; the others were recorded before
     * @param whole false when the history holds the sample of another edition, which this one does not fit on
     */
    public record Loaded(int commands, int recorded, long lastPosition, boolean whole) {}

    /** @throws IllegalStateException when a command of a new sample was not recorded, with the answer it got */
    public static Loaded load(LedgerGateway gateway) {
        int recorded = 0;
        int repeated = 0;
        long last = 0;
        var steps = steps();
        for (var step : steps) {
            var answer = gateway.send(step.command(), step.origin());
            if (answer instanceof Answer.Recorded done) {
                recorded += done.repeated() ? 0 : 1;
                repeated += done.repeated() ? 1 : 0;
                last = Math.max(last, done.lastPosition());
            } else if (repeated == 0 || answer instanceof Answer.Unavailable) {
                throw new IllegalStateException("the sample stopped at " + step.command() + ": " + answer);
            } else {
                return new Loaded(steps.size(), recorded, last, false);
            }
        }
        return new Loaded(steps.size(), recorded, last, true);
    }

    static List<SampleScript.Step> steps() {
        var steps = new ArrayList<SampleScript.Step>();
        for (var script :
                List.of(BreathingSample.script(), FallsSample.script(), EyesSample.script(), TriageSample.script())) {
            steps.addAll(script.steps());
        }
        return List.copyOf(steps);
    }
}
