package org.partnershipledger.valuereport;

import java.util.List;
import java.util.Map;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementDrafted;
import org.partnershipledger.kernel.organisation.TechnologyPartner;
import org.partnershipledger.kernel.organisation.TechnologyPartner.PartnerMaturity;
import org.partnershipledger.valuereport.model.ReportModel;

/** Whole reports for the tests of renderings. */
public final class ReportFixtures {
    private ReportFixtures() {}

    public static ReportModel rich() {
        return ReportFoldScenarios.report(RichHistory.history());
    }

    /** Somebody typed markup and a formula. */
    public static ReportModel hostile() {
        return ReportFoldScenarios.report(new TestHistory()
                .record(
                        RichHistory.BODY,
                        new AgreementDrafted(
                                "X",
                                TestHistory.day("2025-05-01"),
                                "<script>alert(1)</script>",
                                RichHistory.BODY,
                                List.of(RichHistory.BODY),
                                new TechnologyPartner(
                                        "=cmd|' /C calc'!A0", "SAMPLE09", "\"><img>", PartnerMaturity.SME),
                                Map.of(),
                                TestHistory.day("2025-05-01"),
                                null)));
    }

    public static TestHistory history() {
        return RichHistory.history();
    }
}
