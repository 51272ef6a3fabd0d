package org.partnershipledger.valuereport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.time.FinancialYear;

class ReportFoldScenarios {
    @Test
    void writes() throws Exception {
        var history = RichHistory.history();
        var model = ReportRun.make(
                history, TestHistory.CODEC, ReportQuestion.of(RichHistory.BODY, new FinancialYear(2025)));
        ReportFolder.write(model, Path.of("target/rich"));
        assertThat(model.sections()).isNotEmpty();
    }
}
