package org.partnershipledger.finance;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.partnershipledger.eventstore.projection.Projections;
import org.partnershipledger.finance.table.Progress;

/** How far the tables of the finance lists have got in the database. */
final class TableProgress implements Progress {
    private final Supplier<Projections> projections;

    /** @param projections asked when a page is read, because they may be started after the pages */
    TableProgress(Supplier<Projections> projections) {
        this.projections = projections;
    }

    @Override
    public long reached() {
        return ours(projections.get().positions()).min(Long::compare).orElseThrow();
    }

    @Override
    public List<String> stopped() {
        return ours(projections.get().stopped()).toList();
    }

    private static <T> Stream<T> ours(Map<String, T> byTable) {
        return FinanceProjections.all().stream()
                .map(projection -> byTable.get(projection.table()))
                .filter(Objects::nonNull);
    }
}
