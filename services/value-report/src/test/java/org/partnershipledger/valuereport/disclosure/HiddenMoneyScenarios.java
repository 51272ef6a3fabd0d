package org.partnershipledger.valuereport.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.partnershipledger.valuereport.ReportFixtures;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.ReportModel;
import org.partnershipledger.valuereport.model.ReportTable;
import org.partnershipledger.valuereport.render.ReportFiles;

/** Given a share that rests on six people, then neither its payment nor any total gives the six back (I15). */
class HiddenMoneyScenarios {

    @Test
    void theExactPaymentIsInNoFileAndInNoTotal() {
        var plain = ReportFixtures.rich();
        var report = ReportFixtures.withAPaymentForSixPeople("7777.00");
        for (var file : ReportFiles.of(report).entrySet()) {
            if (!file.getKey().startsWith("assets/") && !file.getKey().equals("manifest.json")) {
                assertThat(new String(file.getValue(), StandardCharsets.UTF_8))
                        .as(file.getKey())
                        .doesNotContain("7777.00")
                        .doesNotContain("7,777");
            }
        }
        assertThat(report.summary().figures().get(2).value())
                .isEqualTo(plain.summary().figures().get(2).value());
        assertThat(column(report, "net_return", "amount")).isEqualTo(column(plain, "net_return", "amount"));
        assertThat(column(report, "money_by_kind", "amount")).isEqualTo(column(plain, "money_by_kind", "amount"));
        assertThat(column(report, "reinvestment_balance", "amount"))
                .isEqualTo(column(plain, "reinvestment_balance", "amount"));
    }

    @Test
    void thatThereIsOneIsSaidAndAuditorsFindIt() {
        var report = ReportFixtures.withAPaymentForSixPeople("7777.00");
        var money = table(report, "money");
        var row = money.rows().getLast();
        assertThat(money.value(row, "bank_amount").mark()).isEqualTo(Mark.CONFIDENTIAL);
        assertThat(row.lineage().size()).isEqualTo(2);
        assertThat(report.sections().stream()
                        .filter(s -> s.id().equals("money"))
                        .findFirst()
                        .orElseThrow()
                        .sentences())
                .anyMatch(s -> s.startsWith("We do not show the amount of 1 payment"));
        var settlements = table(report, "settlements");
        assertThat(settlements.rows().stream()
                        .filter(r -> settlements.value(r, "net").mark() == Mark.CONFIDENTIAL))
                .hasSize(1);
    }

    private static String column(ReportModel report, String table, String column) {
        var of = table(report, table);
        return of.rows().stream()
                .map(row -> of.value(row, column).wire())
                .toList()
                .toString();
    }

    private static ReportTable table(ReportModel report, String name) {
        return report.tables().stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
