package org.partnershipledger.valuereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.valuereport.ReportFoldScenarios.column;
import static org.partnershipledger.valuereport.ReportFoldScenarios.report;
import static org.partnershipledger.valuereport.ReportFoldScenarios.table;
import static org.partnershipledger.valuereport.RichHistory.BODY;
import static org.partnershipledger.valuereport.TestHistory.day;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalGranted;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRequested;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;

/** Approvals stand in a year's report as they stood at its end, with how long the answers took. */
class ApprovalScenarios {
    private final TestHistory history = RichHistory.history();

    @Test
    void anAnswerAfterTheYearIsNotInIt() {
        var before = column(table(report(history), "approvals"), "result");
        history.record(BODY, new ApprovalRequested("RARE", day("2026-03-30"), ApprovalType.REC))
                .record(
                        BODY,
                        new ApprovalGranted(
                                "RARE", day("2026-04-02"), ApprovalType.REC, Optional.empty(), Optional.empty()))
                .record(BODY, new ApprovalRequested("RARE", day("2026-04-01"), ApprovalType.HRA));
        var now = table(report(history), "approvals");
        assertThat(column(now, "result")).hasSize(before.size() + 1).contains("asked for, no answer yet");
        assertThat(column(now, "approval"))
                .contains("research ethics committee")
                .doesNotContain("Health Research Authority");
    }

    @Test
    void howLongAnswersTookIsSaid() {
        assertThat(sentences()).contains("Each of the 3 answers to requests for approval took 71 days.");
        history.record(BODY, new ApprovalRequested("RARE", day("2025-04-01"), ApprovalType.REC))
                .record(
                        BODY,
                        new ApprovalGranted(
                                "RARE", day("2025-07-01"), ApprovalType.REC, Optional.empty(), Optional.empty()));
        assertThat(sentences())
                .contains("Half of the 4 answers to requests for approval took 71 days or less, the slowest 91 days.");
    }

    private List<String> sentences() {
        return report(history).sections().getFirst().sentences();
    }
}
