package org.partnershipledger.ledger.gainshare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.ledger.Facts.YEAR;
import static org.partnershipledger.ledger.Facts.day;
import static org.partnershipledger.ledger.Facts.origin;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipledger.eventstore.codec.JacksonEventCodec;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.ledger.Story;
import org.partnershipledger.ledger.axon.LedgerGateway;
import org.partnershipledger.ledger.axon.MemoryHistory;

/** After a correction of an early year the later ones that it overtook are named, and no others. 40% of every saving. */
class OvertakenRunsScenarios {
    private static final Period SECOND = new Period(day("2027-04-01"), day("2028-03-31"));
    private static final Period THIRD = new Period(day("2028-04-01"), day("2029-03-31"));
    private final Years years = new Years();

    private List<String> named() {
        return OvertakenRuns.inWords(years.story.agreement().gainShare().calculated("FALLS"));
    }

    @Test
    void aLifetimeCapThatIsFreedIsOwedToTheNextYear() {
        years.begin(Years.terms().lifetimeGainCap("100000.00"));
        years.finalRun(YEAR, "200000");
        years.finalRun(SECOND, "200000");
        assertThat(named()).isEmpty();
        years.correction(YEAR, "100000");
        assertThat(named())
                .containsExactly("Reconciliation R-2 of FALLS from 2027-04-01 to 2028-03-31 was calculated before an"
                        + " earlier period was; with the lifetime caps used and the losses carried forward as they"
                        + " stand now it comes out differently. Record a CORRECTION of that period.");
        years.correction(SECOND, "200000.00");
        assertThat(named()).isEmpty();
    }

    @Test
    void aSmallerLossCarriedForwardIsFollowedFromYearToYear() {
        years.begin(Years.terms().lossCarryForward());
        years.finalRun(YEAR, "-300000");
        years.finalRun(SECOND, "200000");
        years.finalRun(THIRD, "250000");
        years.correction(YEAR, "-250000");
        assertThat(named()).hasSize(1).first().asString().startsWith("Reconciliation R-2");
        years.correction(SECOND, "200000.00");
        assertThat(named()).hasSize(1).first().asString().startsWith("Reconciliation R-3");
        years.correction(THIRD, "250000.00");
        assertThat(named()).isEmpty();
    }

    @Test
    void yearsThatTakeNothingFromEachOtherAreNotNamed() {
        years.begin(Years.terms().gainCap("90000.00"));
        years.finalRun(YEAR, "200000");
        years.finalRun(SECOND, "300000");
        years.correction(YEAR, "10");
        assertThat(named()).isEmpty();
    }

    @Test
    void whoRecordsTheCorrectionIsToldSoAndWhoOnlyTriesItToo() {
        years.begin(Years.terms().lifetimeGainCap("100000.00"));
        years.finalRun(YEAR, "200000");
        years.finalRun(SECOND, "200000");
        years.measure(YEAR, "100000");
        var history = new MemoryHistory();
        var codec = new JacksonEventCodec();
        years.story.recordInto(history, codec);
        var gateway = new LedgerGateway(history, history, codec);
        var command = Story.reconcile("R-3", ReconciliationRun.CORRECTION, YEAR);
        assertThat(gateway.dryRun(command, origin("officer-1", "try")).warnings())
                .hasSize(1);
        assertThat(gateway.warnings(command)).isEmpty();
        gateway.send(command, origin("officer-1", "record"));
        assertThat(gateway.warnings(command)).hasSize(1);
    }
}
