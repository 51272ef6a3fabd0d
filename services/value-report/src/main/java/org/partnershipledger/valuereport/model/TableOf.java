package org.partnershipledger.valuereport.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * A table with one row for each thing: every column is named beside what stands in it, so that heading, meaning and
 * value are read together and cannot slip against each other. For rows that are made in one way only.
 * Next: {@link Table}, which it builds.
 */
public final class TableOf<T> {
    private final Table.Builder table;
    private final List<Function<T, Value>> values = new ArrayList<>();

    private TableOf(Table.Builder table) {
        this.table = table;
    }

    public static <T> TableOf<T> named(String name, String caption, String about) {
        return new TableOf<>(Table.named(name, caption, about));
    }

    public TableOf<T> display(Table.Display how) {
        table.display(how);
        return this;
    }

    public TableOf<T> column(Column column, Function<T, Value> value) {
        table.columns(column);
        values.add(value);
        return this;
    }

    /** In the order of the things. */
    public Table rows(Collection<T> things, Function<T, Lineage> lineage) {
        for (var thing : things) {
            table.row(
                    lineage.apply(thing),
                    values.stream().map(value -> value.apply(thing)).toArray(Value[]::new));
        }
        return table.build();
    }
}
