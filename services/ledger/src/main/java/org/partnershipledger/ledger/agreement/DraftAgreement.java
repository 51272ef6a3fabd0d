package org.partnershipledger.ledger.agreement;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementDrafted;
import org.partnershipledger.kernel.event.MinimumContentItem;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.organisation.TechnologyPartner;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.StreamOf;
import org.partnershipledger.kernel.words.Hint;
import org.partnershipledger.kernel.words.Label;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.GeneralRule;
import org.partnershipledger.ledger.Others;
import org.partnershipledger.ledger.References;
import org.partnershipledger.ledger.reference.UniqueReference;

/**
 * Begins an agreement between NHS bodies and a technology partner. Of the ten minimum items it carries what is
 * already written; the rest follows with {@link StateMinimumContent}, and nobody can sign before all are there.
 * Rules: B2-drafted-once, B2-reference-once, B2-body-is-party, reference-form, company-number, dates-in-order.
 */
public record DraftAgreement(
        String agreement,
        LocalDate effectiveOn,
        String title,
        @Label("Publishing NHS body") OdsCode body,
        @Hint("ODS codes, one on each line") List<OdsCode> nhsParties,
        TechnologyPartner partner,
        Map<MinimumContentItem, String> minimumContent,
        LocalDate startsOn,
        LocalDate endsOn)
        implements LifecycleCommand {

    @Override
    public List<StreamOf<?>> looksAt(Agreement state) {
        return List.of(reference().stream());
    }

    private UniqueReference reference() {
        return UniqueReference.ofAgreement(agreement);
    }

    @Override
    public OdsCode body(Agreement state, Others others) {
        return body;
    }

    @Override
    public Decision decide(Agreement state, Others others, Origin origin) {
        var used = others.of(reference().stream());
        return used.isPresent() && !state.isDrafted()
                ? Decision.rejected(
                        AgreementRule.REFERENCE_IS_UNIQUE,
                        "agreement",
                        "agreement " + used.get().usedBy() + " has this reference already, but for capital letters;"
                                + " choose another reference than " + agreement)
                : decideOn(state, origin)
                        .alsoOn(reference().stream(), () -> reference().claim(agreement, effectiveOn, body, agreement));
    }

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        return Checks.begin()
                .that(
                        !state.isDrafted(),
                        AgreementRule.AGREEMENT_IS_DRAFTED_ONCE,
                        "agreement",
                        "agreement " + agreement + " was drafted before; choose another reference")
                .that(
                        References.fit(agreement),
                        GeneralRule.REFERENCE_HAS_FORM,
                        "agreement",
                        References.message(agreement))
                .that(
                        CompanyNumbers.fit(partner.companyNumber(), body),
                        GeneralRule.COMPANY_NUMBER_HAS_FORM,
                        "partner/companyNumber",
                        CompanyNumbers.message(partner.companyNumber()))
                .that(
                        nhsParties.contains(body) && new HashSet<>(nhsParties).size() == nhsParties.size(),
                        AgreementRule.BODY_IS_A_PARTY,
                        "nhsParties",
                        "must name " + body + ", which publishes the account, and each party once")
                .that(
                        !endsOn.isBefore(startsOn),
                        GeneralRule.DATES_ARE_IN_ORDER,
                        "endsOn",
                        endsOn + " is before startsOn " + startsOn + "; put the dates in order")
                .record(() -> new AgreementDrafted(
                        agreement,
                        effectiveOn,
                        title,
                        body,
                        List.copyOf(nhsParties),
                        partner,
                        minimumContent,
                        startsOn,
                        endsOn));
    }
}
