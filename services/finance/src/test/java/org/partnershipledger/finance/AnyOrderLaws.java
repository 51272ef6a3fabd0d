package org.partnershipledger.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.partnershipledger.eventstore.SampleEvents;
import org.partnershipledger.eventstore.projection.Decoded;
import org.partnershipledger.eventstore.projection.FoldStopped;
import org.partnershipledger.eventstore.projection.Projection;
import org.partnershipledger.finance.portfolio.PartnershipTable;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementActivated;
import org.partnershipledger.kernel.history.RecordedEvent;

/**
 * Any events in any order, as a tampered or foreign history may hold them: each finance table takes an event in or
 * stops with a refusal that names table, event and position. Never anything else, and never in silence.
 */
class AnyOrderLaws {
    private static final int HISTORIES = 400;
    private static final int LENGTH = 120;
    private static final List<LedgerEvent> EVENTS =
            List.copyOf(SampleEvents.all().values());

    @Test
    void everyTableTakesInOrStopsByName() {
        int taken = 0;
        int stopped = 0;
        for (long seed = 1; seed <= HISTORIES; seed++) {
            var random = new Random(seed);
            Map<String, Object> rows = new HashMap<>();
            for (int position = 1; position <= LENGTH; position++) {
                var event = EVENTS.get(random.nextInt(EVENTS.size()));
                var recorded = History.recorded(event, position);
                for (Projection<?> projection : FinanceProjections.all()) {
                    if (takesIn(projection, rows, recorded, event, seed)) {
                        taken++;
                    } else {
                        stopped++;
                    }
                }
            }
        }
        assertThat(taken).isGreaterThan(HISTORIES);
        assertThat(stopped).isGreaterThan(HISTORIES);
    }

    private static boolean takesIn(
            Projection<?> projection, Map<String, Object> rows, RecordedEvent recorded, LedgerEvent event, long seed) {
        try {
            take(projection, rows, recorded, event);
            return true;
        } catch (FoldStopped stop) {
            // Plain comparisons: there are hundreds of thousands of them.
            var says = "the table " + projection.table() + " cannot take in " + recorded.wireName() + " at position "
                    + recorded.position() + " of ";
            if (stop.position() != recorded.position() || !stop.getMessage().startsWith(says)) {
                fail("seed " + seed + ": it does not name what it stopped at", stop);
            }
            return false;
        } catch (RuntimeException other) {
            return fail("seed " + seed + ", " + projection.table() + ", " + recorded.wireName(), other);
        }
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> void take(
            Projection<R> projection, Map<String, Object> rows, RecordedEvent recorded, LedgerEvent event) {
        switch (projection) {
            case Projection.RowPerKey<R> keyed -> {
                String key = keyed.keyOf(recorded, event);
                if (key != null) {
                    rows.compute(
                            keyed.table() + key,
                            (_, row) -> keyed.after((R) row, Decoded.of(recorded, event, History.ORIGIN)));
                }
            }
            case Projection.RowsPerEvent<R> perEvent -> perEvent.rowsOf(Decoded.of(recorded, event, History.ORIGIN));
        }
    }

    /** Without the guard the same histories break folds: the law above is able to fail. */
    @Test
    void withoutTheGuardAFoldBreaks() {
        var begun = EVENTS.stream()
                .filter(AgreementActivated.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> PartnershipTable.TABLE.fold(null, History.recorded(begun, 1), begun))
                .isInstanceOf(IllegalStateException.class);
    }
}
