package org.partnershipledger.finance.gainshare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.GainShareEvent.Working;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.gainshare.Reconciliation;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms;
import org.partnershipledger.kernel.gainshare.reading.InputsReader;
import org.partnershipledger.kernel.gainshare.reading.TermsReader;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.presentation.Templates;

/** Finance sees that a later year needs a correction, and nothing when it does not. 40% of every saving, capped for life. */
class OvertakenRunsTest {
    private static final RiskGainShareTerms TERMS = TermsReader.read(Map.of(
                    "sidedness",
                    "UPSIDE_ONLY",
                    "direction",
                    "LOWER_IS_BETTER",
                    "gainBands",
                    List.of(Map.of("partnerShare", "0.4")),
                    "lifetimeGainCap",
                    Map.of("amount", "100000.00")))
            .value();

    private static ReconciliationRow row(String id, String measure, int year, String saved, String used, long entry) {
        var inputs = InputsReader.read(Map.of("benchmark", saved, "actual", "0", "lifetimeGainPaid", used), TERMS)
                .value();
        var result = Reconciliation.calculate(TERMS, inputs);
        var period = new Period(LocalDate.of(year, 4, 1), LocalDate.of(year + 1, 3, 31));
        return new ReconciliationRow(
                "CM-001." + id,
                "CM-001",
                id,
                measure,
                ReconciliationRun.FINAL,
                period.from(),
                period.to(),
                List.of("O-1"),
                List.of(new Working(1, period, TERMS, inputs, result)),
                result.pool().orElse(null),
                result.partnerShare().orElse(null),
                result.nhsShare().orElse(null),
                Money.ZERO,
                result.trueUp().orElse(null),
                null,
                List.of(),
                null,
                null,
                null,
                entry,
                entry);
    }

    private static final ReconciliationRow FIRST = row("R-1", "BEDS", 2025, "200000", "0", 11);
    private static final ReconciliationRow SECOND = row("R-2", "BEDS", 2026, "200000", "80000", 12);
    private static final ReconciliationRow CORRECTED = row("R-3", "BEDS", 2025, "100000", "20000", 13);

    @Test
    void nothingIsSaidWhileEveryRunStands() {
        assertThat(OvertakenRuns.of(List.of(FIRST, SECOND))).isEmpty();
        var recorrected = row("R-4", "BEDS", 2026, "200000", "40000", 14);
        assertThat(OvertakenRuns.of(List.of(FIRST, SECOND, CORRECTED, recorrected)))
                .isEmpty();
        assertThat(html(List.of(FIRST, SECOND))).isEmpty();
    }

    @Test
    void theLaterYearIsNamedWithItsLink() {
        var rows = List.of(CORRECTED, FIRST, SECOND, row("R-9", "OTHER", 2026, "200000", "80000", 9));
        assertThat(OvertakenRuns.of(rows)).containsExactly(SECOND);
        var page = Jsoup.parse(html(rows));
        assertThat(page.select("h3").text()).isEqualTo("Important: Correct later periods");
        assertThat(page.select("a").attr("href")).isEqualTo("/finance/agreements/CM-001/reconciliations/R-2");
        assertThat(page.select("a").text()).isEqualTo("Reconciliation R-2 of BEDS, 1 April 2026 to 31 March 2027");
        assertThat(page.text())
                .contains("so it would come out differently now")
                .contains("a correction of that period");
    }

    private static String html(List<ReconciliationRow> rows) {
        return Templates.html(OvertakenRuns.warning(rows));
    }
}
