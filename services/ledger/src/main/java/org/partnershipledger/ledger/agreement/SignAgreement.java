package org.partnershipledger.ledger.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementFullySigned;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementSigned;
import org.partnershipledger.kernel.event.MinimumContentItem;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Deal;
import org.partnershipledger.kernel.partnership.Life.State;
import org.partnershipledger.kernel.partnership.Persistent;
import org.partnershipledger.kernel.words.Hint;
import org.partnershipledger.ledger.Amounts;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;

/**
 * Records that one party signed; the last signature makes the agreement signed by all.
 * Rules: B2-minimum-content (all missing items are listed), B2-risk-share, B2-party, B2-signed-once.
 * The agreement is signed from the day of the latest signature, in whatever order signatures were recorded.
 */
public record SignAgreement(
        String agreement,
        LocalDate effectiveOn,

        @Hint("ODS code of an NHS body, or the partner's company number")
        String party)
        implements LifecycleCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        Deal deal = state.deal();
        Map<String, LocalDate> signatures = state.life().signatures();
        boolean open = state.life().state() == State.DRAFT || state.life().state() == State.NEGOTIATING;
        List<MinimumContentItem> missing = deal.missingContent();
        String missingInWords =
                missing.stream().map(MinimumContentItem::inWords).collect(Collectors.joining("; "));
        var checks = Checks.begin()
                .that(
                        missing.isEmpty(),
                        AgreementRule.MINIMUM_CONTENT_IS_COMPLETE,
                        "agreement",
                        "agreement " + agreement + " does not yet say: " + missingInWords
                                + ". Write each of these items before anybody signs",
                        Map.of("missing", missing.stream().map(Enum::name).collect(Collectors.joining(","))))
                .that(
                        deal.signatories().contains(party),
                        AgreementRule.SIGNATORY_IS_A_PARTY,
                        "party",
                        party + " is not a party; the parties are " + Amounts.list(deal.signatories()))
                .that(
                        open && !signatures.containsKey(party),
                        AgreementRule.PARTY_SIGNS_ONCE,
                        "party",
                        () -> open
                                ? party + " signed on " + signatures.get(party) + "; nothing more to sign"
                                : "agreement " + agreement + " is signed by every party; nothing more to sign");
        return AgreementRules.riskIsShared(checks, state).recordAll(() -> events(deal, signatures));
    }

    private List<LedgerEvent> events(Deal deal, Map<String, LocalDate> before) {
        var signed = new AgreementSigned(agreement, effectiveOn, party);
        var signatures = Persistent.with(before, party, effectiveOn);
        if (!signatures.keySet().containsAll(deal.signatories())) {
            return List.of(signed);
        }
        LocalDate last = signatures.values().stream().max(LocalDate::compareTo).orElse(effectiveOn);
        return List.of(signed, new AgreementFullySigned(agreement, last));
    }
}
