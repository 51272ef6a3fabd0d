package org.partnershipledger.ledger.settlement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneDecision;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementBasis;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementRaised;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Settlement;
import org.partnershipledger.kernel.partnership.SettlementNames;
import org.partnershipledger.kernel.partnership.StreamOf;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.GeneralRule;
import org.partnershipledger.ledger.Others;
import org.partnershipledger.ledger.agreement.AgreementRule;

/**
 * Raises the return of what was paid for a milestone that was then found to be decided otherwise: the same money the
 * other way, VAT as it was paid. Only what reached the bank goes back, and only when nothing more is owed on the
 * earlier settlement, so it can neither be given back twice nor paid afterwards; what was never paid is written off.
 * A return is taken back in the same way when the milestone was met after all. Rules: B6-taken-back, B6-back-settled,
 * B6-settled-once, B2-party, dates-in-order.
 *
 * @param takenBack reference of the settlement that was paid
 */
public record TakeBackSettlement(
        String agreement, LocalDate effectiveOn, String takenBack, OdsCode nhsBody, LocalDate dueOn)
        implements SettlementCommand.Beginning {

    @Override
    public String settlement() {
        return SettlementNames.ofTakingBack(takenBack);
    }

    @Override
    public List<StreamOf<?>> looksAt(Settlement state) {
        return List.of(agreementStream(), earlierStream());
    }

    private StreamOf<Settlement> earlierStream() {
        return Settlement.STREAMS.of(takenBack);
    }

    @Override
    public Decision decide(Settlement state, Others others, Origin origin) {
        var checks = Checks.begin();
        var found = RaisingRules.agreement(checks, this, state, others);
        if (found == null) {
            return checks.rejected();
        }
        if (!(others.of(earlierStream()) instanceof Settlement.Raised earlier)
                || !earlier.event().agreement().equals(agreement)
                || !restsOnWrongDecision(earlier.event(), found)) {
            return Decision.rejected(
                    SettlementRule.SETTLEMENT_RESTS_ON_A_MILESTONE,
                    "takenBack",
                    "there is no settlement " + takenBack + " of " + agreement + " that rests on a milestone which is"
                            + " now decided otherwise; correct the decision on the milestone first");
        }
        checks.that(
                        earlier.owed().isZero() && earlier.paid().signum() > 0,
                        SettlementRule.TAKEN_BACK_IS_SETTLED,
                        "takenBack",
                        earlier.owed().isZero()
                                ? "nothing was paid on " + takenBack + ", so nothing goes back"
                                : "£" + earlier.owed() + " is still owed on " + takenBack
                                        + ", and only what reached the"
                                        + " bank goes back; write off what will not be paid, with this as the reason")
                .that(
                        found.deal().isHeldBy(nhsBody)
                                && (nhsBody.equals(earlier.event().nhsBody())
                                        || !found.deal()
                                                .isHeldBy(earlier.event().nhsBody())),
                        AgreementRule.SIGNATORY_IS_A_PARTY,
                        "nhsBody",
                        nhsBody + " is not the NHS body of " + takenBack
                                + "; name that body, or one that holds the agreement since it does not")
                .that(
                        !dueOn.isBefore(effectiveOn),
                        GeneralRule.DATES_ARE_IN_ORDER,
                        "dueOn",
                        dueOn + " is before the settlement is raised; give the last day of payment in time");
        return checks.record(() -> back(earlier.event(), earlier.paid()));
    }

    /** Money to the NHS rests on a milestone that was met, money back to the partner on one that was missed. */
    private static boolean restsOnWrongDecision(SettlementRaised raised, Agreement agreement) {
        var commercial = agreement.commercial();
        var rightNow =
                switch (raised.direction()) {
                    case PARTNER_TO_NHS -> MilestoneDecision.MISSED;
                    case NHS_TO_PARTNER -> MilestoneDecision.MET;
                };
        return raised.basis() == SettlementBasis.COMMERCIAL_TERM
                && commercial
                        .term(raised.basisReference(), CommercialTerm.Milestone.class)
                        .isPresent()
                && commercial.isDecided(raised.basisReference(), rightNow);
    }

    private SettlementRaised back(SettlementRaised raised, Money paid) {
        BigDecimal total = raised.net().plus(raised.vat()).pounds();
        Money net = Money.rounded(paid.pounds().multiply(raised.net().pounds()).divide(total, MathContext.DECIMAL128));
        var direction =
                switch (raised.direction()) {
                    case PARTNER_TO_NHS -> SettlementDirection.NHS_TO_PARTNER;
                    case NHS_TO_PARTNER -> SettlementDirection.PARTNER_TO_NHS;
                };
        return new SettlementRaised(
                settlement(),
                agreement,
                effectiveOn,
                raised.basis(),
                raised.basisReference(),
                direction,
                nhsBody,
                raised.partner(),
                net,
                raised.vatTreatment(),
                paid.minus(net),
                dueOn);
    }
}
