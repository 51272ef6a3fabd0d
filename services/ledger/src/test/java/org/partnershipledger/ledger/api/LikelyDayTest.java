package org.partnershipledger.ledger.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.ledger.Command;
import org.partnershipledger.ledger.agreement.ActivateAgreement;
import org.partnershipledger.ledger.settlement.RecordPayment;

/** What has happened is not dated tomorrow, what is agreed may be, and neither lies in another century. */
class LikelyDayTest {
    /** Half past midnight of 23 June in London, where it is summer time, and still 22 June in UTC. */
    private final LikelyDay likely = new LikelyDay(Clock.fixed(Instant.parse("2026-06-22T23:30:00Z"), ZoneOffset.UTC));

    private static Command<?> paid(String day) {
        return new RecordPayment("CM-001.R1.QZZ", LocalDate.parse(day), Money.of("10.00"), "BANK-1");
    }

    private static Command<?> activated(String day) {
        return new ActivateAgreement("CM-001", LocalDate.parse(day));
    }

    private Optional<String> said(Command<?> command) {
        return likely.problemOf(command.getClass(), command.effectiveOn())
                .map(each -> each.pointer() + " " + each.message());
    }

    @Test
    void aPaymentIsDatedTodayInLondonAtTheLatest() {
        assertThat(said(paid("2026-06-23"))).isEmpty();
        assertThat(said(paid("2026-06-24")))
                .contains("/effectiveOn is in the future: today is 2026-06-23; check the date, or record this when it"
                        + " has happened");
        assertThat(said(paid("2062-06-23"))).isPresent();
    }

    @Test
    void whatIsAgreedMayBeginLaterButNotInAnotherAge() {
        assertThat(said(activated("2027-04-01"))).isEmpty();
        assertThat(said(activated("2036-06-23"))).isEmpty();
        assertThat(said(activated("2036-06-24"))).contains("/effectiveOn is more than 10 years ahead; check the year");
    }

    @Test
    void nothingWasRecordedBeforeTheNhsBegan() {
        assertThat(said(paid("1948-07-05"))).isEmpty();
        assertThat(said(paid("1948-07-04")))
                .contains("/effectiveOn is before the NHS began, 1948-07-05; check the year");
        assertThat(said(activated("1026-06-23"))).isPresent();
    }
}
