package org.partnershipledger.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.partnershipledger.audit.readdition.Readdition;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.codec.JacksonEventCodec;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.GainShareEvent.Working;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.gainshare.Reconciliation;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.ledger.axon.LedgerGateway;
import org.partnershipledger.ledger.axon.MemoryHistory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the program itself records, read by the audit's second addition: the sample's reconciliations and thousands
 * of others agree as they were recorded, and no step of any of them can be changed unnoticed.
 */
class ReadditionLaws {
    private static final long SEED = 20261122;
    /** {@code make fast} tries fewer. */
    private static final int CASES = Integer.getInteger("laws.cases", 5_000);

    private static final JsonMapper JSON = JsonMapper.shared();
    private final EventCodec codec = new JacksonEventCodec();

    @Test
    void theSampleAgreesAndEachOfItsStepsIsNamedWhenItIsChanged() {
        var history = new MemoryHistory();
        SampleHistory.load(new LedgerGateway(history, history, codec));
        List<ReconciliationCalculated> runs = history.after(0, 10_000).stream()
                .map(codec::event)
                .filter(ReconciliationCalculated.class::isInstance)
                .map(ReconciliationCalculated.class::cast)
                .toList();
        assertThat(runs).hasSizeGreaterThan(5);
        for (var run : runs) {
            assertThat(Readdition.differences(codec.payload(run)))
                    .as(run.reconciliation())
                    .isEmpty();
            for (int step = 1; step <= 17; step++) {
                assertThat(changed(run, step))
                        .as("%s, step %d", run.reconciliation(), step)
                        .singleElement()
                        .asString()
                        .contains("step " + step + " (");
            }
        }
    }

    @Test
    void randomCasesAgreeAndAChangedStepIsNamed() {
        var random = new Random(SEED);
        var source = new SoundCases(random);
        int calculated = 0;
        for (int i = 0; i < CASES; i++) {
            var terms = source.terms();
            var inputs = source.inputs();
            if (!Reconciliation.problems(terms, inputs).isEmpty()) {
                continue;
            }
            calculated++;
            var run = recorded(
                    new Working(1, SoundCases.YEAR, terms, inputs, Reconciliation.calculateChecked(terms, inputs)));
            assertThat(Readdition.differences(codec.payload(run)))
                    .as("seed %d, case %d", SEED, i)
                    .isEmpty();
            int step = 1 + random.nextInt(17);
            assertThat(changed(run, step))
                    .as("seed %d, case %d, step %d", SEED, i, step)
                    .isNotEmpty()
                    .first()
                    .asString()
                    .startsWith("step " + step + " (");
        }
        assertThat(calculated).isGreaterThan(CASES / 2);
    }

    private static ReconciliationCalculated recorded(Working working) {
        var result = working.result();
        Money paid = working.inputs().paidOnAccount();
        Period year = working.window();
        return new ReconciliationCalculated(
                "CM-001",
                LocalDate.parse("2026-06-01"),
                "R-1",
                "BED-COST",
                ReconciliationRun.FINAL,
                year,
                List.of(),
                List.of(working),
                result.pool(),
                result.partnerShare(),
                result.nhsShare(),
                paid,
                result.trueUp());
    }

    /** The recorded JSON with a penny more in one step of its first working. */
    private List<String> changed(ReconciliationCalculated run, int step) {
        var event = (ObjectNode) JSON.readTree(codec.payload(run));
        var recorded = (ObjectNode)
                event.get("workings").get(0).get("result").get("steps").get(step - 1);
        var value = new BigDecimal(recorded.get("value").asString());
        recorded.put("value", value.add(new BigDecimal("0.01")).toPlainString());
        return Readdition.differences(event);
    }
}
