package org.partnershipledger.kernel.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.event.ApprovalEvent;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalGranted;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRefused;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRequested;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalWithdrawn;

/**
 * One approval of an agreement with everything that was recorded about it. It is renewed while the old one still
 * holds, so a request and a grant stand side by side: asking for a renewal, or being refused one, does not end what
 * was granted before. A lapse is no event: it is seen by asking for a day after the last one.
 */
public record Approval(ApprovalType type, Facts<ApprovalEvent> facts) {

    /** Where an approval is on a day. What happens about its renewal is {@link #renewal}. */
    public enum State {
        NEVER_ASKED,
        ASKED,
        REFUSED,
        /** Granted from a later day on. */
        GRANTED_AHEAD,
        LIVE,
        EXPIRED,
        WITHDRAWN
    }

    /** What happened after a grant about the next one. */
    public enum Renewal {
        NONE,
        ASKED,
        REFUSED
    }

    /**
     * The days on which a grant holds: to its last day, or to the day before it was withdrawn or another grant took
     * its place.
     *
     * @param to empty when it does not end
     */
    public record Term(Fact<ApprovalGranted> grant, LocalDate from, Optional<LocalDate> to) {
        boolean contains(LocalDate day) {
            return !day.isBefore(from) && (to.isEmpty() || !day.isAfter(to.get()));
        }

        private Term endingBefore(LocalDate day) {
            boolean ends = to.isPresent() && to.get().isBefore(day);
            return ends ? this : new Term(grant, from, Optional.of(day.minusDays(1)));
        }
    }

    static Approval none(ApprovalType type) {
        return new Approval(type, Facts.none());
    }

    Approval with(Fact<? extends ApprovalEvent> fact) {
        return new Approval(type, facts.withInOrderOfEffect(fact));
    }

    /** As it was known to stand by that day: what is true only later is left out. */
    public Approval by(LocalDate day) {
        return new Approval(type, facts.by(day));
    }

    /** The request that nobody has decided yet. */
    public Optional<Fact<ApprovalRequested>> openRequest() {
        Optional<Fact<ApprovalRequested>> open = Optional.empty();
        for (var fact : facts) {
            open = switch (fact.event()) {
                case ApprovalRequested requested -> Optional.of(fact.with(requested));
                case ApprovalGranted _, ApprovalRefused _ -> Optional.empty();
                case ApprovalWithdrawn _ -> open;
            };
        }
        return open;
    }

    /** The days on which it held or holds, in the order of the grants. */
    public List<Term> terms() {
        var terms = new ArrayList<Term>();
        for (var fact : facts) {
            switch (fact.event()) {
                case ApprovalGranted granted -> {
                    terms.replaceAll(term -> term.endingBefore(granted.effectiveOn()));
                    terms.add(new Term(fact.with(granted), granted.effectiveOn(), granted.expiresOn()));
                }
                case ApprovalWithdrawn withdrawn ->
                    terms.replaceAll(term -> term.endingBefore(withdrawn.effectiveOn()));
                case ApprovalRequested _, ApprovalRefused _ -> {}
            }
        }
        return List.copyOf(terms);
    }

    public boolean holdsOn(LocalDate day) {
        return terms().stream().anyMatch(term -> term.contains(day));
    }

    /** The grant that counts, unless it was withdrawn. */
    public Optional<Fact<ApprovalGranted>> grant() {
        return facts.has(ApprovalWithdrawn.class)
                        && !facts.since(ApprovalWithdrawn.class).has(ApprovalGranted.class)
                ? Optional.empty()
                : facts.last(ApprovalGranted.class);
    }

    /** The last day on which the grant that counts holds; empty when it does not end or there is none. */
    public Optional<LocalDate> lastDay() {
        return grant().flatMap(granted -> granted.event().expiresOn());
    }

    public State stateOn(LocalDate day) {
        if (holdsOn(day)) {
            return State.LIVE;
        }
        if (grant().isPresent()) {
            return grant().get().isBy(day) ? State.EXPIRED : State.GRANTED_AHEAD;
        }
        if (openRequest().isPresent()) {
            return State.ASKED;
        }
        return facts.last()
                .map(fact -> switch (fact.event()) {
                    case ApprovalRefused _ -> State.REFUSED;
                    case ApprovalWithdrawn _ -> State.WITHDRAWN;
                    case ApprovalRequested _, ApprovalGranted _ ->
                        throw new IllegalStateException("an open request and a grant were asked for before");
                })
                .orElse(State.NEVER_ASKED);
    }

    /** Whether the next one was asked for, or refused, since the grant that counts. */
    public Renewal renewal() {
        if (grant().isEmpty()) {
            return Renewal.NONE;
        }
        if (openRequest().isPresent()) {
            return Renewal.ASKED;
        }
        return facts.since(ApprovalGranted.class).has(ApprovalRefused.class) ? Renewal.REFUSED : Renewal.NONE;
    }

    /** The fact that tells the state: the grant that counts, else the latest answer, else the request. */
    public Optional<Fact<? extends ApprovalEvent>> decisive() {
        return grant().<Fact<? extends ApprovalEvent>>map(granted -> granted).or(facts::last);
    }

    /** The latest refusal, of the approval itself or of its renewal. */
    public Optional<Fact<ApprovalRefused>> refusal() {
        return facts.last(ApprovalRefused.class);
    }

    /** When it was first asked for before the fact that counts, for how long an answer took. */
    public Optional<Fact<ApprovalRequested>> requestOf(Fact<? extends ApprovalEvent> answer) {
        Optional<Fact<ApprovalRequested>> request = Optional.empty();
        for (var fact : facts) {
            if (fact.event() instanceof ApprovalRequested requested) {
                request = Optional.of(fact.with(requested));
            } else if (fact.event().equals(answer.event()) && fact.position() == answer.position()) {
                return request;
            }
        }
        return Optional.empty();
    }
}
