package org.partnershipledger.ledger.gainshare;

import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms;
import org.partnershipledger.kernel.gainshare.TermsProblems;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.GeneralRule;
import org.partnershipledger.ledger.agreement.AgreementRules;
import org.partnershipledger.ledger.measure.MeasureRule;

/** What must hold for every version of terms, the first or a later one. */
final class TermsRules {
    private TermsRules() {}

    static Checks check(
            Checks checks,
            Agreement state,
            String measure,
            LocalDate from,
            Optional<LocalDate> to,
            RiskGainShareTerms terms) {
        var defined = state.measures().find(measure).orElse(null);
        AgreementRules.hasNotEnded(checks, state, "its terms are not agreed or changed any more")
                .that(
                        defined != null,
                        MeasureRule.MEASURE_IS_DEFINED,
                        "measure",
                        "there is no measure " + measure + "; define the measure on which the terms rest first")
                .that(
                        defined == null || defined.payment(),
                        MeasureRule.MEASURE_IS_DEFINED,
                        "measure",
                        "no money depends on measure " + measure + "; terms rest on a payment measure")
                .that(
                        to.isEmpty() || !to.get().isBefore(from),
                        GeneralRule.DATES_ARE_IN_ORDER,
                        "effectiveTo",
                        () -> to.get() + " is before the terms start on " + from);
        if (defined != null && terms.direction() != null) {
            checks.that(
                    terms.direction()
                            .name()
                            .equals(defined.definition().event().direction().name()),
                    GainShareRule.TERMS_ARE_SOUND,
                    "terms/direction",
                    "is " + terms.direction() + ", but measure " + measure + " is defined as "
                            + defined.definition().event().direction());
        }
        for (var problem : TermsProblems.of(terms)) {
            checks.that(false, GainShareRule.TERMS_ARE_SOUND, problem.place(), problem.message());
        }
        return checks;
    }
}
