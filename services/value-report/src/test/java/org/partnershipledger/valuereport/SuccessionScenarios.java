package org.partnershipledger.valuereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipledger.valuereport.Successions.paid;
import static org.partnershipledger.valuereport.Successions.received;
import static org.partnershipledger.valuereport.Successions.share;
import static org.partnershipledger.valuereport.TestHistory.day;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.event.CommercialEvent.NhsCostRecorded;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementNovated;
import org.partnershipledger.kernel.event.LifecycleEvent.SuccessorShare;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.organisation.TechnologyPartner.PartnerMaturity;
import org.partnershipledger.kernel.time.FinancialYear;
import org.partnershipledger.valuereport.ReportRun.NothingRecorded;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.ReportModel;
import org.partnershipledger.valuereport.model.ReportQuestion;
import org.partnershipledger.valuereport.model.ReportSection;
import org.partnershipledger.valuereport.model.ReportTable;

/** Given boards that merge or split, then the one that has an agreement at a year's end tells that year of it (I20). */
class SuccessionScenarios {
    private static final OdsCode MERGED = OdsCode.of("QMJ");
    private static final OdsCode SUCCESSOR = OdsCode.of("Z9B2Z");
    private static final OdsCode SPLIT = OdsCode.of("QM7");
    private static final OdsCode GIVER = OdsCode.of("QE1");
    private static final OdsCode LARGER = OdsCode.of("QYG");
    private static final OdsCode SMALLER = OdsCode.of("QJM");

    @Test
    void aBoardThatWentIntoAnotherIsToldByThatOneFromTheNextYearOn() {
        var history = agreement(MERGED)
                .record(MERGED, paid("S-1", MERGED, "100.00", "2025-06-10"))
                .record(MERGED, paid("S-2", SUCCESSOR, "50.00", "2026-06-10"));
        assertThat(received(report(history, MERGED, 2025))).isEqualTo("100.00");
        assertThat(report(history, MERGED, 2025).cover().successors())
                .containsExactly("NHS West and North London Integrated Care Board (Z9B2Z), from 1 April 2026");
        var successor = report(history, SUCCESSOR, 2026);
        assertThat(received(successor)).isEqualTo("50.00");
        assertThat(successor.summary().figures().get(2).lastYear().wire()).isEqualTo("100.00");
        assertThat(successor.summary().figures().getFirst().value().wire()).isEqualTo("1");
        assertThat(cells(successor, "from_body"))
                .containsExactly("NHS North Central London Integrated Care Board (QMJ)");
        assertThat(cells(successor, "handed_on")).containsExactly("1 April 2026");
        assertThatThrownBy(() -> report(history, SUCCESSOR, 2025)).isInstanceOf(NothingRecorded.class);
        assertThatThrownBy(() -> report(history, MERGED, 2026))
                .isInstanceOf(NothingRecorded.class)
                .hasMessageContaining("After it came: NHS West and North London Integrated Care Board (Z9B2Z)");
    }

    @Test
    void aTakeoverInMidYearIsToldByTheNewHolderWithTheEarlierPartNamed() {
        var history = agreement(GIVER)
                .record(GIVER, paid("S-1", GIVER, "30.00", "2026-06-10"))
                .record(GIVER, novated("2026-10-01", share(LARGER, "1")))
                .record(GIVER, paid("S-2", LARGER, "40.00", "2026-12-10"));
        var now = report(history, LARGER, 2026);
        assertThat(received(now)).isEqualTo("70.00");
        assertThat(cells(now, "received_before")).containsExactly("£30.00");
        assertThat(cells(now, "handed_on")).containsExactly("1 October 2026");
        assertThat(section(now).sentences())
                .anyMatch(s -> s.startsWith("1 agreement came to us from NHS Lancashire and South Cumbria"))
                .anyMatch(s -> s.startsWith("Of the money received this year £30 reached the bank before"));
        var before = report(history, GIVER, 2026);
        assertThat(received(before)).isEqualTo("0.00");
        assertThat(table(before, "agreements").rows()).isEmpty();
        assertThat(cells(before, "told_by")).containsExactly("NHS Cheshire and Merseyside Integrated Care Board (QYG)");
    }

