package org.partnershipledger.finance.timeline;

import java.time.LocalDate;
import org.partnershipledger.finance.answer.Said;
import org.partnershipledger.kernel.event.LifecycleEvent;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementActivated;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementCompleted;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementDrafted;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementExtended;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementFullySigned;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementNovated;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementResumed;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementSigned;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementSuspended;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementTerminated;
import org.partnershipledger.kernel.event.LifecycleEvent.MinimumContentStated;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.presentation.words.Days;

/** The life of an agreement in words. */
final class LifecycleWords {
    private LifecycleWords() {}

    static Told tell(LifecycleEvent event) {
        return switch (event) {
            case AgreementDrafted e ->
                Told.of(
                        "Agreement drafted with " + e.partner().name(),
                        e.title() + ". Parties: "
                                + Said.list(e.nhsParties().stream()
                                        .map(OdsCode::value)
                                        .toList()) + " and "
                                + e.partner().name() + ". " + dates(e));
            case MinimumContentStated e -> Told.of("Agreement says " + e.item().inWords(), e.text());
            case AgreementSigned e -> Told.of("Signed by " + e.party());
            case AgreementFullySigned _ -> Told.of("Signed by every party");
            case AgreementActivated _ -> Told.of("Agreement activated");
            case AgreementSuspended e -> Told.of("Agreement suspended", e.reason());
            case AgreementResumed _ -> Told.of("Agreement in force again");
            case AgreementExtended e -> Told.of("Agreement extended to " + Said.day(e.endsOn()), e.reason());
            case AgreementCompleted e -> Told.of("Agreement completed", lastDay(e.effectiveOn()));
            case AgreementTerminated e ->
                Told.of(
                        "Agreement terminated: " + e.cause().inWords(),
                        lastDay(e.effectiveOn()) + " Reason given: " + e.reason());
            case AgreementNovated e ->
                Told.of(
                        "Agreement passed on from " + e.from(),
                        Said.list(e.successors().stream()
                                        .map(s -> s.successor() + " takes " + Said.percent(s.share()))
                                        .toList())
                                + ".");
        };
    }

    private static String lastDay(LocalDate day) {
        return "Last day in force: " + Said.day(day) + ".";
    }

    private static String dates(AgreementDrafted e) {
        return e.endsOn() == null
                ? "From " + Said.day(e.startsOn()) + ", with no end date."
                : Days.range(e.startsOn(), e.endsOn()) + ".";
    }
}
