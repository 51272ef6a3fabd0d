package org.partnershipledger.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.codec.JacksonEventCodec;
import org.partnershipledger.kernel.event.CommercialEvent.RoyaltyAudited;
import org.partnershipledger.kernel.event.DataUseEvent.DataFlowStopped;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementDrafted;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementTerminated;
import org.partnershipledger.kernel.event.LifecycleEvent.TerminationCause;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeRecorded;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementWrittenOff;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.ledger.axon.Answer;
import org.partnershipledger.ledger.axon.LedgerGateway;
import org.partnershipledger.ledger.axon.MemoryHistory;
import org.partnershipledger.ledger.settlement.WriteOffSettlement;

/** The sample is recorded by the real commands, comes to the figures its files name, and is loaded once. */
class SampleHistoryScenarios {
    private final EventCodec codec = new JacksonEventCodec();
    private final MemoryHistory history = new MemoryHistory();
    private final LedgerGateway gateway = new LedgerGateway(history, history, codec);

    @Test
    void everyCommandIsAcceptedAndASecondLoadRecordsNothing() {
        var first = SampleHistory.load(gateway);
        assertThat(first.recorded()).isEqualTo(first.commands());
        assertThat(first.whole()).isTrue();
        assertThat(first.lastPosition()).isEqualTo(history.lastPosition()).isGreaterThan(150);
        var second = SampleHistory.load(gateway);
        assertThat(second.recorded()).isZero();
        assertThat(history.lastPosition()).isEqualTo(first.lastPosition());
    }

    /** As after an update of the program: one command of the sample was another one then. */
    @Test
    void theSampleOfAnotherEditionStaysAsItIsAndIsNoFault() {
        var steps = SampleHistory.steps();
        steps.subList(0, steps.size() - 1).forEach(step -> gateway.send(step.command(), step.origin()));
        var then = new WriteOffSettlement(
                "SAMPLE-TRIAGE.COST.1.QZZ", LocalDate.parse("2026-02-16"), Money.of("9999.00"), "Sample: it was less");
        assertThat(gateway.send(then, steps.getLast().origin())).isInstanceOf(Answer.Recorded.class);
        long before = history.lastPosition();
        var loaded = SampleHistory.load(gateway);
        assertThat(loaded.whole()).isFalse();
        assertThat(loaded.recorded()).isZero();
        assertThat(history.lastPosition()).isEqualTo(before);
    }

    @Test
    void thePartnerThatStoppedTradingEndsItsAgreementAfterTheLastFlowAndBeforeAnythingIsGivenUp() {
        SampleHistory.load(gateway);
        var events = history.after(0, 10_000).stream().map(codec::event).toList();
        var ended = only(events, AgreementTerminated.class);
        assertThat(ended.agreement()).isEqualTo("SAMPLE-TRIAGE");
        assertThat(ended.cause()).isEqualTo(TerminationCause.INSOLVENCY);
        assertThat(only(events, DataFlowStopped.class).effectiveOn()).isBefore(ended.effectiveOn());
        assertThat(only(events, SettlementWrittenOff.class).effectiveOn()).isAfter(ended.effectiveOn());
        assertThat(events.stream()
                        .filter(OutcomeRecorded.class::isInstance)
                        .map(OutcomeRecorded.class::cast)
                        .filter(outcome -> outcome.agreement().equals(ended.agreement())))
                .allMatch(outcome -> !outcome.period().to().isAfter(ended.effectiveOn()))
                .hasSize(1);
    }

    @Test
    void theAuditOfTheFirstRoyaltyStatementChangesNoAmount() {
        SampleHistory.load(gateway);
        var events = history.after(0, 10_000).stream().map(codec::event).toList();
        var audited = only(events, RoyaltyAudited.class);
        assertThat(audited.difference()).isEqualTo(Money.of("0.00"));
        assertThat(audited.reworked())
                .allMatch(each -> each.payableBefore().equals(each.statement().payable()));
    }

    private static <E> E only(List<LedgerEvent> events, Class<E> kind) {
        var found = events.stream().filter(kind::isInstance).toList();
        assertThat(found).hasSize(1);
        return kind.cast(found.getFirst());
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
                        run.trueUp().orElseThrow().toString()));
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
            assertThat(row.aggregateId()).containsPattern(":SAMPLE-|^Reference:(agreement|payment[.]QZZ)[.]sample");
            if (codec.event(row) instanceof AgreementDrafted drafted) {
                assertThat(drafted.title()).startsWith("Sample: ");
                assertThat(drafted.partner().name()).endsWith("(sample)");
                assertThat(drafted.partner().companyNumber()).startsWith("SAMPLE");
            }
        });
    }
}
