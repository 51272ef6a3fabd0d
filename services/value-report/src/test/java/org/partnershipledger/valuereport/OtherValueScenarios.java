package org.partnershipledger.valuereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.valuereport.ReportFoldScenarios.column;
import static org.partnershipledger.valuereport.ReportFoldScenarios.report;
import static org.partnershipledger.valuereport.ReportFoldScenarios.table;
import static org.partnershipledger.valuereport.RichHistory.BODY;
import static org.partnershipledger.valuereport.TestHistory.day;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialisationConsentRefused;
import org.partnershipledger.kernel.event.CommercialEvent.DiscountTaken;
import org.partnershipledger.kernel.event.CommercialEvent.EquityDisposed;
import org.partnershipledger.kernel.event.CommercialEvent.EquityRevalued;
import org.partnershipledger.kernel.event.CommercialEvent.InKindContributionRecorded;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.time.FinancialYear;
import org.partnershipledger.valuereport.model.ReportModel;
import org.partnershipledger.valuereport.model.ReportQuestion;

/** Value that is not money in the bank: it is told in its own tables and never counted among what was received. */
class OtherValueScenarios {
    private final TestHistory history = RichHistory.history();

    @Test
    void aDiscountAndAContributionInKindAreToldAndNotCounted() {
        var before = column(table(report(history), "money"), "bank_amount");
        history.record(
                BODY, new DiscountTaken("EYES", day("2025-10-01"), "DIS", Money.of("1000.00"), Money.of("750.25")));
        history.record(
                BODY,
                new InKindContributionRecorded(
                        "EYES", day("2025-11-01"), "KIND", "Two weeks of an analyst", Optional.empty()));
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
    void aConsentToSellIsToldWithItsConditionsAndItsFacts() {
        var report = report(history);
        var consents = table(report, "consents");
        assertThat(column(consents, "agreement")).containsExactly("RARE");
        assertThat(column(consents, "answer")).containsExactly("consent given");
        assertThat(column(consents, "answered_on")).containsExactly("2 February 2026");
        assertThat(column(consents, "words")).containsExactly("Free for NHS bodies");
        var events = table(report, "events");
        var behind = consents.rows().getFirst().lineage().positions().boxed().toList();
        assertThat(events.rows().stream()
                        .filter(row -> behind.contains(
                                Long.valueOf(row.cells().getFirst().wire())))
                        .map(row -> events.value(row, "event").wire()))
                .containsExactly("commercial.term-agreed.v1", "commercial.commercialisation-consent-granted.v1");
        assertThat(sentences(report))
                .anyMatch(sentence -> sentence.startsWith("This year we gave consent 1 time that a partner sells"))
                .noneMatch(sentence -> sentence.contains("refused such consent"));
        assertThat(column(table(report, "may_come"), "standing")).contains("consent to sell was given");
        assertThat(column(table(report, "shortfalls"), "what")).noneMatch(what -> what.contains("Consent"));
    }

    @Test
    void aRefusedConsentToSellIsPublishedWithItsReason() {
        history.record(
                BODY, new CommercialisationConsentRefused("RARE", day("2026-03-01"), "SELL", "no share was offered"));
        var report = report(history);
        assertThat(column(table(report, "consents"), "answer")).containsExactly("consent given", "consent refused");
        assertThat(column(table(report, "consents"), "words")).contains("no share was offered");
        assertThat(column(table(report, "may_come"), "standing")).contains("consent to sell was refused");
        assertThat(sentences(report)).contains("This year we refused such consent 1 time.");
        var shortfalls = table(report, "shortfalls");
        assertThat(column(shortfalls, "what")).contains("Consent to sell the result was refused");
        assertThat(column(shortfalls, "why")).contains("no share was offered");
    }

    @Test
    void anAnswerStandsInLaterYearsAndIsNotToldBeforeItWasGiven() {
        var before = ReportFold.fold(history.facts(BODY), ReportQuestion.of(BODY, new FinancialYear(2024)));
        assertThat(table(before, "consents").rows()).isEmpty();
        var after = ReportFold.fold(history.facts(BODY), ReportQuestion.of(BODY, new FinancialYear(2026)));
        assertThat(column(table(after, "consents"), "answer")).containsExactly("consent given");
        assertThat(sentences(after)).noneMatch(sentence -> sentence.contains("gave consent"));
    }

    private static List<String> sentences(ReportModel report) {
        return report.sections().stream()
                .filter(section -> section.id().equals("who-uses-data"))
                .flatMap(section -> section.sentences().stream())
                .toList();
    }
}
