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
import org.partnershipledger.ledger.GeneralRule;
import org.partnershipledger.ledger.Others;
import org.partnershipledger.ledger.agreement.AgreementRule;

/** What must hold for every settlement that is raised, whatever it rests on. */
final class RaisingRules {
    private RaisingRules() {}

    /** The agreement of a settlement that is not raised yet; null, with the reason, when it cannot be raised. */
    static Agreement agreement(Checks checks, SettlementCommand.Beginning command, Settlement state, Others others) {
        var found = others.of(command.agreementStream());
        boolean raised = state instanceof Settlement.Raised;
        checks.that(
                        !raised,
                        SettlementRule.SETTLEMENT_IS_RAISED_ONCE,
                        "",
                        "settlement " + command.settlement() + " was raised before; its basis is settled once")
                .that(
                        raised || found.isDrafted(),
                        AgreementRule.AGREEMENT_IS_DRAFTED,
                        "agreement",
                        "there is no agreement " + command.agreement()
                                + "; check the reference, or draft the agreement first");
        return checks.hold() ? found : null;
    }

    /** @param due what the basis leaves to pay, or nothing, with what is wrong with it among the checks */
    static Decision raise(
            SettlementCommand.Beginning command,
            Settlement state,
            Others others,
            BiFunction<Checks, Agreement, Optional<AmountDue>> due,
            OdsCode nhsBody,
            VatTreatment vatTreatment,
            LocalDate dueOn) {
        var checks = Checks.begin();
        var agreement = agreement(checks, command, state, others);
        var effectiveOn = command.effectiveOn();
        if (agreement == null) {
            return checks.rejected();
        }
        var found = due.apply(checks, agreement);
        checks.that(
                        agreement.deal().isHeldBy(nhsBody),
                        AgreementRule.SIGNATORY_IS_A_PARTY,
                        "nhsBody",
                        nhsBody + " does not hold agreement " + agreement.deal().agreement()
                                + "; name a body that holds it now")
                .that(
                        !dueOn.isBefore(effectiveOn),
                        GeneralRule.DATES_ARE_IN_ORDER,
                        "dueOn",
                        dueOn + " is before the settlement is raised; give the last day of payment in time");
        if (!checks.hold() || found.isEmpty()) {
            return checks.rejected();
        }
        checks.that(
                found.get().netOf(agreement.deal(), nhsBody).signum() > 0,
                SettlementRule.SETTLEMENT_HAS_ITS_BASIS,
                "nhsBody",
                "the share of " + nhsBody + " comes to £0.00, so there is nothing to settle");
        return checks.record(() ->
                found.get().raise(command.settlement(), agreement.deal(), effectiveOn, nhsBody, vatTreatment, dueOn));
    }
}
