package org.partnershipledger.valuereport.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.partnershipledger.kernel.event.LifecycleEvent;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementActivated;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementDrafted;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementFullySigned;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementNovated;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementSigned;
import org.partnershipledger.kernel.event.LifecycleEvent.MinimumContentStated;
import org.partnershipledger.kernel.event.MinimumContentItem;

/** How far one agreement has come, on any day: drafted, signed by some, signed by all, active, ended. */
public final class LifeFacts {
    private Fact<AgreementDrafted> drafted;
    private final Map<MinimumContentItem, String> content = new EnumMap<>(MinimumContentItem.class);
    private final List<Fact<AgreementSigned>> signatures = new ArrayList<>();
    private Fact<AgreementFullySigned> fullySigned;
    private Fact<AgreementActivated> activated;
    private final List<Fact<AgreementNovated>> novations = new ArrayList<>();

    /** As it is said to the public. */
    public enum State {
        DRAFT("being drafted"),
        NEGOTIATING("being signed"),
        SIGNED("signed, not yet active"),
        ACTIVE("active"),
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
        }
    }

    public State stateOn(LocalDate day) {
        var endsOn = drafted.event().endsOn();
        if (activated != null && activated.isBy(day)) {
            return endsOn != null && endsOn.isBefore(day) ? State.ENDED : State.ACTIVE;
        }
        if (fullySigned != null && fullySigned.isBy(day)) {
            return State.SIGNED;
        }
        return signatures.stream().anyMatch(s -> s.isBy(day)) ? State.NEGOTIATING : State.DRAFT;
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
