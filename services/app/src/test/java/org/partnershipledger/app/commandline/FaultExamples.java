package org.partnershipledger.app.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipledger.eventstore.SampleAppends;
import org.partnershipledger.eventstore.projection.Decoded;
import org.partnershipledger.eventstore.read.HistoryGap;
import org.partnershipledger.finance.portfolio.PartnershipTable;
import org.partnershipledger.kernel.history.RecordedEvent;
import org.partnershipledger.valuereport.ReportFolder;

/** A fault that whoever starts the program can mend is told in one sentence that says what to do. */
class FaultExamples {
    @Test
    void aFolderThatHoldsSomethingElseIsNamed(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("diary.txt"), "mine");
        var refused = catchThrowable(() -> ReportFolder.write(null, folder));
        assertThat(Fault.sentence(new IllegalStateException(refused)))
                .isEqualTo(folder.toAbsolutePath()
                        + " holds files that are not a report. Name an empty or a new folder; nothing was changed.");
        assertThat(folder).isDirectoryContaining("glob:**diary.txt");
    }

    @Test
    void anEventThatATableCannotTakeInIsNamed() {
        var signed = SampleAppends.signature("A1", 1).events().getFirst();
        var recorded = new RecordedEvent(
                12,
                SampleAppends.BODY,
                12,
                signed.aggregateType(),
                signed.aggregateId(),
                1,
                signed.eventId(),
                signed.wireName(),
                signed.effectiveOn(),
                Instant.EPOCH,
                signed.payload(),
                signed.metadata(),
                new byte[32],
                new byte[0],
                new byte[32]);
        var stopped = catchThrowable(() -> PartnershipTable.TABLE.after(
                null, Decoded.of(recorded, SampleAppends.CODEC.event(recorded), SampleAppends.CODEC.origin(recorded))));
        assertThat(Fault.sentence(stopped))
                .isEqualTo(
                        "Reading stopped: the table finance_partnership cannot take in agreement.signed.v1 at position"
                                + " 12 of Agreement:A1: what it is about was not begun before it; it stops there and nothing is"
                                + " skipped. Verify the history.");
    }

    @Test
    void aHistoryThatCannotBeReadIsNamed() {
        assertThat(Fault.sentence(new IllegalStateException(new HistoryGap("in its positions", 3, 5))))
                .isEqualTo("Reading stopped: the history has a gap in its positions: expected 3, found 5; nothing was"
                        + " read past it. Run verify, and restore from the last good copy.");
        var unreadable = catchThrowable(() -> SampleAppends.CODEC.event("agreement.signed.v1", new byte[] {'{'}));
        assertThat(Fault.sentence(unreadable))
                .startsWith("Reading stopped: event agreement.signed.v1 cannot be read: it is not JSON")
                .endsWith(". Verify the history.");
    }
}
