package org.partnershipledger.finance.gainshare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.partnershipledger.finance.History;
import org.partnershipledger.finance.PartnershipExample;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.GainShareEvent.Working;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.gainshare.Reconciliation;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms;
import org.partnershipledger.kernel.gainshare.reading.InputsReader;
import org.partnershipledger.kernel.gainshare.reading.TermsReader;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.GainShare;
import org.partnershipledger.kernel.partnership.Run;
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

    private static ReconciliationCalculated run(String id, String measure, int year, String saved, String used) {
        var inputs = InputsReader.read(Map.of("benchmark", saved, "actual", "0", "lifetimeGainPaid", used), TERMS)
                .value();
        var result = Reconciliation.calculate(TERMS, inputs);
        var period = new Period(LocalDate.of(year, 4, 1), LocalDate.of(year + 1, 3, 31));
        return new ReconciliationCalculated(
                "CM-001",
                period.to(),
                id,
                measure,
                ReconciliationRun.FINAL,
                period,
                List.of("O-1"),
                List.of(new Working(1, period, TERMS, inputs, result)),
                result.pool(),
                result.partnerShare(),
                result.nhsShare(),
                Money.ZERO,
                result.trueUp());
    }

    private static final ReconciliationCalculated FIRST = run("R-1", "BEDS", 2025, "200000", "0");
    private static final ReconciliationCalculated SECOND = run("R-2", "BEDS", 2026, "200000", "80000");
    private static final ReconciliationCalculated CORRECTED = run("R-3", "BEDS", 2025, "100000", "20000");

    @Test
    void nothingIsSaidWhileEveryRunStands() {
        assertThat(overtaken(FIRST, SECOND)).isEmpty();
        var recorrected = run("R-4", "BEDS", 2026, "200000", "40000");
        assertThat(overtaken(FIRST, SECOND, CORRECTED, recorrected)).isEmpty();
        assertThat(html(FIRST, SECOND)).isEmpty();
    }

    @Test
    void theLaterYearIsNamedWithItsLink() {
        var other = run("R-9", "OTHER", 2026, "200000", "80000");
        assertThat(overtaken(other, FIRST, SECOND, CORRECTED)).containsExactly("R-2");
        var page = Jsoup.parse(html(other, FIRST, SECOND, CORRECTED));
        assertThat(page.select("h3").text()).isEqualTo("Important: Correct later periods");
        assertThat(page.select("a").attr("href")).isEqualTo("/finance/agreements/CM-001/reconciliations/R-2");
        assertThat(page.select("a").text()).isEqualTo("Reconciliation R-2 of BEDS, 1 April 2026 to 31 March 2027");
        assertThat(page.text())
                .contains("so it would come out differently now")
                .contains("a correction of that period");
    }

    private static GainShare recorded(ReconciliationCalculated... runs) {
        return History.of(PartnershipExample.drafted("CM-001", "Beds"))
                .and(runs)
                .partnerships()
                .find("CM-001")
                .orElseThrow()
                .agreement()
                .gainShare();
    }

    private static List<String> overtaken(ReconciliationCalculated... runs) {
        return OvertakenRuns.of(recorded(runs)).stream().map(Run::reference).toList();
    }

    private static String html(ReconciliationCalculated... runs) {
        return Templates.html(OvertakenRuns.warning(recorded(runs)));
    }
}
