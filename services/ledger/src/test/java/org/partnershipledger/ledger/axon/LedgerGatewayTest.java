package org.partnershipledger.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.ledger.Facts.QZZ;
import static org.partnershipledger.ledger.Facts.day;
import static org.partnershipledger.ledger.Facts.draft;
import static org.partnershipledger.ledger.Facts.draftAs;
import static org.partnershipledger.ledger.Facts.origin;
import static org.partnershipledger.ledger.Facts.pounds;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.AbstractRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipledger.eventstore.ExpectedLog;
import org.partnershipledger.eventstore.append.HistoryUnavailable;
import org.partnershipledger.eventstore.append.NewEvent;
import org.partnershipledger.eventstore.append.SequenceConflict;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.codec.JacksonEventCodec;
import org.partnershipledger.kernel.event.CommercialEvent.NhsCostRecorded;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.agreement.SignAgreement;
import org.partnershipledger.ledger.commercial.RecordNhsCost;

/** The gateway's answers, on a history in memory: recorded, rejected, repeated, conflict, unavailable. */
class LedgerGatewayTest {
    private final EventCodec codec = new JacksonEventCodec();
    private final MemoryHistory history = new MemoryHistory();
    private final LedgerGateway gateway = new LedgerGateway(history, history, codec);

    private static RecordNhsCost cost(String reference) {
        return new RecordNhsCost("CM-001", day("2026-05-01"), "Legal advice", pounds("1200.00"), reference);
    }

    private void otherNodeRecordsCost(long sequence, String reference) {
        var event = new NhsCostRecorded("CM-001", day("2026-05-01"), "Legal advice", pounds("1.00"), reference);
        history.add(
                QZZ,
                new NewEvent(
                        "Agreement",
                        "Agreement:CM-001",
                        sequence,
                        UUID.randomUUID(),
                        "commercial.nhs-cost-recorded.v1",
                        event.effectiveOn(),
                        codec.payload(event),
                        codec.metadata(origin("officer-9", reference))));
    }

    @Test
    void aRecordedCommandIsAnsweredWithItsPositions() {
        assertThat(gateway.send(draft(), origin("officer-1", "a"))).isEqualTo(new Answer.Recorded(1, 2, false));
        assertThat(gateway.send(cost("C-1"), origin("officer-1", "b"))).isEqualTo(new Answer.Recorded(3, 3, false));
        var row = history.after(2, 1).getFirst();
        assertThat(row.aggregateId()).isEqualTo("Agreement:CM-001");
        assertThat(row.sequence()).isEqualTo(1);
        assertThat(row.body()).isEqualTo(QZZ);
        assertThat(codec.origin(row).actor()).isEqualTo("officer-1");
    }

    @Test
    void aRejectedCommandRecordsNothingAndNamesItsRules() {
        var answer = gateway.send(cost("C-1"), origin("officer-1", "a"));
        assertThat(answer).isInstanceOfSatisfying(Answer.Rejected.class, rejected -> assertThat(rejected.rejections())
                .extracting(Decision.Rejection::rule)
                .containsExactly("B2-drafted"));
        assertThat(history.lastPosition()).isZero();
        assertThat(gateway.send(draft(), origin("officer-1", "b"))).isEqualTo(new Answer.Recorded(1, 2, false));
    }

    @Test
    void aRepeatedCommandGetsItsFirstAnswerAlthoughItWouldNowBeRejected() {
        gateway.send(draft(), origin("officer-1", "a"));
        assertThat(gateway.send(draft(), origin("officer-1", "a"))).isEqualTo(new Answer.Recorded(1, 2, true));
        assertThat(history.lastPosition()).isEqualTo(2);
    }

    @Test
    void aRepeatedCommandThatWouldBeAcceptedAgainIsNotFoldedTwice() {
        gateway.send(draft(), origin("officer-1", "a"));
        gateway.send(new SignAgreement("CM-001", day("2026-03-01"), "QZZ"), origin("officer-1", "b"));
        gateway.send(cost("C-1"), origin("officer-1", "c"));
        var other = new LedgerGateway(history, history, codec);
        assertThat(other.send(cost("C-1"), origin("officer-1", "c"))).isEqualTo(new Answer.Recorded(4, 4, true));
        assertThat(other.send(cost("C-2"), origin("officer-1", "d"))).isEqualTo(new Answer.Recorded(5, 5, false));
    }

