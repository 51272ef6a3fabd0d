package org.partnershipledger.ledger.gainshare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.ledger.Facts.YEAR;
import static org.partnershipledger.ledger.Facts.origin;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipledger.eventstore.codec.JacksonEventCodec;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.ledger.Facts;
import org.partnershipledger.ledger.Warning;
import org.partnershipledger.ledger.axon.LedgerGateway;
import org.partnershipledger.ledger.axon.MemoryHistory;

/** A price index of 1.0324 is used and later revised to 1.0351. 40% of a saving of £500,000.00, worked out by hand. */
class RevisedIndexScenarios {
    private final Years years = new Years();

    private static Reconcile run(String reference, ReconciliationRun run, String priceIndex, String costs) {
        return new Reconcile(
                "CM-001",
                YEAR.to(),
                reference,
                "FALLS",
                run,
                YEAR,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(priceIndex).map(Facts::number),
                Optional.ofNullable(costs).map(Facts::pounds),
                Optional.empty());
    }

    private ReconciliationCalculated recorded(Reconcile run) {
        years.story.by("officer-1", run);
        return (ReconciliationCalculated) years.story.last();
    }

    private List<String> warned(String reference) {
        return RevisedIndex.warnings(years.story.agreement().gainShare().calculated("FALLS"), reference).stream()
                .map(Warning::message)
                .toList();
    }

    private static Money pounds(String amount) {
        return Facts.pounds(amount);
    }

    @BeforeEach
    void aFinalRunUsedTheIndex() {
        years.begin(Years.terms().costsFirst());
        years.measure(YEAR, "500000");
        assertThat(recorded(run("R-1", ReconciliationRun.FINAL, "1.0324", "16200.00"))
                        .trueUp())
                .contains(pounds("200000.00"));
        years.story.agreed("R-1");
    }

    @Test
    void theIndexThatWasUsedIsKeptAndNothingChanges() {
        assertThat(recorded(run("R-2", ReconciliationRun.CORRECTION, "1.03240", "16200.00"))
                        .trueUp())
                .contains(pounds("0.00"));
        assertThat(warned("R-2")).isEmpty();
        assertThat(warned("R-1")).isEmpty();
        assertThat(warned("R-9")).isEmpty();
    }

    @Test
    void whereTermsSayAsRevisedTheDifferenceIsSettledAndTheChangeIsNamed() {
        assertThat(recorded(run("R-2", ReconciliationRun.CORRECTION, "1.0351", "16200.00"))
                        .trueUp())
                .contains(pounds("540.00"));
        assertThat(warned("R-2"))
                .containsExactly("Reconciliation R-2 is calculated with price index 1.0351, R-1 of the same days was"
                        + " with 1.0324: an index that is revised after use changes nothing unless the terms say"
                        + " \"as revised\", and one that is left out counts as 1. Check that the change is meant"
                        + " before it is issued.");
        recorded(run("R-3", ReconciliationRun.CORRECTION, "1.0351", "16200.00"));
        assertThat(warned("R-3"))
                .as("compared with the run before, not with the first")
                .isEmpty();
    }

    @Test
    void whoLeavesOutWhatTheRunBeforeHadIsToldSoBeforeAndAfterRecording() {
        var history = new MemoryHistory();
        var codec = new JacksonEventCodec();
        years.story.recordInto(history, codec);
        var gateway = new LedgerGateway(history, history, codec);
        var command = run("R-2", ReconciliationRun.CORRECTION, null, null);
        assertThat(gateway.dryRun(command, origin("officer-1", "try")).warnings())
                .extracting(Warning::message)
                .satisfiesExactly(
                        index -> assertThat(index).contains("with price index 1, ", "with 1.0324"),
                        costs -> assertThat(costs).contains("with costs to recover £0.00, ", "with £16,200.00"));
        gateway.send(command, origin("officer-1", "record"));
        assertThat(gateway.warnings(command)).hasSize(2);
    }
}
