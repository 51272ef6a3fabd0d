package org.partnershipledger.valuereport.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.partnershipledger.kernel.event.GainShareEvent;
import org.partnershipledger.kernel.event.GainShareEvent.DisputeResolved;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationAgreed;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationDisputed;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationIssued;
import org.partnershipledger.kernel.event.GainShareEvent.RiskGainShareTermsAgreed;
import org.partnershipledger.kernel.event.GainShareEvent.RiskGainShareTermsVaried;

/** Risk and gain share of one agreement: versions of terms, and for each measure and period its runs in order. */
public final class GainShareFacts {
    private final List<Fact<? extends GainShareEvent>> terms = new ArrayList<>();
    private final SortedMap<String, Run> runs = new TreeMap<>();

    /** One reconciliation: the calculation and what the parties said to it. */
    public static final class Run {
        private Fact<ReconciliationCalculated> calculated;
        private Fact<ReconciliationIssued> issued;
        private final List<Fact<ReconciliationAgreed>> agreed = new ArrayList<>();
        private Fact<ReconciliationDisputed> disputed;
        private Fact<DisputeResolved> resolved;

        public Fact<ReconciliationCalculated> calculated() {
            return calculated;
        }

        public ReconciliationCalculated event() {
            return calculated.event();
        }

        public Fact<ReconciliationDisputed> disputed() {
            return disputed;
        }

        /** A dispute is open until it is resolved, or a party agrees after it. */
        public boolean inDispute() {
            return disputed != null && !isResolved() && nobodyAgreedSince();
        }

        /** The decision on its last dispute, while nobody agreed after that; null otherwise. */
        public DisputeResolved decided() {
            return disputed != null && isResolved() && nobodyAgreedSince() ? resolved.event() : null;
        }

        /** Disputed, or the dispute is decided and nobody agreed since: the figure may still change. */
        public boolean isOpen() {
            return inDispute() || decided() != null;
        }

        private boolean isResolved() {
            return resolved != null && resolved.position() > disputed.position();
        }

        private boolean nobodyAgreedSince() {
            return agreed.stream().noneMatch(agreement -> agreement.position() > disputed.position());
        }

        /** Since the last dispute. */
        public boolean isAgreedBy(String party) {
            return agreed.stream()
                    .filter(fact -> disputed == null || fact.position() > disputed.position())
                    .anyMatch(fact -> fact.event().party().equals(party));
        }

        private boolean takesThePlaceOf(Run earlier) {
            return event().measure().equals(earlier.event().measure())
                    && event().period().overlaps(earlier.event().period());
        }

        public String state() {
            if (inDispute()) {
                return "in dispute";
            }
            if (decided() != null) {
                return switch (decided().method()) {
                    case EXPERT -> "an expert decided the dispute";
                    case NEGOTIATED -> "the parties ended the dispute between themselves";
                    case COURT -> "a court decided the dispute";
                };
            }
            if (!agreed.isEmpty()) {
                return "agreed";
            }
            return issued == null ? "calculated" : "sent to the parties";
        }

        public List<Fact<? extends GainShareEvent>> all() {
            var facts = new ArrayList<Fact<? extends GainShareEvent>>();
            facts.add(calculated);
            if (issued != null) {
                facts.add(issued);
            }
            facts.addAll(agreed);
            if (disputed != null) {
                facts.add(disputed);
            }
            if (resolved != null) {
                facts.add(resolved);
            }
            return facts;
        }
    }

    void add(Fact<GainShareEvent> fact) {
        switch (fact.event()) {
            case RiskGainShareTermsAgreed event -> terms.add(fact.with(event));
            case RiskGainShareTermsVaried event -> terms.add(fact.with(event));
            case ReconciliationCalculated event -> run(event.reconciliation()).calculated = fact.with(event);
            case ReconciliationIssued event -> run(event.reconciliation()).issued = fact.with(event);
            case ReconciliationAgreed event ->
                run(event.reconciliation()).agreed.add(fact.with(event));
            case ReconciliationDisputed event -> run(event.reconciliation()).disputed = fact.with(event);
            case DisputeResolved event -> run(event.reconciliation()).resolved = fact.with(event);
        }
    }

    private Run run(String reference) {
        return runs.computeIfAbsent(reference, _ -> new Run());
    }

    /** Agreed and varied terms in the order of the ledger. */
    public List<Fact<? extends GainShareEvent>> terms() {
        return List.copyOf(terms);
    }

    /** All runs in the order they were calculated. */
    public List<Run> runs() {
        return runs.values().stream()
                .filter(run -> run.calculated != null)
                .sorted(java.util.Comparator.comparingLong(run -> run.calculated.position()))
                .toList();
    }

    /**
     * For each measure and period the run that counts: the last one. Runs share days only where the agreement ended
     * within a period; then the run to its last day takes the place of the one of the whole.
     */
    public List<Run> latestRuns() {
        var latest = new ArrayList<Run>();
        for (var run : runs()) {
            int place = latest.size();
            for (int i = latest.size() - 1; i >= 0; i--) {
                if (run.takesThePlaceOf(latest.get(i))) {
                    latest.remove(i);
                    place = i;
                }
            }
            latest.add(place, run);
        }
        return List.copyOf(latest);
    }

    /** Null for a reference that was never calculated. */
    public Run find(String reconciliation) {
        var run = runs.get(reconciliation);
        return run == null || run.calculated == null ? null : run;
    }
}
