package org.partnershipledger.kernel.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
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

/**
 * How far one agreement has come (domain-rules.md B2). {@link #state} is what was recorded last, on which commands decide;
 * {@link #stateOn} is where it stood on a day, which pages and the report show: an agreement signed for next April is
 * not active in March, and one whose last day has passed is not active for ever. Novation changes who holds it, not its
 * state. Next: {@link Deal}, what was agreed; {@link Course}, on which days it was in force.
 */
public record Life(Facts<LifecycleEvent> facts) {
    static final Life NONE = new Life(Facts.none());

    /** EXPIRED is never recorded: it is seen by asking for a day after the last one. */
    public enum State {
        NOT_DRAFTED,
        DRAFT,
        NEGOTIATING,
        SIGNED,
        ACTIVE,
        SUSPENDED,
        EXPIRED,
        COMPLETED,
        TERMINATED;

        /** Completed or terminated: for what may still be recorded it makes no difference which. */
        public boolean hasEnded() {
            return this == COMPLETED || this == TERMINATED;
        }
    }

    /** @param resumed empty while it goes on; an end ends it too */
    public record Pause(Fact<AgreementSuspended> suspended, Optional<Fact<AgreementResumed>> resumed) {
        boolean holdsOn(LocalDate day) {
            return suspended.isBy(day) && resumed.filter(fact -> fact.isBy(day)).isEmpty();
        }

        /** Whether at least one of the days from {@code from} to {@code to} is one of the pause. */
        public boolean touches(LocalDate from, LocalDate to) {
            return suspended.isBy(to)
                    && resumed.filter(fact -> !fact.effectiveOn().isAfter(from)).isEmpty();
        }
    }

    /** A state with the first day on which it holds. */
    public record Since(LocalDate from, State state) {}

    Life with(Fact<? extends LifecycleEvent> fact) {
        return isDrafted() || fact.event() instanceof AgreementDrafted ? new Life(facts.with(fact)) : this;
    }

    /** As recorded last. */
    public State state() {
        var state = State.NOT_DRAFTED;
        for (var fact : facts) {
            state = switch (fact.event()) {
                case AgreementDrafted _, MinimumContentStated _ -> State.DRAFT;
                case AgreementSigned _ -> State.NEGOTIATING;
                case AgreementFullySigned _ -> State.SIGNED;
                case AgreementActivated _, AgreementResumed _ -> State.ACTIVE;
                case AgreementSuspended _ -> State.SUSPENDED;
                case AgreementCompleted _ -> State.COMPLETED;
                case AgreementTerminated _ -> State.TERMINATED;
                case AgreementExtended _, AgreementNovated _ -> state;
            };
        }
        return state;
    }

    /** Where it stood on a day, by the days from which facts are true. */
    public State stateOn(LocalDate day) {
        if (activated().filter(fact -> fact.isBy(day)).isPresent()) {
            if (lastDayAsOf(day).isBefore(day)) {
                return end().filter(fact -> fact.isBy(day))
                        .map(fact -> fact.event() instanceof AgreementTerminated ? State.TERMINATED : State.COMPLETED)
                        .orElse(State.EXPIRED);
            }
            return pauses().stream().anyMatch(pause -> pause.holdsOn(day)) ? State.SUSPENDED : State.ACTIVE;
        }
        if (fullySigned().filter(fact -> fact.isBy(day)).isPresent()) {
            return State.SIGNED;
        }
        return facts.stream(AgreementSigned.class).anyMatch(fact -> fact.isBy(day)) ? State.NEGOTIATING : State.DRAFT;
    }

    /**
     * {@link #stateOn} as the days on which it changes, the earliest first, for lists that are asked by state: between
     * two of them nothing changes. The first holds on every earlier day too.
     */
    public List<Since> states() {
        var days = new TreeSet<LocalDate>();
        for (var fact : facts) {
            days.add(fact.effectiveOn());
            days.add(fact.effectiveOn().plusDays(1));
        }
        facts.stream(AgreementExtended.class)
                .forEach(extended -> days.add(extended.event().endsOn().plusDays(1)));
        Optional.ofNullable(draft().event().endsOn()).ifPresent(last -> days.add(last.plusDays(1)));
        var states = new ArrayList<Since>();
        for (var day : days) {
            var state = stateOn(day);
            if (states.isEmpty() || states.getLast().state() != state) {
                states.add(new Since(day, state));
            }
        }
        return List.copyOf(states);
    }

    /** The last day in force as it stood on a day: on which it ended, or to which it was agreed to run. */
    public LocalDate lastDayAsOf(LocalDate day) {
        return end().filter(fact -> fact.isBy(day)).map(Fact::effectiveOn).orElseGet(() -> facts.by(day)
                .last(AgreementExtended.class)
                .map(extended -> extended.event().endsOn())
                .orElseGet(() -> draft().event().endsOn()));
    }

    public boolean isDrafted() {
        return !facts.isEmpty();
    }

    /** @throws java.util.NoSuchElementException when it is not drafted */
    public Fact<AgreementDrafted> draft() {
        return facts.only(AgreementDrafted.class);
    }

    /** What was agreed; only for an agreement that is drafted. */
    public Deal deal() {
        return Deal.of(facts);
    }

    /** Who has signed, in order, each with the day. */
    public Map<String, LocalDate> signatures() {
        var signatures = new LinkedHashMap<String, LocalDate>();
        facts.stream(AgreementSigned.class)
                .forEach(fact -> signatures.put(fact.event().party(), fact.effectiveOn()));
        return signatures;
    }

    public Optional<Fact<AgreementFullySigned>> fullySigned() {
        return facts.last(AgreementFullySigned.class);
    }

    public Optional<Fact<AgreementActivated>> activated() {
        return facts.last(AgreementActivated.class);
    }

    /** The recorded end, completed or terminated. */
    public Optional<Fact<? extends LifecycleEvent>> end() {
        return facts.last(AgreementCompleted.class)
                .<Fact<? extends LifecycleEvent>>map(fact -> fact)
                .or(this::terminated);
    }

    /** The end of an agreement that ended before its time. */
    public Optional<Fact<AgreementTerminated>> terminated() {
        return facts.last(AgreementTerminated.class);
    }

    public List<Fact<AgreementNovated>> novations() {
        return facts.all(AgreementNovated.class);
    }

    public List<Pause> pauses() {
        var pauses = new ArrayList<Pause>();
        for (var fact : facts) {
            if (fact.event() instanceof AgreementSuspended suspended) {
                pauses.add(new Pause(fact.with(suspended), Optional.empty()));
            } else if (fact.event() instanceof AgreementResumed resumed) {
                pauses.add(new Pause(pauses.removeLast().suspended(), Optional.of(fact.with(resumed))));
            }
        }
        return List.copyOf(pauses);
    }

    /** On which days it was in force; empty before it is activated. */
    public Optional<Course> course() {
        return activated().map(fact -> Course.of(fact.effectiveOn(), pauses(), end().map(Fact::effectiveOn)));
    }
}
