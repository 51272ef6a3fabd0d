package org.partnershipledger.finance.saving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.partnershipledger.finance.saving.ClaimingAgreements.NEXT_YEAR;
import static org.partnershipledger.finance.saving.ClaimingAgreements.agreement;
import static org.partnershipledger.finance.saving.ClaimingAgreements.run;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partnershipledger.finance.History;
import org.partnershipledger.finance.PartnershipExample;
import org.partnershipledger.finance.StoredExample;
import org.partnershipledger.finance.table.Lists.Where;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.gainshare.SameSaving.Claim;
import org.partnershipledger.kernel.gainshare.SameSaving.Overclaim;
import org.partnershipledger.kernel.money.Money;

/** Given two agreements that measure the same, when their runs claim more than the whole of a saving, then it is found. */
class SavingClaimsIT {
    private final History history =
            History.of().and(agreement("A", "Cost of bed days")).and(agreement("B", "cost of  bed days"));

    private final StoredExample stored = new StoredExample();

    @AfterEach
    void close() {
        stored.close();
    }

    @Test
    void sixtyAndFiftyPercentOfTheSameYearAreFound() {
        history.and(year("A", "0.60"), year("B", "0.50"));
        var found = found();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().together()).isEqualByComparingTo(new BigDecimal("1.10"));
        assertThat(found.getFirst().from()).isEqualTo(PartnershipExample.YEAR.from());
        assertThat(found.getFirst().to()).isEqualTo(PartnershipExample.YEAR.to());
        assertThat(found.getFirst().claims())
                .extracting(Claim::agreement, Claim::saving)
                .containsExactly(tuple("A", Money.of("372000.00")), tuple("B", Money.of("310000.00")));
        assertThat(foundBy("A")).isEqualTo(found);
        assertThat(foundBy("B")).isEqualTo(found);
    }

    @Test
    void sixtyAndFortyAreTheWhole() {
        history.and(year("A", "0.60"), year("B", "0.40"));
        assertThat(found()).isEmpty();
    }

    @Test
    void differentPeriodsAreDifferentSavings() {
        history.and(year("A", "0.60"), run("B", "R-B", ReconciliationRun.FINAL, NEXT_YEAR, "0.50", "11780000.00"));
        assertThat(found()).isEmpty();
    }

    @Test
    void aCorrectionThatLowersOnePartPutsItRight() {
        history.and(
                year("A", "0.60"),
                year("B", "0.50"),
                run("B", "R-B2", ReconciliationRun.CORRECTION, PartnershipExample.YEAR, "0.40", "11780000.00"));
        assertThat(found()).isEmpty();
        assertThat(foundBy("A")).isEmpty();
    }

    /** Before the final run the terms can still be varied, so an estimate is told too. */
    @Test
    void aProvisionalRunCountsUntilAFinalOneTakesItsPlace() {
        history.and(
                year("A", "0.60"),
                run("B", "R-B", ReconciliationRun.PROVISIONAL, PartnershipExample.YEAR, "0.50", "11780000.00"));
        assertThat(found().getFirst().claims()).extracting(Claim::isFinal).containsExactly(true, false);
        history.and(run("B", "R-B2", ReconciliationRun.FINAL, PartnershipExample.YEAR, "0.40", "11780000.00"));
        assertThat(found()).isEmpty();
    }

    @Test
    void aLossIsNoSavingThatIsClaimed() {
        history.and(
                year("A", "0.60"),
                run("B", "R-B", ReconciliationRun.FINAL, PartnershipExample.YEAR, "0.50", "12500000.00"));
        assertThat(found()).isEmpty();
    }

    @Test
    void aMeasureOfAnotherNameIsAnotherSaving() {
        history.and(agreement("C", "Cost of readmissions")).and(year("A", "0.60"), year("C", "0.50"));
        assertThat(found()).isEmpty();
        assertThat(foundBy("C")).isEmpty();
    }

    private List<Overclaim> found() {
        return stored.follow(history).claims().among(Where.EVERY);
    }

    private List<Overclaim> foundBy(String agreement) {
        var found = stored.follow(history).partnerships().find(agreement).orElseThrow();
        return stored.claims().of(found);
    }

    private static LedgerEvent year(String agreement, String attribution) {
        return run(
                agreement,
                "R-" + agreement,
                ReconciliationRun.FINAL,
                PartnershipExample.YEAR,
                attribution,
                "11780000.00");
    }
}
