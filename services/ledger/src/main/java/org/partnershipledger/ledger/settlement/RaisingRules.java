package org.partnershipledger.ledger.settlement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.partnershipledger.kernel.event.SettlementEvent.VatTreatment;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Settlement;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Rule;

/** What must hold for every settlement that is raised, whatever it rests on. */
final class RaisingRules {
    private RaisingRules() {}

    /** The agreement of a settlement that is not raised yet; null, with the reason, when it cannot be raised. */
    static Agreement agreement(Checks checks, Settlement state, String settlement, String agreement) {
        return switch (state) {
            case Settlement.Raised raised -> {
                checks.that(
                        false,
                        Rule.SETTLEMENT_IS_RAISED_ONCE,
                        "settlement " + settlement + " was raised before; its basis is settled once");
                yield null;
            }
            case Settlement.NotRaised before -> {
                var found = before.agreement();
                checks.that(
                        found.isDrafted(),
                        Rule.AGREEMENT_IS_DRAFTED,
                        "there is no agreement " + agreement + "; check the reference, or draft the agreement first");
                yield found.isDrafted() ? found : null;
            }
        };
    }

    /** @param due what the basis leaves to pay, or nothing, with what is wrong with it among the checks */
    static Decision raise(
            Settlement state,
            String settlement,
            String reference,
            BiFunction<Checks, Agreement, Optional<AmountDue>> due,
            LocalDate effectiveOn,
            OdsCode nhsBody,
            VatTreatment vatTreatment,
            LocalDate dueOn) {
        var checks = Checks.begin();
        var agreement = agreement(checks, state, settlement, reference);
        if (agreement == null) {
            return checks.rejected();
        }
        var found = due.apply(checks, agreement);
        checks.that(
                        agreement.deal().isHeldBy(nhsBody),
                        Rule.SIGNATORY_IS_A_PARTY,
                        nhsBody + " does not hold agreement " + agreement.deal().agreement()
                                + "; name a body that holds it now")
                .that(
                        !dueOn.isBefore(effectiveOn),
                        Rule.DATES_ARE_IN_ORDER,
                        "dueOn " + dueOn + " is before the settlement is raised; give the last day of payment in time");
        if (!checks.hold() || found.isEmpty()) {
            return checks.rejected();
        }
        checks.that(
                found.get().netOf(agreement.deal(), nhsBody).signum() > 0,
                Rule.SETTLEMENT_HAS_ITS_BASIS,
                "the share of " + nhsBody + " comes to £0.00, so there is nothing to settle");
        return checks.record(
                () -> found.get().raise(settlement, agreement.deal(), effectiveOn, nhsBody, vatTreatment, dueOn));
    }
}
