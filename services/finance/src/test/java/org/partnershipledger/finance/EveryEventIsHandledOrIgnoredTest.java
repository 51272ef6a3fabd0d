package org.partnershipledger.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.partnershipledger.eventstore.SampleEvents;
import org.partnershipledger.eventstore.projection.Decoded;
import org.partnershipledger.eventstore.projection.Projection;
import org.partnershipledger.kernel.event.EventCatalogue;
import org.partnershipledger.kernel.event.LedgerEvent;

/**
 * Which table of the finance lists takes in which event, as a list that is read in review: a new event does not pass
 * before somebody has said in which lists it counts, or that it counts in none. Pages about one agreement fold them all.
 */
class EveryEventIsHandledOrIgnoredTest {
    private static final Path LIST = Path.of("src/test/resources/everyEventIsHandledOrIgnored.txt");

    private static final Map<String, LedgerEvent> EVENTS = SampleEvents.all();

    @Test
    void isWrittenDown() throws IOException {
        var taken = new TreeMap<String, TreeSet<String>>();
        EventCatalogue.ledger().names().forEach(name -> taken.put(name, new TreeSet<>()));
        EVENTS.values().forEach(event -> {
            for (Projection<?> projection : FinanceProjections.all()) {
                if (takes(projection, event)) {
                    taken.get(EventCatalogue.ledger().nameOf(event)).add(projection.table());
                }
            }
        });
        String found = taken.entrySet().stream()
                .map(entry -> entry.getKey() + ": "
                        + (entry.getValue().isEmpty() ? "in no list" : String.join(", ", entry.getValue())) + "\n")
                .collect(Collectors.joining());
        assertThat(found).isEqualTo(Files.readString(LIST, StandardCharsets.UTF_8));
    }

    /** Whole events and those with everything absent that may be absent: no fold trips over either. */
    @Test
    void noFoldTripsOverAnyEvent() {
        var names = new ArrayList<String>();
        EVENTS.forEach((name, event) -> {
            for (Projection<?> projection : FinanceProjections.all()) {
                foldTwice(projection, event);
            }
            names.add(name);
        });
        assertThat(names)
                .hasSizeGreaterThanOrEqualTo(EventCatalogue.ledger().names().size());
    }

    private static boolean takes(Projection<?> projection, LedgerEvent event) {
        var recorded = History.recorded(event, 1);
        return switch (projection) {
            case Projection.RowPerKey<?> keyed -> keyed.keyOf(recorded, event) != null;
            case Projection.RowsPerEvent<?> perEvent ->
                !perEvent.rows(Decoded.of(recorded, event, History.ORIGIN)).isEmpty();
        };
    }

    /** As the first event of its key where it begins one, and again on the row that is there. */
    private static <R extends Record> void foldTwice(Projection<R> projection, LedgerEvent event) {
        var recorded = History.recorded(event, 1);
        switch (projection) {
            case Projection.RowPerKey<R> keyed -> {
                String key = keyed.keyOf(recorded, event);
                R row = key == null ? null : begun(keyed, key);
                if (key != null) {
                    assertThatCode(() -> keyed.fold(row, recorded, event))
                            .as(key)
                            .doesNotThrowAnyException();
                } else {
                    assertThat(keyed.fold(null, recorded, event)).isNull();
                }
            }
            case Projection.RowsPerEvent<R> perEvent ->
                assertThat(perEvent.rows(Decoded.of(recorded, event, History.ORIGIN)))
                        .isNotNull();
        }
    }

    /** The row after whichever sample event begins it. */
    private static <R extends Record> R begun(Projection.RowPerKey<R> keyed, String key) {
        for (LedgerEvent other : EVENTS.values()) {
            var recorded = History.recorded(other, 1);
            if (keyed.begins(other) && key.equals(keyed.keyOf(recorded, other))) {
                return keyed.fold(null, recorded, other);
            }
        }
        return null;
    }
}
