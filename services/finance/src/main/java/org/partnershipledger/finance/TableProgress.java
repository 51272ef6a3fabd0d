package org.partnershipledger.finance;

import java.util.List;
import java.util.function.Supplier;
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
        var running = projections.get();
        return FinanceProjections.all().stream()
                .mapToLong(projection -> running.position(projection.table()))
                .min()
                .orElseThrow();
    }

    @Override
    public List<String> stopped() {
        var running = projections.get();
        return FinanceProjections.all().stream()
                .flatMap(projection -> running.stopped(projection.table()).stream())
                .toList();
    }
}
