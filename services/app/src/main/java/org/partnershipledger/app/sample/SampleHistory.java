package org.partnershipledger.app.sample;

import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.ledger.axon.Answer;
import org.partnershipledger.ledger.axon.LedgerGateway;

/**
 * The whole sample, in the order in which it is recorded, through the same gateway as real facts. Loading it again
 * records nothing new, because every command has its fixed id.
 * Next: {@link BreathingSample}, {@link FallsSample}, {@link EyesSample}, {@link TriageSample}.
 */
public final class SampleHistory {

    private SampleHistory() {}

    /** @param recorded commands that were recorded now; the others were recorded before */
    public record Loaded(int commands, int recorded, long lastPosition) {}

    /** @throws IllegalStateException when a command of the sample was not recorded, with the answer it got */
    public static Loaded load(LedgerGateway gateway) {
        int recorded = 0;
        long last = 0;
        var steps = steps();
        for (var step : steps) {
            var answer = gateway.send(step.command(), step.origin());
            if (!(answer instanceof Answer.Recorded done)) {
                throw new IllegalStateException("the sample stopped at " + step.command() + ": " + answer);
            }
            recorded += done.repeated() ? 0 : 1;
            last = Math.max(last, done.lastPosition());
        }
        return new Loaded(steps.size(), recorded, last);
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
