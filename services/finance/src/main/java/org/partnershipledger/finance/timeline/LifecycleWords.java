package org.partnershipledger.finance.timeline;

import static org.partnershipledger.presentation.words.Names.list;

import org.partnershipledger.kernel.event.LifecycleEvent;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementActivated;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementDrafted;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementFullySigned;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementNovated;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementSigned;
import org.partnershipledger.kernel.event.LifecycleEvent.MinimumContentStated;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.presentation.words.Days;
import org.partnershipledger.presentation.words.Numbers;

/** The life of an agreement in words. */
final class LifecycleWords {
    private LifecycleWords() {}

    static Told tell(LifecycleEvent event) {
        return switch (event) {
            case AgreementDrafted e ->
                Told.of(
                        "Agreement drafted with " + e.partner().name(),
                        e.title() + ". Parties: "
                                + list(e.nhsParties().stream()
                                        .map(OdsCode::value)
                                        .toList()) + " and "
                                + e.partner().name() + ". " + dates(e));
            case MinimumContentStated e -> Told.of("Agreement says " + e.item().inWords(), e.text());
            case AgreementSigned e -> Told.of("Signed by " + e.party());
            case AgreementFullySigned _ -> Told.of("Signed by every party");
            case AgreementActivated _ -> Told.of("Agreement activated");
            case AgreementNovated e ->
                Told.of(
                        "Agreement passed on from " + e.from(),
                        list(e.successors().stream()
                                        .map(s -> s.successor() + " takes " + Numbers.percent(s.share()))
                                        .toList())
                                + ".");
        };
    }

    private static String dates(AgreementDrafted e) {
        return e.endsOn() == null
                ? "From " + Days.of(e.startsOn()) + ", with no end date."
                : Days.range(e.startsOn(), e.endsOn()) + ".";
    }
}
