package org.partnershipledger.valuereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.valuereport.TestHistory.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.event.RegisterEvent.AgreementStated;
import org.partnershipledger.kernel.event.RegisterEvent.NoLongerStated;
import org.partnershipledger.kernel.event.RegisterEvent.RegisterSourceRead;
import org.partnershipledger.kernel.event.RegisterEvent.StatedThing;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.time.FinancialYear;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.ReportModel;
import org.partnershipledger.valuereport.model.ReportQuestion;
import org.partnershipledger.valuereport.model.ReportTable;

/** Given two editions of a register, of which the second records only what changed, then each year is told whole. */
class RegisterEditionsScenarios {
    private static final OdsCode BODY = OdsCode.of("RZZ");
    private static final String MARCH = "2026-03-31";
    private static final String MAY = "2026-05-31";

    private final TestHistory history = new TestHistory()
            .at("2026-06-01T09:00:00Z")
            .record(
                    BODY,
                    read("list-03", "List, March", MARCH),
                    agreement("A", "Acme", "list-03", MARCH),
                    agreement("B", "Beacon", "list-03", MARCH),
                    agreement("C", "Cedar", "list-03", MARCH),
                    read("list-05", "List, May", MAY),
                    agreement("B", "Beacon Health", "list-05", MAY),
                    new NoLongerStated(BODY, day(MAY), "list-05", "list-*", StatedThing.AGREEMENT, "C"));

    @Test
    void whatTheLaterEditionRepeatsStillCountsAndWhatItChangedCountsOnce() {
        var now = report(2026);
        assertThat(column(table(now, "register_agreements"), "agreement")).containsExactly("A", "B");
        assertThat(column(table(now, "register_agreements"), "organisation")).containsExactly("Acme", "Beacon Health");
        assertThat(now.summary().figures().getFirst().lastYear().wire()).isEqualTo("3");
        assertThat(section(now, "register-source"))
                .anyMatch(
                        s -> s.startsWith("Part of it was first stated in \u201CList, March\u201D on 31 March 2026."));
    }

    @Test
    void whatFellOutIsNamedWithBothEditionsAndNotCounted() {
        var gone = table(report(2026), "register_no_longer_stated");
        assertThat(column(gone, "reference")).containsExactly("C");
        assertThat(column(gone, "stated_in")).containsExactly("List, March");
        assertThat(column(gone, "not_in")).containsExactly("List, May");
        assertThat(section(report(2026), "register-no-longer-stated"))
                .anyMatch(s -> s.startsWith("Editions of this year no longer state 1 agreement"));
    }

    @Test
    void theEarlierYearStaysAsItWasStated() {
        var before = report(2025);
        assertThat(column(table(before, "register_agreements"), "agreement")).containsExactly("A", "B", "C");
        assertThat(before.sections()).noneMatch(s -> s.id().equals("register-no-longer-stated"));
    }

    @Test
    void whatComesBackCountsAgain() {
        history.record(
                BODY, read("list-06", "List, June", "2026-06-30"), agreement("C", "Cedar", "list-06", "2026-06-30"));
        assertThat(column(table(report(2026), "register_agreements"), "agreement"))
                .containsExactly("A", "B", "C");
    }

    private static RegisterSourceRead read(String source, String title, String on) {
        return new RegisterSourceRead(BODY, day(on), source, title, "A trust (sample)", "none", "urn:list", source, 1);
    }

    private static AgreementStated agreement(String reference, String organisation, String source, String on) {
        LocalDate day = day(on);
        return new AgreementStated(BODY, day, source, reference, organisation, "", "", "", "", "", "", Map.of());
    }

    private ReportModel report(int year) {
        return ReportRun.make(history, TestHistory.CODEC, ReportQuestion.of(BODY, new FinancialYear(year)));
    }

    private static ReportTable table(ReportModel report, String name) {
        return report.tables().stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> section(ReportModel report, String id) {
        return report.sections().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow()
                .sentences();
    }

    private static List<String> column(ReportTable table, String column) {
        return table.rows().stream()
                .map(row -> InWords.shown(table.value(row, column)))
                .toList();
    }
}
