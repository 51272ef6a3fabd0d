package org.partnershipledger.finance.gainshare;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnershipledger.kernel.gainshare.LaterRuns;
import org.partnershipledger.kernel.partnership.GainShare;
import org.partnershipledger.kernel.partnership.Run;
import org.partnershipledger.presentation.Link;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Components;

/**
 * The warning that later years need a correction after an earlier one had it, because lifetime caps and losses carried
 * forward run on from year to year. The same rule answers whoever records a reconciliation: {@link LaterRuns}.
 */
public final class OvertakenRuns {
    private OvertakenRuns() {}

    /** Nothing when every run stands as it would come out now. */
    public static Content warning(GainShare gainShare) {
        var links = of(gainShare).stream()
                .map(run -> new Link(
                        ReconciliationTables.href(run),
                        "Reconciliation " + run.reference() + " of " + run.measure() + ", "
                                + run.calculated().event().period().inWords()))
                .toList();
        return links.isEmpty()
                ? Templates.text("")
                : Components.warningCallout(
                        "Correct later periods", Templates.content("finance/overtaken.jte", Map.of("runs", links)));
    }

    static List<Run> of(GainShare gainShare) {
        var byMeasure = gainShare.countingRuns().stream()
                .collect(Collectors.groupingBy(Run::measure, LinkedHashMap::new, Collectors.toList()));
        var overtaken = new ArrayList<Run>();
        for (var counting : byMeasure.values()) {
            for (var run : LaterRuns.overtaken(
                    counting.stream().map(OvertakenRuns::run).toList())) {
                gainShare.run(run.reference()).ifPresent(overtaken::add);
            }
        }
        return overtaken;
    }

    private static LaterRuns.Run run(Run run) {
        var calculated = run.calculated();
        return new LaterRuns.Run(
                run.reference(),
                calculated.event().period().from(),
                calculated.event().period().to(),
                calculated.position(),
                calculated.event().workings().stream()
                        .map(window -> new LaterRuns.Part(window.terms(), window.inputs(), window.result()))
                        .toList());
    }
}
