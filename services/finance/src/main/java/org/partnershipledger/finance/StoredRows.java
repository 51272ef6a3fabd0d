package org.partnershipledger.finance;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.partnershipledger.eventstore.projection.Projection;
import org.partnershipledger.eventstore.projection.ProjectionReader;
import org.partnershipledger.eventstore.projection.Projections;

/** The rows of the finance pages as they stand in the database. */
final class StoredRows implements FinanceRows {
    private final ProjectionReader reader;
    private final Supplier<Projections> projections;

    /** @param projections asked when a page is read, because they may be started after the pages */
    StoredRows(ProjectionReader reader, Supplier<Projections> projections) {
        this.reader = reader;
        this.projections = projections;
    }

    @Override
    public <R extends Record> Optional<R> one(Projection.RowPerKey<R> projection, String key) {
        return reader.one(projection, key);
    }

    @Override
    public <R extends Record> List<R> where(Projection<R> projection, String column, String value) {
        return reader.where(projection, column, value);
    }

    @Override
    public <R extends Record> List<R> all(Projection<R> projection) {
        return reader.all(projection);
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
