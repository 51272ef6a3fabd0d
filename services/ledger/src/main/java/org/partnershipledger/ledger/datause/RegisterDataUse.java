package org.partnershipledger.ledger.datause;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.event.DataUseEvent.DataAccessRoute;
import org.partnershipledger.kernel.event.DataUseEvent.DataUseRegistered;
import org.partnershipledger.kernel.event.DataUseEvent.Identifiability;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.words.Hint;
import org.partnershipledger.kernel.words.Label;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.GeneralRule;
import org.partnershipledger.ledger.References;
import org.partnershipledger.ledger.agreement.AgreementRule;

/**
 * Puts a use of data on the public register: who, what, why, on which legal basis, opt-outs or not.
 * Rules: B4-registered-once, B4-route-justified (the secure data environment is the default), reference-form, B2-ended.
 */
public record RegisterDataUse(
        String agreement,
        LocalDate effectiveOn,
        String dataUse,
        String title,
        String laySummary,
        String publicBenefitStatement,
        @Hint("One on each line") List<String> datasets,
        Identifiability identifiability,
        DataAccessRoute route,
        @Label("Legal basis, UK GDPR Article 6") String legalBasisArticle6,
        @Label("Legal basis, UK GDPR Article 9") Optional<String> legalBasisArticle9,
        String commonLawDuty,
        String nationalDataOptOut,
        boolean commercialPurpose,
        Optional<String> routeJustification)
        implements DataUseCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        return Checks.begin()
                .that(References.fit(dataUse), GeneralRule.REFERENCE_HAS_FORM, "dataUse", References.message(dataUse))
                .that(
                        !state.dataUses().isRegistered(dataUse),
                        DataUseRule.DATA_USE_IS_REGISTERED_ONCE,
                        "dataUse",
                        "data use " + dataUse + " is registered already; choose another reference")
                .that(
                        !state.hasEnded() || !effectiveOn.isAfter(state.lastDay()),
                        AgreementRule.NOTHING_NEW_AFTER_THE_END,
                        "effectiveOn",
                        () -> "agreement " + agreement + " ended on " + state.lastDay()
                                + "; only a use that was there until then is registered now, so check the day")
                .that(
                        !datasets.isEmpty(),
                        DataUseRule.DATA_USE_IS_REGISTERED,
                        "datasets",
                        "is empty; name at least one dataset")
                .that(
                        !leavesTheEnvironment() || routeJustification.isPresent(),
                        DataUseRule.RELEASE_IS_JUSTIFIED,
                        "routeJustification",
                        route + " takes data outside a secure data environment; say why")
                .record(() -> new DataUseRegistered(
                        agreement,
                        effectiveOn,
                        dataUse,
                        title,
                        laySummary,
                        publicBenefitStatement,
                        List.copyOf(datasets),
                        identifiability,
                        route,
                        legalBasisArticle6,
                        legalBasisArticle9,
                        commonLawDuty,
                        nationalDataOptOut,
                        commercialPurpose,
                        routeJustification));
    }

    private boolean leavesTheEnvironment() {
        return switch (route) {
            case NHS_ANALYSED_AGGREGATE, SECURE_DATA_ENVIRONMENT -> false;
            case PSEUDONYMISED_RELEASE, ANONYMISED_RELEASE -> true;
        };
    }
}
