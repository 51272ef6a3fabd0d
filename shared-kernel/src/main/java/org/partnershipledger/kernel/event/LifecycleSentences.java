package org.partnershipledger.kernel.event;

import java.time.LocalDate;
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
import org.partnershipledger.kernel.words.Days;
import org.partnershipledger.kernel.words.Names;
import org.partnershipledger.kernel.words.Numbers;

/** The life of an agreement in words. */
final class LifecycleSentences {
    private LifecycleSentences() {}

    static Sentence of(LifecycleEvent event, PartnerNames partners) {
        return switch (event) {
            case AgreementDrafted e ->
                Sentence.of(
                        "Agreement drafted with " + e.partner().name(),
                        e.title() + ". Parties: " + PartyNames.list(e.nhsParties(), e.effectiveOn()) + " and "
                                + e.partner().name() + ". " + Days.range(e.startsOn(), e.endsOn()) + ".");
            case MinimumContentStated e ->
                Sentence.of("Agreement says " + e.item().inWords(), e.text());
            case AgreementSigned e -> Sentence.of("Signed by " + PartyNames.of(e.party(), e.effectiveOn(), partners));
            case AgreementFullySigned _ -> Sentence.of("Signed by every party");
            case AgreementActivated _ -> Sentence.of("Agreement activated");
            case AgreementSuspended e -> Sentence.of("Agreement suspended", e.reason());
            case AgreementResumed _ -> Sentence.of("Agreement in force again");
            case AgreementExtended e -> Sentence.of("Agreement extended to " + Days.of(e.endsOn()), e.reason());
            case AgreementCompleted e -> Sentence.of("Agreement completed", lastDay(e.effectiveOn()));
            case AgreementTerminated e ->
                Sentence.of(
                        "Agreement terminated: " + e.cause().inWords(),
                        lastDay(e.effectiveOn()) + " Reason given: " + e.reason());
            case AgreementNovated e ->
                Sentence.of(
                        "Agreement passed on from " + PartyNames.of(e.from(), e.effectiveOn()),
                        Names.list(e.successors().stream()
                                        .map(s -> PartyNames.of(s.successor(), e.effectiveOn()) + " takes "
                                                + Numbers.percent(s.share()))
                                        .toList())
                                + ".");
        };
    }

    private static String lastDay(LocalDate day) {
        return "Last day in force: " + Days.of(day) + ".";
    }
}
