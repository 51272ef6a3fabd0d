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
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRefused;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRequested;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;
import org.partnershipledger.kernel.time.FinancialYear;
import org.partnershipledger.valuereport.model.ReportQuestion;

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

    /**
     * Granted to 31 March 2027, the renewal asked for and refused: until that day it is live and data flows lawfully,
     * so nothing of it did not work; in the year after it is told as lapsed.
     */
    @Test
    void aRefusedRenewalTakesNothingAwayUntilTheOldApprovalLapses() {
        history.at("2027-05-01T09:00:00Z")
                .record(BODY, granted("2026-04-01", "2027-03-31"))
                .record(BODY, new ApprovalRequested("RARE", day("2027-01-10"), ApprovalType.REC))
                .record(BODY, refused("2027-02-01"));
        var live = ReportFold.fold(history.facts(BODY), ReportQuestion.of(BODY, new FinancialYear(2026)));
        assertThat(column(table(live, "approvals"), "result")).contains("granted; renewal refused");
        assertThat(column(table(live, "shortfalls"), "what")).noneMatch(what -> what.contains("pproval"));
        var lapsed = ReportFold.fold(history.facts(BODY), ReportQuestion.of(BODY, new FinancialYear(2027)));
        assertThat(column(table(lapsed, "approvals"), "result")).contains("granted, since expired; renewal refused");
        assertThat(column(table(lapsed, "shortfalls"), "what"))
                .contains(
                        "Approval lapsed after 31 March 2027, and its renewal was refused: research ethics committee");
        assertThat(column(table(lapsed, "shortfalls"), "why")).contains("the study has changed");
        var after = ReportFold.fold(history.facts(BODY), ReportQuestion.of(BODY, new FinancialYear(2028)));
        assertThat(column(table(after, "shortfalls"), "what")).noneMatch(what -> what.contains("pproval"));
    }

    @Test
    void aRefusalOfTheApprovalItselfIsAmongWhatDidNotWork() {
        history.record(BODY, new ApprovalRequested("RARE", day("2025-06-01"), ApprovalType.REC))
                .record(BODY, refused("2025-07-01"));
        assertThat(column(table(report(history), "approvals"), "result")).contains("refused");
        assertThat(column(table(report(history), "shortfalls"), "what"))
                .contains("Approval refused: research ethics committee");
    }

    @Test
    void whileTheNextOneIsAskedForTheOldOneHolds() {
        history.record(BODY, granted("2025-04-01", "2026-06-30"))
                .record(BODY, new ApprovalRequested("RARE", day("2026-03-01"), ApprovalType.REC));
        assertThat(column(table(report(history), "approvals"), "result")).contains("granted; renewal asked for");
    }

    private static ApprovalGranted granted(String from, String to) {
        return new ApprovalGranted("RARE", day(from), ApprovalType.REC, Optional.empty(), Optional.of(day(to)));
    }

    private static ApprovalRefused refused(String on) {
        return new ApprovalRefused("RARE", day(on), ApprovalType.REC, "the study has changed");
    }

    private List<String> sentences() {
        return report(history).sections().getFirst().sentences();
    }
}
