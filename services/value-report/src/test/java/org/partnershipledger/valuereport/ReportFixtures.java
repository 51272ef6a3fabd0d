package org.partnershipledger.valuereport;

import java.util.List;
import java.util.Map;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementDrafted;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementBasis;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementPaid;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.TechnologyPartner;
import org.partnershipledger.kernel.organisation.TechnologyPartner.PartnerMaturity;
import org.partnershipledger.valuereport.model.ReportModel;

/** Whole reports for the tests of renderings. */
public final class ReportFixtures {
    private ReportFixtures() {}

    public static ReportModel rich() {
        return ReportFoldScenarios.report(RichHistory.history());
    }

    /** The rare-disease scheme of the rich history shares a gain that rests on six people, and the share is paid. */
    public static ReportModel withAPaymentForSixPeople(String amount) {
        return ReportFoldScenarios.report(RichHistory.history()
                .record(
                        RichHistory.BODY,
                        RichEvents.run(
                                "RARE",
                                "R-SIX",
                                "DEATHS",
                                ReconciliationRun.FINAL,
                                "DEATHS-2025",
                                amount,
                                "-" + amount,
                                "0.00",
                                "0.00"),
                        RichEvents.raised(
                                "S-SIX",
                                "RARE",
                                SettlementBasis.RECONCILIATION,
                                "R-SIX",
                                SettlementDirection.PARTNER_TO_NHS,
                                amount,
                                "0.00",
                                "2026-01-10",
                                "2026-02-10"),
                        new SettlementPaid("S-SIX", "RARE", TestHistory.day("2026-01-20"), Money.of(amount), "FIN-6")));
    }

    /** One more fact, of no weight. */
    public static void more(TestHistory history) {
        history.record(
                RichHistory.BODY,
                new SettlementPaid("S-GAIN", "BREATHE", TestHistory.day("2026-05-02"), Money.of("1.00"), "FIN-9"));
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
                                TestHistory.day("2028-04-30"))));
    }

    public static TestHistory history() {
        return RichHistory.history();
    }
}
