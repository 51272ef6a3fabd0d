package org.partnershipledger.finance.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.finance.PartnershipExample.day;
import static org.partnershipledger.finance.saving.ClaimingAgreements.agreement;
import static org.partnershipledger.finance.saving.ClaimingAgreements.run;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partnershipledger.finance.History;
import org.partnershipledger.finance.PartnershipExample;
import org.partnershipledger.finance.SeenPages;
import org.partnershipledger.finance.StoredExample;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.presentation.Link;

/** Each agreement concerned says under "What comes next" which others seem to claim the same saving, and what to do. */
class DoubleClaimStepsIT {
    private final History history = History.of()
            .and(agreement("A", "Cost of bed days"))
            .and(agreement("B", "Cost of bed days"))
            .and(
                    run("A", "R-1", ReconciliationRun.FINAL, PartnershipExample.YEAR, "0.60", "11780000.00"),
                    run("B", "R-7", ReconciliationRun.PROVISIONAL, PartnershipExample.YEAR, "0.50", "11780000.00"));

    private static final String BOTH = "Find out whether one saving is claimed twice: Cost of bed days, 1 April 2025 to"
            + " 31 March 2026, R-1 of A 60% and R-7 of B 50%, together 110%. If it is, ";

    private final StoredExample stored = new StoredExample();

    @AfterEach
    void close() {
        stored.close();
    }

    @Test
    void theAgreementWhoseRunIsNotFinalGivesWay() {
        var vary = new Link(
                "/ledger/VaryRiskGainShareTerms?agreement=B&measure=COST-B",
                BOTH + "agree terms with a smaller attribution for B before its final run");
        assertThat(steps("A")).containsExactly(vary);
        assertThat(steps("B")).containsExactly(vary);
    }

    @Test
    void whereAllRunsAreFinalAnOutcomeIsPutRight() {
        history.and(run("B", "R-7", ReconciliationRun.FINAL, PartnershipExample.YEAR, "0.50", "11780000.00"));
        assertThat(steps("B"))
                .containsExactly(
                        new Link(
                                "/ledger/CorrectOutcome?agreement=B&measure=COST-B",
                                BOTH
                                        + "put the outcome of one of them right and correct its run: a final period keeps its terms"));
        SeenPages.keep(
                "agreement-double-claim",
                new AgreementPage(stored.partnerships(), stored.claims(), AgreementPages.FORMS, () -> day("2026-07-01"))
                        .page("A", null, null)
                        .getBody());
    }

    @Test
    void nothingIsSaidOnceTheFinalRunClaimsTheRestOnly() {
        history.and(run("B", "R-8", ReconciliationRun.FINAL, PartnershipExample.YEAR, "0.40", "11780000.00"));
        assertThat(steps("A")).isEmpty();
        assertThat(steps("B")).isEmpty();
    }

    private List<Link> steps(String agreement) {
        var found = stored.follow(history).partnerships().find(agreement).orElseThrow();
        var view = new AgreementView(found, stored.claims().of(found), day("2026-07-01"));
        return NextSteps.of(view).stream()
                .filter(step -> step.text().contains("claimed twice"))
                .toList();
    }
}
