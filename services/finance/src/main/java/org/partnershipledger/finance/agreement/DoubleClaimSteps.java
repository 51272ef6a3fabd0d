package org.partnershipledger.finance.agreement;

import java.util.Comparator;
import java.util.List;
import org.partnershipledger.kernel.gainshare.SameSaving.Claim;
import org.partnershipledger.kernel.gainshare.SameSaving.Overclaim;
import org.partnershipledger.kernel.words.Days;
import org.partnershipledger.kernel.words.Names;
import org.partnershipledger.kernel.words.Numbers;
import org.partnershipledger.presentation.Link;

/**
 * The part of {@link NextSteps} about savings that other agreements seem to claim too (I4). Before the final run the
 * terms can give a smaller part from a day on, so an agreement whose run is provisional gives way. A final period keeps
 * its terms: where all runs are final, an outcome is put right and its run is corrected with it.
 */
final class DoubleClaimSteps {
    private DoubleClaimSteps() {}

    static List<Link> of(AgreementView view) {
        String agreement = view.reference();
        return view.overclaimed().stream()
                .flatMap(found -> found.claims().stream()
                        .filter(claim -> claim.agreement().equals(agreement))
                        .map(claim -> step(found, claim)))
                .toList();
    }

    private static Link step(Overclaim found, Claim own) {
        String likeness = "Find out whether one saving is claimed twice: " + own.name() + ", "
                + Days.range(found.from(), found.to()) + ", "
                + Names.list(found.claims().stream()
                        .map(claim -> claim.reconciliation() + " of " + claim.agreement() + " "
                                + Numbers.percent(claim.attribution()))
                        .toList())
                + ", together " + Numbers.percent(found.together()) + ". ";
        return found.claims().stream()
                .filter(claim -> !claim.isFinal())
                .min(Comparator.comparing(claim -> !claim.equals(own)))
                .map(open -> form(
                        likeness + "If it is, agree terms with a smaller attribution for " + open.agreement()
                                + " before its final run",
                        StepForm.VARY_RISK_GAIN_SHARE_TERMS,
                        open))
                .orElseGet(() -> form(
                        likeness + "If it is, put the outcome of one of them right and correct its run:"
                                + " a final period keeps its terms",
                        StepForm.CORRECT_OUTCOME,
                        own));
    }

    private static Link form(String words, StepForm form, Claim of) {
        return Steps.link(words, form, "agreement", of.agreement(), "measure", of.measure());
    }
}
