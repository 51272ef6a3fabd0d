package org.partnershipledger.audit.history;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.partnershipledger.kernel.event.MinimumContentItem;

/** The agreement itself as of the question: its parties, what it says, who had signed, whether it was active. */
final class LifecycleThen {
    private boolean ended;
    private final FactsThen facts = new FactsThen();
    private final EnumSet<MinimumContentItem> stated = EnumSet.noneOf(MinimumContentItem.class);
    private final Set<String> signed = new LinkedHashSet<>();

    void on(LifecycleEvent event, DecodedEvent told) {
        switch (event) {
            case AgreementDrafted e -> drafted(e, told);
            case MinimumContentStated e -> {
                stated.add(e.item());
                minimumContent(told);
            }
            case AgreementSigned e -> {
                signed.add(e.party() + " on " + Exact.day(e.effectiveOn()));
                facts.says("Signed by", String.join("; ", signed), told);
                facts.says("State", "Being signed", told);
            }
            case AgreementFullySigned e ->
                facts.says("State", "Signed by every party since " + Exact.day(e.effectiveOn()), told);
            case AgreementActivated e -> facts.says("State", "Active since " + Exact.day(e.effectiveOn()), told);
            case AgreementSuspended e ->
                unlessEnded("Suspended since " + Exact.day(e.effectiveOn()) + ": " + Exact.text(e.reason()), told);
            case AgreementResumed e -> unlessEnded("Active again since " + Exact.day(e.effectiveOn()), told);
            case AgreementExtended e ->
                facts.says(
                        "Runs",
                        facts.valueOf("Runs") + "; extended to " + Exact.day(e.endsOn()) + ": "
                                + Exact.text(e.reason()),
                        told);
            case AgreementCompleted e -> ended("Completed; last day in force " + Exact.day(e.effectiveOn()), told);
            case AgreementTerminated e -> {
                ended(
                        "Terminated; last day in force " + Exact.day(e.effectiveOn()) + "; cause: "
                                + e.cause().inWords() + "; reason: " + Exact.text(e.reason()),
                        told);
                facts.says("Runs", facts.valueOf("Runs") + "; ended early, on " + Exact.day(e.effectiveOn()), told);
            }
            case AgreementNovated e ->
                facts.says(
                        "Passed on",
                        "from " + e.from() + " to "
                                + e.successors().stream()
                                        .map(share ->
                                                share.successor() + " (share " + Exact.number(share.share()) + ")")
                                        .collect(Collectors.joining(", "))
                                + " on " + Exact.day(e.effectiveOn()),
                        told);
        }
    }

    private void drafted(AgreementDrafted e, DecodedEvent told) {
        facts.says("State", "Draft since " + Exact.day(e.effectiveOn()), told);
        facts.says("Title", Exact.text(e.title()), told);
        facts.says("NHS body that owes the public the account", e.body().value(), told);
        facts.says(
                "NHS parties", e.nhsParties().stream().map(Object::toString).collect(Collectors.joining(", ")), told);
        facts.says(
                "Partner",
                e.partner().name() + ", company number " + e.partner().companyNumber(),
                told);
        facts.says("Runs", "from " + Exact.day(e.startsOn()) + " to " + Exact.day(e.endsOn()), told);
        stated.addAll(e.minimumContent().keySet());
        minimumContent(told);
    }

    /** An agreement may end on the day before a pause that was recorded earlier; that pause then changes nothing. */
    private void unlessEnded(String words, DecodedEvent told) {
        facts.says("State", ended ? facts.valueOf("State") : words, told);
    }

    private void ended(String words, DecodedEvent told) {
        ended = true;
        facts.says("State", words, told);
    }

    private void minimumContent(DecodedEvent told) {
        var missing = EnumSet.complementOf(stated);
        facts.says(
                "Minimum content",
                missing.isEmpty()
                        ? "all ten items written"
                        : stated.size() + " of 10 items written; not written: "
                                + missing.stream()
                                        .map(MinimumContentItem::inWords)
                                        .collect(Collectors.joining("; ")),
                told);
    }

    FactsThen facts() {
        return facts;
    }
}
