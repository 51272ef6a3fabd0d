package org.partnershipledger.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipledger.ledger.Facts.QZZ;
import static org.partnershipledger.ledger.Facts.day;
import static org.partnershipledger.ledger.Facts.draft;
import static org.partnershipledger.ledger.Facts.origin;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.Test;
import org.partnershipledger.eventstore.ExpectedLog;
import org.partnershipledger.eventstore.append.NewEvent;
import org.partnershipledger.eventstore.codec.JacksonEventCodec;
import org.partnershipledger.ledger.agreement.SignAgreement;

/** What Axon may ask of the ledger's table, and what it may not: plain positions, and never a snapshot. */
class LedgerEventStorageEngineTest {
    private final MemoryHistory history = new MemoryHistory();
    private final JacksonEventCodec codec = new JacksonEventCodec();
    private final LedgerEventStorageEngine engine = new LedgerEventStorageEngine(history, history, codec);

    @Test
    void aTokenIsAPlainPositionSoThatNoGapIsEverGuessedAt() {
        assertThat(engine.createTailToken()).isNull();
        assertThat(engine.createHeadToken()).isNull();
        var gateway = new LedgerGateway(history, history, codec);
        gateway.send(draft(), origin("officer-1", "a"));
        gateway.send(new SignAgreement("CM-001", day("2026-03-01"), "QZZ"), origin("officer-1", "b"));
        assertThat(engine.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(3));
        List<? extends TrackedEventMessage<?>> left =
                engine.readEvents(new GlobalSequenceTrackingToken(2), false).toList();
        assertThat(left).hasSize(1);
        assertThat(left.getFirst().trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(3));
        assertThatThrownBy(() -> engine.createTokenAt(Instant.EPOCH)).hasMessageContaining("ask for a position");
    }

    @Test
    void whatStandsBeforeAnUnknownEventIsHandedOutAndNothingAfterIt() {
        new LedgerGateway(history, history, codec).send(draft(), origin("officer-1", "a"));
        history.add(
                QZZ,
                new NewEvent(
                        "Agreement",
                        "Agreement:CM-001",
                        1,
                        UUID.randomUUID(),
                        "agreement.renamed.v9",
                        day("2026-05-01"),
                        "{}".getBytes(StandardCharsets.UTF_8),
                        codec.metadata(origin("officer-9", "z"))));
        var first = engine.readEvents(null, false).toList();
        assertThat(first).hasSize(2);
        try (var log = ExpectedLog.ofThisThread(TailTrouble.class.getName())) {
            assertThatThrownBy(() -> engine.readEvents(first.getLast().trackingToken(), false))
                    .hasMessageContaining("agreement.renamed.v9");
            assertThat(log.said()).singleElement().asString().contains("agreement.renamed.v9");
        }
    }

    @Test
    void thereAreNoSnapshots() {
        assertThat(engine.readSnapshot("Agreement:CM-001")).isEmpty();
        assertThatThrownBy(() -> engine.storeSnapshot(null)).hasMessage("there are no snapshots in this ledger");
    }

    @Test
    void theLastSequenceOfAStreamIsTheStores() {
        assertThat(engine.lastSequenceNumberFor("Agreement:CM-001")).isEmpty();
        new LedgerGateway(history, history, codec).send(draft(), origin("officer-1", "a"));
        assertThat(engine.lastSequenceNumberFor("Agreement:CM-001")).contains(0L);
    }
}