    @Test
    void aSplitInMidYearShowsNoFigureTwiceAndThePartsAddUpToTheWhole() {
        var history = agreement(GIVER)
                .record(GIVER, paid("S-1", GIVER, "30.00", "2026-06-10"))
                .record(GIVER, new NhsCostRecorded("A", day("2026-06-11"), "Analyst time", Money.of("5.00"), "C-1"))
                .record(GIVER, novated("2026-10-01", share(SMALLER, "0.4"), share(LARGER, "0.6")))
                .record(GIVER, paid("S-2", LARGER, "24.00", "2026-12-10"))
                .record(GIVER, paid("S-3", SMALLER, "16.00", "2026-12-10"));
        var larger = report(history, LARGER, 2026);
        var smaller = report(history, SMALLER, 2026);
        var giver = report(history, GIVER, 2026);
        assertThat(received(larger)).isEqualTo("54.00");
        assertThat(received(smaller)).isEqualTo("16.00");
        assertThat(received(giver)).isEqualTo("0.00");
        assertThat(Stream.of(larger, smaller, giver)
                        .flatMap(report -> table(report, "money").rows().stream())
                        .map(row -> InWords.shown(row.cells().getFirst())))
                .containsExactlyInAnyOrder("BANK-S-1", "BANK-S-2", "BANK-S-3");
        assertThat(Stream.of(larger, smaller, giver)
                        .map(report -> table(report, "nhs_costs").rows().size()))
                .containsExactly(1, 0, 0);
        assertThat(cells(smaller, "share_percent")).containsExactly("40");
        assertThat(cells(smaller, "told_by"))
                .containsExactly("NHS Cheshire and Merseyside Integrated Care Board (QYG)");
        assertThat(cells(giver, "to_body")).hasSize(2);
        assertThat(section(smaller).sentences())
                .anyMatch(s -> s.startsWith("A part of 1 agreement came to us from NHS Lancashire"))
                .noneMatch(s -> s.contains("is part of this account"));
    }

    @Test
    void aSplitThatNobodyRecordedForAnAgreementIsNotGuessed() {
        var history = agreement(SPLIT).record(SPLIT, paid("S-1", SPLIT, "10.00", "2026-06-10"));
        assertThat(received(report(history, SPLIT, 2026))).isEqualTo("10.00");
        for (var successor : List.of("S1Y5D", "D7T5G")) {
            assertThatThrownBy(() -> report(history, OdsCode.of(successor), 2026))
                    .isInstanceOf(NothingRecorded.class);
        }
    }

    @Test
    void toAndFroOnOneDayComesToAnEnd() {
        var history = agreement(GIVER)
                .record(GIVER, novated("2026-10-01", share(LARGER, "1")))
                .record(GIVER, new AgreementNovated("A", day("2026-10-01"), LARGER, List.of(share(GIVER, "1"))))
                .record(GIVER, paid("S-1", GIVER, "10.00", "2026-12-10"));
        assertThat(received(report(history, GIVER, 2026))).isEqualTo("10.00");
        assertThat(received(report(history, LARGER, 2026))).isEqualTo("0.00");
    }

    private static TestHistory agreement(OdsCode body) {
        return new TestHistory()
                .at("2027-05-01T09:00:00Z")
                .record(
                        body,
                        RichEvents.started("A", "Sample", "SAMPLE01", PartnerMaturity.SME, 1_000)
                                .toArray(LedgerEvent[]::new));
    }

    private static AgreementNovated novated(String on, SuccessorShare... successors) {
        return new AgreementNovated("A", day(on), GIVER, List.of(successors));
    }

    private static ReportModel report(TestHistory history, OdsCode body, int year) {
        return ReportRun.make(history, TestHistory.CODEC, ReportQuestion.of(body, new FinancialYear(year)));
    }

    private static ReportSection section(ReportModel report) {
        return report.sections().stream()
                .filter(s -> s.id().equals("other-bodies"))
                .findFirst()
                .orElseThrow();
    }

    private static ReportTable table(ReportModel report, String name) {
        return report.tables().stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> cells(ReportModel report, String column) {
        var table = table(report, "handovers");
        return table.rows().stream()
                .map(row -> InWords.shown(table.value(row, column)))
                .toList();
    }
}
