package org.partnershipledger.valuereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.valuereport.ReportFoldScenarios.column;
import static org.partnershipledger.valuereport.ReportFoldScenarios.report;
import static org.partnershipledger.valuereport.ReportFoldScenarios.table;
import static org.partnershipledger.valuereport.RichHistory.BODY;
import static org.partnershipledger.valuereport.TestHistory.day;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialisationConsentRefused;
import org.partnershipledger.kernel.event.CommercialEvent.DiscountTaken;
import org.partnershipledger.kernel.event.CommercialEvent.EquityDisposed;
import org.partnershipledger.kernel.event.CommercialEvent.EquityRevalued;
import org.partnershipledger.kernel.event.CommercialEvent.InKindContributionRecorded;
import org.partnershipledger.kernel.money.Money;

/** Value that is no money in the bank: it is told in its own tables and never counted among what was received. */
class OtherValueScenarios {
    private final TestHistory history = RichHistory.history();

    @Test
    void aDiscountAndAContributionInKindAreToldAndNotCounted() {
        var before = column(table(report(history), "money"), "bank_amount");
        history.record(
                BODY, new DiscountTaken("EYES", day("2025-10-01"), "DIS", Money.of("1000.00"), Money.of("750.25")));
        history.record(
                BODY,
                new InKindContributionRecorded("EYES", day("2025-11-01"), "KIND", "Two weeks of an analyst", null));
        history.record(BODY, new DiscountTaken("EYES", day("2026-04-01"), "DIS", Money.of("9.00"), Money.of("8.00")));
        var other = table(report(history), "other_value");
        assertThat(column(other, "kind")).containsExactly("free licence", "discount", "contribution in kind");
        assertThat(column(other, "value")).containsExactly("[x]", "£249.75", "[x]");
        assertThat(column(table(report(history), "money"), "bank_amount")).isEqualTo(before);
    }

    @Test
    void sharesThatAreWrittenDownToNothingShowTheLossAndStayInTheTable() {
        history.record(
                BODY,
                new EquityRevalued(
                        "EYES", day("2026-03-31"), "SHARES", Money.of("0.00"), "no buyer", RichEvents.EVIDENCE));
        var equity = table(report(history), "equity");
        assertThat(column(equity, "fair_value")).containsExactly("£0.00");
        assertThat(column(equity, "change")).containsExactly("−£10,000.00");
        history.record(
                BODY,
                new EquityDisposed("EYES", day("2026-03-31"), "SHARES", new BigDecimal("1000"), Money.of("0.01")));
        assertThat(column(table(report(history), "equity"), "units")).containsExactly("0");
        assertThat(column(table(report(history), "equity"), "sold_this_year")).containsExactly("£0.01");
    }

    @Test
    void aRefusedConsentToSellIsPublishedWithItsReason() {
        history.record(
                BODY, new CommercialisationConsentRefused("EYES", day("2025-12-01"), "CON", "no share was offered"));
        var shortfalls = table(report(history), "shortfalls");
        assertThat(column(shortfalls, "what")).contains("Permission to sell the result was refused");
        assertThat(column(shortfalls, "why")).contains("no share was offered");
    }
}
