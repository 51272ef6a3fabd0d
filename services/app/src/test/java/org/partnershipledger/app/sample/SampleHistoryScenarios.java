package org.partnershipledger.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.codec.JacksonEventCodec;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementDrafted;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.ledger.axon.LedgerGateway;
import org.partnershipledger.ledger.axon.MemoryHistory;

/** The sample is recorded by the real commands, comes to the figures its files name, and is loaded once. */
class SampleHistoryScenarios {
    private final EventCodec codec = new JacksonEventCodec();
    private final MemoryHistory history = new MemoryHistory();
    private final LedgerGateway gateway = new LedgerGateway(history, history, codec);

    @Test
    void everyCommandIsAcceptedAndASecondLoadRecordsNothing() {
        var first = SampleHistory.load(gateway);
        assertThat(first.recorded()).isEqualTo(first.commands());
        assertThat(first.lastPosition()).isEqualTo(history.lastPosition()).isGreaterThan(150);
        var second = SampleHistory.load(gateway);
        assertThat(second.recorded()).isZero();
        assertThat(history.lastPosition()).isEqualTo(first.lastPosition());
    }

    @Test
    void reconciliationsComeToTheFiguresThatTheSampleNames() {
        SampleHistory.load(gateway);
        Map<String, String> trueUps = new TreeMap<>();
        history.after(0, 10_000).stream()
                .map(codec::event)
                .filter(ReconciliationCalculated.class::isInstance)
                .map(ReconciliationCalculated.class::cast)
                .forEach(run -> trueUps.put(
                        run.agreement() + " " + run.reconciliation(),
                        run.trueUp().toString()));
        assertThat(trueUps)
                .containsExactly(
                        Map.entry("SAMPLE-BREATHE R-2024-C", "4885.73"),
                        Map.entry("SAMPLE-BREATHE R-2024-F", "-50126.57"),
                        Map.entry("SAMPLE-BREATHE R-2024-P", "148800.00"),
                        Map.entry("SAMPLE-BREATHE R-2025-P", "240000.00"),
                        Map.entry("SAMPLE-FALLS R-2024-F", "-240000.00"),
                        Map.entry("SAMPLE-FALLS R-2025-P", "86100.00"));
    }

    @Test
    void everythingIsMarkedAsSampleAndStandsInOneInventedBody() {
        SampleHistory.load(gateway);
        assertThat(history.bodies()).containsExactly(OdsCode.of("QZZ"));
        history.after(0, 10_000).forEach(row -> {
            assertThat(codec.origin(row).actor()).startsWith("sample-officer-");
            assertThat(row.aggregateId()).contains(":SAMPLE-");
            if (codec.event(row) instanceof AgreementDrafted drafted) {
                assertThat(drafted.title()).startsWith("Sample: ");
                assertThat(drafted.partner().name()).endsWith("(sample)");
                assertThat(drafted.partner().companyNumber()).startsWith("SAMPLE");
            }
        });
    }
}
