package org.partnershipledger.ledger.reinvestment;

import java.time.LocalDate;
import java.util.List;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentCommitted;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Reinvestment;
import org.partnershipledger.kernel.partnership.StreamOf;
import org.partnershipledger.kernel.words.Hint;
import org.partnershipledger.kernel.words.Label;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.GeneralRule;
import org.partnershipledger.ledger.Others;
import org.partnershipledger.ledger.References;
import org.partnershipledger.ledger.agreement.AgreementRule;

/**
 * Commits money that an agreement brought back to a purpose and a place: what the public asks first.
 * Rules: B7-committed-once, B2-drafted, B2-party (a body that holds the agreement), reference-form, amount.
 */
public record CommitReinvestment(
        String reinvestment,
        @Hint(References.AGREEMENT_HINT) String agreement,
        LocalDate effectiveOn,
        @Label("NHS body that commits") OdsCode body,
        Money amount,
        String purpose,
        String place)
        implements ReinvestmentCommand {

    @Override
    public List<StreamOf<?>> looksAt(Reinvestment state) {
        return List.of(agreementStream());
    }

    private StreamOf<Agreement> agreementStream() {
        return Agreement.STREAMS.of(agreement);
    }

    /** In the history of the agreement whose return pays for it. */
    @Override
    public OdsCode body(Reinvestment state, Others others) {
        return others.of(agreementStream()).body();
    }

    @Override
    public Decision decide(Reinvestment state, Others others, Origin origin) {
        return switch (state) {
            case Reinvestment.NotCommitted _
            when others.of(agreementStream()).isDrafted() -> commit(others.of(agreementStream()));
            case Reinvestment.NotCommitted _ ->
                Decision.rejected(
                        AgreementRule.AGREEMENT_IS_DRAFTED,
                        "agreement",
                        "there is no agreement " + agreement + "; check the reference, or draft the agreement first");
            case Reinvestment.Committed committed ->
                Decision.rejected(
                        ReinvestmentRule.COMMITTED_ONCE,
                        "reinvestment",
                        "reinvestment " + reinvestment + " is committed already; choose another reference");
        };
    }

    private Decision commit(Agreement found) {
        return Checks.begin()
                .that(
                        References.fit(reinvestment),
                        GeneralRule.REFERENCE_HAS_FORM,
                        "reinvestment",
                        References.message(reinvestment))
                .that(
                        found.deal().isHeldBy(body),
                        AgreementRule.SIGNATORY_IS_A_PARTY,
                        "body",
                        body + " does not hold agreement " + agreement + "; name a body that holds it now")
                .that(
                        amount.signum() > 0,
                        GeneralRule.AMOUNT_MAKES_SENSE,
                        "amount",
                        "must be above £0.00; give what is committed")
                .record(() ->
                        new ReinvestmentCommitted(reinvestment, agreement, effectiveOn, body, amount, purpose, place));
    }
}