    @Test
    void aCommandIdUsedForAnotherCommandIsRefused() {
        gateway.send(draft(), origin("officer-1", "a"));
        assertThat(gateway.send(cost("C-1"), origin("officer-1", "a"))).isInstanceOf(Answer.IdReused.class);
        gateway.send(cost("C-1"), origin("officer-1", "b"));
        assertThat(gateway.send(cost("C-1"), origin("officer-2", "b")))
                .as("rejected now, and the id belongs to another sender's command")
                .isInstanceOf(Answer.IdReused.class);
        assertThat(history.lastPosition()).isEqualTo(3);
    }

    @Test
    void aLostRaceIsDecidedAgainOnWhatIsTrueNow() {
        gateway.send(draft(), origin("officer-1", "a"));
        otherNodeRecordsCost(1, "C-1");
        assertThat(gateway.send(cost("C-2"), origin("officer-1", "b"))).isEqualTo(new Answer.Recorded(4, 4, false));
        otherNodeRecordsCost(3, "C-3");
        assertThat(gateway.send(cost("C-3"), origin("officer-1", "c")))
                .as("the other node's cost has the same reference")
                .isInstanceOf(Answer.Rejected.class);
    }

    @Test
    void aConflictIsTriedAgainAndAHistoryThatIsDownIsSaid() {
        gateway.send(draft(), origin("officer-1", "a"));
        history.failNext(new SequenceConflict("lost", null));
        assertThat(gateway.send(cost("C-1"), origin("officer-1", "b"))).isInstanceOf(Answer.Recorded.class);
        history.failNext(new HistoryUnavailable("down", null));
        assertThat(gateway.send(cost("C-2"), origin("officer-1", "c"))).isInstanceOf(Answer.Unavailable.class);
        assertThat(gateway.send(cost("C-2"), origin("officer-1", "c"))).isEqualTo(new Answer.Recorded(4, 4, false));
    }

    @Test
    void aDryRunShowsTheEventsAndRecordsNothing() {
        gateway.send(draft(), origin("officer-1", "a"));
        var shown = gateway.dryRun(cost("C-1"), origin("officer-1", "b")).decision();
        assertThat(shown)
                .isEqualTo(new Decision.Accepted(List.of(
                        new NhsCostRecorded("CM-001", day("2026-05-01"), "Legal advice", pounds("1200.00"), "C-1"))));
        assertThat(history.lastPosition()).isEqualTo(2);
    }

    @Test
    void anUnknownWireNameStopsWithItsNameAndNothingIsSkipped() {
        gateway.send(draft(), origin("officer-1", "a"));
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
        var fresh = new LedgerGateway(history, history, codec);
        try (var log = ExpectedLog.ofThisThread(AbstractRepository.class.getName())) {
            assertThat(fresh.send(cost("C-1"), origin("officer-1", "b")))
                    .isInstanceOfSatisfying(Answer.Unavailable.class, answer -> assertThat(answer.message())
                            .contains("agreement.renamed.v9"));
            assertThat(log.said()).singleElement().asString().contains("Agreement:CM-001");
        }
        assertThat(history.lastPosition()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {",\"amount\":null", ""})
    void aRowThatLacksAFieldStopsItsOwnStreamWithPositionAndField(String amount) {
        gateway.send(draft(), origin("officer-1", "a"));
        var bytes = "{\"agreement\":\"CM-001\",\"effectiveOn\":\"2026-05-01\",\"category\":\"Legal advice\"" + amount
                + ",\"reference\":\"C-1\"}";
        history.add(
                QZZ,
                new NewEvent(
                        "Agreement",
                        "Agreement:CM-001",
                        1,
                        UUID.randomUUID(),
                        "commercial.nhs-cost-recorded.v1",
                        day("2026-05-01"),
                        bytes.getBytes(StandardCharsets.UTF_8),
                        codec.metadata(origin("officer-9", "z"))));
        var fresh = new LedgerGateway(history, history, codec);
        assertThat(fresh.send(cost("C-2"), origin("officer-1", "b")))
                .isInstanceOfSatisfying(Answer.Unavailable.class, answer -> assertThat(answer.message())
                        .contains("commercial.nhs-cost-recorded.v1 at position 3", "field amount"));
        assertThat(history.lastPosition()).isEqualTo(3);
        assertThat(fresh.send(draftAs("CM-002"), origin("officer-1", "c")))
                .as("another agreement's stream goes on")
                .isEqualTo(new Answer.Recorded(4, 5, false));
    }
}
