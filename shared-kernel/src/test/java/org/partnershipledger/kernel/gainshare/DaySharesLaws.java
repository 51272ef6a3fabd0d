package org.partnershipledger.kernel.gainshare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.money.Money;

/** A period divided by days is the same period: nothing is lost or made where its windows meet. */
class DaySharesLaws {
    private static final int CASES = Integer.getInteger("laws.cases", 10_000);

    @Test
    void thePartsOfAPeriodAddUpToItExactly() {
        for (long seed = 1; seed <= CASES; seed++) {
            RandomCases cases = new RandomCases(seed);
            ReconciliationInputs period = cases.inputs();
            List<Integer> days = days(cases);
            List<ReconciliationInputs> parts = DayShares.of(period, days);
            String of = "seed " + seed + ", windows of " + days + " days";
            assertThat(numbers(parts, ReconciliationInputs::benchmark)).as(of).isEqualByComparingTo(period.benchmark());
            assertThat(numbers(parts, ReconciliationInputs::actual)).as(of).isEqualByComparingTo(period.actual());
            assertThat(pounds(parts, ReconciliationInputs::recoverableCosts))
                    .as(of)
                    .isEqualTo(period.recoverableCosts());
            assertThat(pounds(parts, ReconciliationInputs::lossRelief)).as(of).isEqualTo(period.lossRelief());
            assertThat(pounds(parts, ReconciliationInputs::paidOnAccount))
                    .as(of)
                    .isEqualTo(period.paidOnAccount());
        }
    }

    private static List<Integer> days(RandomCases cases) {
        List<Integer> days = new ArrayList<>();
        for (int windows = 1 + cases.random.nextInt(5); windows > 0; windows--) {
            days.add(1 + cases.random.nextInt(366));
        }
        return days;
    }

    private static BigDecimal numbers(List<ReconciliationInputs> parts, Function<ReconciliationInputs, BigDecimal> of) {
        return parts.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Money pounds(List<ReconciliationInputs> parts, Function<ReconciliationInputs, Money> of) {
        return parts.stream().map(of).reduce(Money.ZERO, Money::plus);
    }
}
