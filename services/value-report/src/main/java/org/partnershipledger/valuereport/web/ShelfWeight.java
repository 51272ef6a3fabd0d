package org.partnershipledger.valuereport.web;

import java.util.SortedMap;
import org.partnershipledger.valuereport.model.ReportModel;
import org.partnershipledger.valuereport.model.Value;

/** About how many bytes a report takes in memory: its cells and texts, and its files once they are made. */
final class ShelfWeight {
    private static final long CELL = 48;
    private static final long ROW = 160;

    private ShelfWeight() {}

    static long of(ReportModel model) {
        return model.tables().stream()
                .flatMap(table -> table.rows().stream())
                .mapToLong(row -> ROW
                        + row.lineage().ranges().size() * 40L
                        + row.cells().stream().mapToLong(ShelfWeight::of).sum())
                .sum();
    }

    /** @param files null before they are made */
    static long of(SortedMap<String, byte[]> files) {
        return files == null
                ? 0
                : files.values().stream().mapToLong(file -> file.length).sum();
    }

    private static long of(Value value) {
        return value instanceof Value.Text text ? CELL + 40 + 2L * text.text().length() : CELL;
    }
}
