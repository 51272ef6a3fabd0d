package org.partnershipledger.valuereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipledger.valuereport.ReportFoldScenarios.column;
import static org.partnershipledger.valuereport.ReportFoldScenarios.table;
import static org.partnershipledger.valuereport.Successions.paid;
import static org.partnershipledger.valuereport.Successions.received;
import static org.partnershipledger.valuereport.Successions.share;
import static org.partnershipledger.valuereport.TestHistory.day;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.event.CommercialEvent.NhsCostRecorded;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementNovated;
import org.partnershipledger.kernel.event.LifecycleEvent.SuccessorShare;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.organisation.TechnologyPartner.PartnerMaturity;
import org.partnershipledger.kernel.time.FinancialYear;
import org.partnershipledger.valuereport.ReportRun.NothingRecorded;
import org.partnershipledger.valuereport.model.ReportModel;
import org.partnershipledger.valuereport.model.ReportQuestion;

/** Given an agreement in which several NHS bodies have a part, then each one's report names it and one tells it (I20). */
class SharedAgreementScenarios {
    private static final OdsCode ICS = OdsCode.of("QYG");
    private static final OdsCode TRUST = OdsCode.of("RBN");
    private static final OdsCode LARGER = OdsCode.of("QE1");
    private static final OdsCode SMALLER = OdsCode.of("QJM");
    private static final String ICS_NAME = "NHS Cheshire and Merseyside Integrated Care Board (QYG)";

    /** The system and a trust sign; the partner pays both; the trust has an agreement of its own too. */
    private final TestHistory history = new TestHistory()
            .at("2026-05-01T09:00:00Z")
            .record(ICS, RichEvents.drafted("A", "Together", "SAMPLE01", PartnerMaturity.SME, ICS, List.of(ICS, TRUST)))
            .record(ICS, paid("S-1", ICS, "30.00", "2025-06-20"))
            .record(ICS, paid("S-2", TRUST, "12.00", "2025-06-20"))
            .record(TRUST, RichEvents.drafted("T", "Alone", "SAMPLE02", PartnerMaturity.SME, TRUST, List.of(TRUST)))
            .record(TRUST, new NhsCostRecorded("T", day("2025-06-11"), "Analyst time", Money.of("5.00"), "C-1"));

    @Test
    void theTellerCountsAllOfItAndShowsWhatOthersGot() {
        var report = report(ICS);
        assertThat(received(report)).isEqualTo("42.00");
        var shared = table(report, "shared_agreements");
        assertThat(column(shared, "nhs_body")).containsExactly(ICS_NAME, "the body with the code RBN");
        assertThat(column(shared, "part")).containsExactly("holds it", "signed it");
        assertThat(column(shared, "told_by")).containsExactly(ICS_NAME, ICS_NAME);
        assertThat(column(shared, "received")).containsExactly("£30.00", "£12.00");
    }

    @Test
    void theOtherNamesItSaysWhoTellsItAndCountsNothingOfIt() {
        var report = report(TRUST);
        assertThat(received(report)).isEqualTo("0.00");
        assertThat(column(table(report, "agreements"), "agreement")).containsExactly("T");
        var shared = table(report, "shared_agreements");
        assertThat(column(shared, "title")).containsExactly("Together", "Together");
        assertThat(column(shared, "told_by")).containsExactly(ICS_NAME, ICS_NAME);
        assertThat(column(shared, "received")).containsExactly("[z]", "[z]");
        assertThat(shared.rows()).allMatch(row -> row.lineage().size() > 0);
        assertThat(sentences(report))
                .contains(
                        "We have a part in 1 agreement that another NHS body tells: see \u201CAgreements with other NHS bodies\u201D.",
                        "It stands in the report of " + ICS_NAME + ", not here.",
                        "Where we only signed such an agreement, nothing of it is in our totals, not even what was paid to us.");
    }

    @Test
    void aBodyThatOnlySignedHasNoReportOfItsOwn() {
        var alone = new TestHistory()
                .at("2026-05-01T09:00:00Z")
                .record(
                        ICS,
                        RichEvents.drafted("A", "Together", "SAMPLE01", PartnerMaturity.SME, ICS, List.of(ICS, TRUST)));
        assertThatThrownBy(() ->
                        ReportRun.make(alone, TestHistory.CODEC, ReportQuestion.of(TRUST, new FinancialYear(2025))))
                .isInstanceOf(NothingRecorded.class);
    }

    @Test
    void holdersOfPartsCountTheirOwnMoneyAndTheirSharesAreTheWhole() {
        history.record(ICS, novated(ICS, share(LARGER, "0.6"), share(SMALLER, "0.4")))
                .record(ICS, paid("S-3", LARGER, "6.00", "2025-06-20"))
                .record(ICS, paid("S-4", SMALLER, "4.00", "2025-06-20"));
        var reports = Stream.of(LARGER, SMALLER, TRUST, ICS).map(this::report).toList();
        assertThat(reports.stream().map(Successions::received)).containsExactly("48.00", "4.00", "0.00", "0.00");
        for (var report : reports.subList(0, 3)) {
            assertThat(column(table(report, "shared_agreements"), "part"))
                    .containsExactly("holds 60%", "holds 40%", "signed it");
        }
        assertThat(column(table(reports.get(0), "shared_agreements"), "received"))
                .containsExactly("£36.00", "[z]", "£12.00");
        assertThat(column(table(reports.get(1), "shared_agreements"), "received"))
                .containsExactly("[z]", "£4.00", "[z]");
    }

    @Test
    void aPartThatPassesOnIsCountedByItsNewHolder() {
        var next = OdsCode.of("QR1");
        history.record(ICS, novated(ICS, share(LARGER, "0.6"), share(SMALLER, "0.4")))
                .record(ICS, novated(SMALLER, share(next, "1")))
                .record(ICS, paid("S-3", LARGER, "6.00", "2025-06-20"))
                .record(ICS, paid("S-4", next, "4.00", "2025-06-20"));
        assertThat(received(report(LARGER))).isEqualTo("48.00");
        assertThat(received(report(next))).isEqualTo("4.00");
        assertThat(column(table(report(next), "shared_agreements"), "part"))
                .containsExactly("holds 60%", "holds 40%", "signed it");
        assertThat(received(report(SMALLER))).isEqualTo("0.00");
    }

    private static AgreementNovated novated(OdsCode from, SuccessorShare... successors) {
        return new AgreementNovated("A", day("2025-05-01"), from, List.of(successors));
    }

    private ReportModel report(OdsCode body) {
        return ReportRun.make(history, TestHistory.CODEC, ReportQuestion.of(body, new FinancialYear(2025)));
    }

    private static List<String> sentences(ReportModel report) {
        return report.sections().stream()
                .flatMap(section -> section.sentences().stream())
                .toList();
    }
}
