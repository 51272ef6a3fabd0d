package org.partnershipledger.ledger.commercial;

import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.GeneralRule;

/** Rules that several commercial commands share, each said once. */
final class CommercialRules {
    private CommercialRules() {}

    /** B6-term-kind. @param kind in words, e.g. "milestone" */
    static Checks termIs(
            Checks checks, Agreement state, String term, Class<? extends CommercialTerm> type, String kind) {
        return checks.that(
                state.commercial().term(term, type).isPresent(),
                CommercialRule.TERM_IS_OF_KIND,
                "term",
                "this agreement has no " + kind + " term " + term + "; check the reference, or agree the term first");
    }

    /** Whether a condition met on that day counts: until the long-stop day, and always when there is none. */
    static boolean countsOn(CommercialTerm.Milestone milestone, LocalDate day) {
        return milestone == null || milestone.longStopOn() == null || !day.isAfter(milestone.longStopOn());
    }

    static Checks notNegative(Checks checks, String field, Money amount) {
        return checks.that(
                amount.signum() >= 0, GeneralRule.AMOUNT_MAKES_SENSE, field, "is below £0.00; give it without a sign");
    }

    static Checks notNegative(Checks checks, String field, Optional<Money> amount) {
        return amount.isEmpty() ? checks : notNegative(checks, field, amount.get());
    }

    static Checks aboveZero(Checks checks, String field, Money amount) {
        return checks.that(
                amount.signum() > 0,
                GeneralRule.AMOUNT_MAKES_SENSE,
                field,
                "is not above £0.00; give the amount itself");
    }
}
