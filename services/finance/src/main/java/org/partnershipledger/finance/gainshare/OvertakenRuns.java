package org.partnershipledger.finance.gainshare;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnershipledger.kernel.gainshare.LaterRuns;
import org.partnershipledger.presentation.Link;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.words.Days;

/**
 * The warning that later years need a correction after an earlier one had it, because lifetime caps and losses carried
 * forward run on from year to year. The same rule answers whoever records a reconciliation: {@link LaterRuns}.
 */
public final class OvertakenRuns {
    private OvertakenRuns() {}

    /** Nothing when every run stands as it would come out now. */
    public static Content warning(List<ReconciliationRow> rows) {
        var links = of(rows).stream()
                .map(row -> new Link(
                        ReconciliationTables.href(row),
                        "Reconciliation " + row.reconciliation() + " of " + row.measure() + ", "
                                + Days.range(row.periodFrom(), row.periodTo())))
                .toList();
        return links.isEmpty()
                ? Templates.text("")
                : Components.warningCallout(
                        "Correct later periods", Templates.content("finance/overtaken.jte", Map.of("runs", links)));
    }

    static List<ReconciliationRow> of(List<ReconciliationRow> rows) {
        var byMeasure = rows.stream()
                .collect(Collectors.groupingBy(ReconciliationRow::measure, LinkedHashMap::new, Collectors.toList()));
        var overtaken = new ArrayList<ReconciliationRow>();
        for (var runs : byMeasure.values()) {
            for (var run : LaterRuns.overtaken(
                    RunsThatCount.of(runs).stream().map(OvertakenRuns::run).toList())) {
                runs.stream()
                        .filter(row -> row.reconciliation().equals(run.reference()))
                        .forEach(overtaken::add);
            }
        }
        return overtaken;
    }

    private static LaterRuns.Run run(ReconciliationRow row) {
        return new LaterRuns.Run(
                row.reconciliation(),
                row.periodFrom(),
                row.periodTo(),
                row.calculatedAt(),
                row.workings().stream()
                        .map(window -> new LaterRuns.Part(window.terms(), window.inputs(), window.result()))
                        .toList());
    }
}
