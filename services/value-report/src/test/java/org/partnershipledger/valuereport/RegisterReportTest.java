package org.partnershipledger.valuereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.time.FinancialYear;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.ReportModel;
import org.partnershipledger.valuereport.model.ReportQuestion;
import org.partnershipledger.valuereport.model.ReportSection;
import org.partnershipledger.valuereport.model.ReportTable;
import org.partnershipledger.valuereport.render.ReportPage;
import org.partnershipledger.valuereport.render.Where;

/** The real register of February 2021, told truthfully: what it states, and what it does not state. */
class RegisterReportTest {
    private static ReportModel model;

    @BeforeAll
    static void read() throws Exception {
        var folder = RealRegister.folder();
        assertThat(folder.isPresent() || !"true".equals(System.getenv("CI")))
                .as("the shared register must be there in CI")
                .isTrue();
        assumeTrue(folder.isPresent(), "no shared data beside the repository: the real register is not read");
        var history = RealRegister.history(folder.get());
        model = ReportRun.make(
                history, TestHistory.CODEC, ReportQuestion.of(RealRegister.BODY, new FinancialYear(2020)));
    }

    @Test
    void itCountsAgreementsReleasesAndOrganisations() {
        assertThat(model.cover().bodyName()).isEqualTo("NHS Digital");
        assertThat(model.summary().lead().get(1))
                .isEqualTo("The register lists 585 agreements and 5,079 releases of data to 337 organisations.");
        assertThat(table("register_agreements").rows()).hasSize(585);
        assertThat(table("register_releases").rows()).hasSize(5_079);
    }

    @Test
    void itSaysHowManyReleasesRespectedOptOuts() {
        assertThat(section("register-opt-outs").sentences())
                .anyMatch(s -> s.contains("were applied in 271 of 5,079 releases"))
                .anyMatch(s -> s.startsWith("Of the 671 releases of data that can identify people"));
        assertThat(counts(table("register_by_opt_out"), "releases")).isEqualTo(5_079);
        assertThat(counts(table("register_by_opt_out"), "identifiable_releases"))
                .isEqualTo(671);
    }

    @Test
    void itSaysHowManyAgreementsStateNoAchievedBenefit() {
        // 259 are blank; "N/A" in any spelling says as little.
        assertThat(section("register-benefits").sentences())
                .anyMatch(s -> s.startsWith("578 of 585 agreements state what good is expected"))
                .anyMatch(s -> s.startsWith("268 of 585 state no benefit"));
        assertThat(counts(table("register_benefits"), "achieved_not_stated")).isEqualTo(268);
    }

    @Test
    void itSaysThatNoMoneyIsStatedAndNeverShowsANil() {
        assertThat(section("register-benefits").sentences())
                .anyMatch(s -> s.startsWith("The register states no money"));
        assertThat(model.summary().figures().stream().skip(1))
                .allMatch(figure -> figure.value().mark() == Mark.NOT_AVAILABLE);
    }

    @Test
    void thePageIsShortEnoughToRead() {
        var page = new String(ReportPage.html(model, Where.IN_A_FOLDER), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(page.length()).isLessThan(2_000_000);
        assertThat(page).doesNotContain("2021-02 DSfC0001");
    }

    private static long counts(ReportTable table, String column) {
        return table.rows().stream()
                .mapToLong(row -> Long.parseLong(table.value(row, column).wire()))
                .sum();
    }

    private static ReportTable table(String name) {
        return model.tables().stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static ReportSection section(String id) {
        return model.sections().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static List<String> firstColumn(ReportTable table) {
        return table.rows().stream()
                .map(row -> InWords.shown(row.cells().getFirst()))
                .toList();
    }
}
