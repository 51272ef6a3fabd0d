package org.partnershipledger.finance.gainshare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Of all reconciliations those that count: a later run takes the place of the earlier ones of its measure with which
 * it shares a day. Usually that is the very same period; where an agreement ended within a period, the run to its last
 * day takes the place of a provisional run of the whole.
 */
public final class RunsThatCount {
    private RunsThatCount() {}

    public static List<ReconciliationRow> of(List<ReconciliationRow> rows) {
        var inOrder = rows.stream()
                .sorted(Comparator.comparingLong(ReconciliationRow::calculatedAt))
                .toList();
        var counting = new ArrayList<ReconciliationRow>();
        for (ReconciliationRow row : inOrder) {
            int place = counting.size();
            for (int i = counting.size() - 1; i >= 0; i--) {
                if (takesThePlaceOf(row, counting.get(i))) {
                    counting.remove(i);
                    place = i;
                }
            }
            counting.add(place, row);
        }
        return List.copyOf(counting);
    }

    private static boolean takesThePlaceOf(ReconciliationRow later, ReconciliationRow earlier) {
        return later.agreement().equals(earlier.agreement())
                && later.measure().equals(earlier.measure())
                && !later.periodFrom().isAfter(earlier.periodTo())
                && !earlier.periodFrom().isAfter(later.periodTo());
    }
}
