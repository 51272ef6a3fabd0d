package org.partnershipledger.valuereport.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.event.LifecycleEvent;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementActivated;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementDrafted;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementExtended;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementFullySigned;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementNovated;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementResumed;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementSuspended;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementTerminated;
import org.partnershipledger.kernel.event.MinimumContentItem;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.partnership.Life;
import org.partnershipledger.kernel.time.FinancialYear;

/** How far one agreement has come, on any day, in the words of the report; read from the one fold. */
public final class LifeFacts {
    private final Life life;

    LifeFacts(Life life) {
        this.life = life;
    }

    /** @param resumed null while it goes on; an end ends it too */
    public record Pause(Fact<AgreementSuspended> suspended, Fact<AgreementResumed> resumed) {

        public boolean touches(FinancialYear year) {
            return new Life.Pause(suspended, Optional.ofNullable(resumed)).touches(year.firstDay(), year.lastDay());
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

    public State stateOn(LocalDate day) {
        return switch (life.stateOn(day)) {
            case NOT_DRAFTED, DRAFT -> State.DRAFT;
            case NEGOTIATING -> State.NEGOTIATING;
            case SIGNED -> State.SIGNED;
            case ACTIVE -> State.ACTIVE;
            case SUSPENDED -> State.SUSPENDED;
            case EXPIRED, COMPLETED, TERMINATED -> State.ENDED;
        };
    }

    /** The last day in force as it stood on a day: on which it ended, or to which it was agreed to run. */
    public LocalDate lastDayAsOf(LocalDate day) {
        return life.lastDayAsOf(day);
    }

    /** The recorded end; null while none is recorded. */
    public Fact<? extends LifecycleEvent> ended() {
        return life.end().orElse(null);
    }

    /** Null unless it ended before its time. */
    public Fact<AgreementTerminated> terminated() {
        return life.terminated().orElse(null);
    }

    public List<Pause> pauses() {
        return life.pauses().stream()
                .map(pause -> new Pause(pause.suspended(), pause.resumed().orElse(null)))
                .toList();
    }

    /** Every fact about its pauses, its extensions and its end. */
    public List<Fact<? extends LifecycleEvent>> later() {
        var facts = new ArrayList<Fact<? extends LifecycleEvent>>(life.facts().all(AgreementExtended.class));
        for (var pause : life.pauses()) {
            facts.add(pause.suspended());
            pause.resumed().ifPresent(facts::add);
        }
        life.end().ifPresent(facts::add);
        return facts;
    }

    /** Null when it is not drafted. */
    public Fact<AgreementDrafted> drafted() {
        return life.isDrafted() ? life.draft() : null;
    }

    public Fact<AgreementActivated> activated() {
        return life.activated().orElse(null);
    }

    public Fact<AgreementFullySigned> fullySigned() {
        return life.fullySigned().orElse(null);
    }

    public List<Fact<AgreementNovated>> novations() {
        return life.novations();
    }

    /** What the agreement says on one of its ten minimum items; null when it says nothing. */
    public String content(MinimumContentItem item) {
        return life.deal().minimumContent().get(item);
    }
}
