package org.partnershipledger.valuereport.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
import org.partnershipledger.kernel.time.FinancialYear;

/** How far one agreement has come, on any day: drafted, signed by some, signed by all, active, suspended, ended. */
public final class LifeFacts {
    private Fact<AgreementDrafted> drafted;
    private final Map<MinimumContentItem, String> content = new EnumMap<>(MinimumContentItem.class);
    private final List<Fact<AgreementSigned>> signatures = new ArrayList<>();
    private Fact<AgreementFullySigned> fullySigned;
    private Fact<AgreementActivated> activated;
    private final List<Fact<AgreementNovated>> novations = new ArrayList<>();
    private final List<Fact<AgreementExtended>> extensions = new ArrayList<>();
    private final List<Pause> pauses = new ArrayList<>();
    private Fact<AgreementTerminated> terminated;
    private Fact<? extends LifecycleEvent> ended;

    /** @param resumed null while it goes on; an end ends it too */
    public record Pause(Fact<AgreementSuspended> suspended, Fact<AgreementResumed> resumed) {

        boolean holdsOn(LocalDate day) {
            return suspended.isBy(day) && (resumed == null || !resumed.isBy(day));
        }

        public boolean touches(FinancialYear year) {
            return suspended.isBy(year.lastDay())
                    && (resumed == null || resumed.effectiveOn().isAfter(year.firstDay()));
        }
    }

    /** As it is said to the public. */
    public enum State {
        DRAFT("being drafted"),
        NEGOTIATING("being signed"),
        SIGNED("signed, not yet active"),
        ACTIVE("active"),
        SUSPENDED("suspended"),
        ENDED("ended");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    void add(Fact<LifecycleEvent> fact) {
        switch (fact.event()) {
            case AgreementDrafted event -> {
                drafted = fact.with(event);
                content.putAll(event.minimumContent());
            }
            case MinimumContentStated event -> content.put(event.item(), event.text());
            case AgreementSigned event -> signatures.add(fact.with(event));
            case AgreementFullySigned event -> fullySigned = fact.with(event);
            case AgreementActivated event -> activated = fact.with(event);
            case AgreementNovated event -> novations.add(fact.with(event));
            case AgreementExtended event -> extensions.add(fact.with(event));
            case AgreementSuspended event -> pauses.add(new Pause(fact.with(event), null));
            case AgreementResumed event ->
                pauses.add(new Pause(pauses.removeLast().suspended(), fact.with(event)));
            case AgreementCompleted event -> ended = fact.with(event);
            case AgreementTerminated event -> {
                terminated = fact.with(event);
                ended = terminated;
            }
        }
    }

    public State stateOn(LocalDate day) {
        var lastDay = lastDayAsOf(day);
        if (activated != null && activated.isBy(day)) {
            if (lastDay != null && lastDay.isBefore(day)) {
                return State.ENDED;
            }
            return pauses.stream().anyMatch(pause -> pause.holdsOn(day)) ? State.SUSPENDED : State.ACTIVE;
        }
        if (fullySigned != null && fullySigned.isBy(day)) {
            return State.SIGNED;
        }
        return signatures.stream().anyMatch(s -> s.isBy(day)) ? State.NEGOTIATING : State.DRAFT;
    }

    /** The last day in force as it stood on a day: on which it ended, or to which it was agreed to run. */
    public LocalDate lastDayAsOf(LocalDate day) {
        if (ended != null && ended.isBy(day)) {
            return ended.effectiveOn();
        }
        return extensions.stream()
                .filter(extended -> extended.isBy(day))
                .reduce((_, later) -> later)
                .map(extended -> extended.event().endsOn())
                .orElse(drafted.event().endsOn());
    }

    /** The recorded end; null while none is recorded. */
    public Fact<? extends LifecycleEvent> ended() {
        return ended;
    }

    /** Null unless it ended before its time. */
    public Fact<AgreementTerminated> terminated() {
        return terminated;
    }

    public List<Pause> pauses() {
        return List.copyOf(pauses);
    }

    /** Every fact about its pauses, its extensions and its end. */
    public List<Fact<? extends LifecycleEvent>> later() {
        var facts = new ArrayList<Fact<? extends LifecycleEvent>>(extensions);
        for (var pause : pauses) {
            facts.add(pause.suspended());
            if (pause.resumed() != null) {
                facts.add(pause.resumed());
            }
        }
        if (ended != null) {
            facts.add(ended);
        }
        return facts;
    }

    public Fact<AgreementDrafted> drafted() {
        return drafted;
    }

    public Fact<AgreementActivated> activated() {
        return activated;
    }

    public Fact<AgreementFullySigned> fullySigned() {
        return fullySigned;
    }

    public List<Fact<AgreementNovated>> novations() {
        return List.copyOf(novations);
    }

    /** What the agreement says on one of its ten minimum items; null when it says nothing. */
    public String content(MinimumContentItem item) {
        return content.get(item);
    }
}
