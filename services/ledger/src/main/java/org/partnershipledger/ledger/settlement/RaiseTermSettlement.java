package org.partnershipledger.ledger.settlement;

import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneDecision;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementBasis;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.kernel.event.SettlementEvent.VatTreatment;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Commercial;
import org.partnershipledger.kernel.partnership.Settlement;
import org.partnershipledger.kernel.partnership.SettlementNames;
import org.partnershipledger.kernel.words.Hint;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Others;

/**
 * Raises what a partner owes under a commercial term: a fee, a year of a subscription, a milestone that was met, a
 * royalty by its statement, recovered cost. The amount comes from the term.
 *
 * @param instalment 1 for what is paid once; the year of a subscription; the number of the royalty statement
 */
public record RaiseTermSettlement(
        String agreement,
        LocalDate effectiveOn,
        String term,

        @Hint("1 for what is paid once; otherwise the year, or the number of the statement")
        int instalment,

        OdsCode nhsBody,
        VatTreatment vatTreatment,
        LocalDate dueOn)
        implements SettlementCommand.Beginning {

    @Override
    public String settlement() {
        return SettlementNames.ofInstalment(agreement, term, instalment, nhsBody);
    }

    @Override
    public Decision decide(Settlement state, Others others, Origin origin) {
        return RaisingRules.raise(this, state, others, this::due, nhsBody, vatTreatment, dueOn);
    }

    private Optional<AmountDue> due(Checks checks, Agreement found) {
        var commercial = found.commercial();
        var amount = commercial
                .term(term)
                .agreed()
                .flatMap(agreed -> amount(agreed.event().terms(), commercial));
        checks.that(
                amount.isPresent() && amount.get().signum() > 0,
                SettlementRule.SETTLEMENT_HAS_ITS_BASIS,
                "instalment",
                "instalment " + instalment + " of term " + term + " is not due: there is no such term, it is not paid"
                        + " in money, or what makes it due (milestone met, statement received) is not recorded");
        return amount.map(whole ->
                new AmountDue(SettlementBasis.COMMERCIAL_TERM, term, SettlementDirection.PARTNER_TO_NHS, whole));
    }

    private Optional<Money> amount(CommercialTerm agreed, Commercial commercial) {
        boolean once = instalment == 1;
        return switch (agreed) {
            case CommercialTerm.UpfrontFee fee -> once ? Optional.of(fee.amount()) : Optional.empty();
            case CommercialTerm.CostRecovery recovery -> once ? Optional.of(recovery.amount()) : Optional.empty();
            case CommercialTerm.Subscription subscription ->
                instalment >= 1 && instalment <= subscription.years()
                        ? Optional.of(subscription.amountPerYear())
                        : Optional.empty();
            case CommercialTerm.Milestone milestone ->
                once && commercial.isDecided(term, MilestoneDecision.MET)
                        ? Optional.of(milestone.amount())
                        : Optional.empty();
            case CommercialTerm.Royalty _ -> {
                var statements = commercial.term(term).royalties().statements();
                yield instalment >= 1 && instalment <= statements.size()
                        ? Optional.of(statements.get(instalment - 1).stated())
                        : Optional.empty();
            }
            case CommercialTerm.Equity equity -> Optional.empty();
            case CommercialTerm.Discount discount -> Optional.empty();
            case CommercialTerm.FreeLicence licence -> Optional.empty();
            case CommercialTerm.InKind inKind -> Optional.empty();
            case CommercialTerm.ConsentToCommercialise consent -> Optional.empty();
        };
    }
}
