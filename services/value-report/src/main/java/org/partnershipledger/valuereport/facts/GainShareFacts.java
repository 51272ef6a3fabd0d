package org.partnershipledger.valuereport.facts;

import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.kernel.event.GainShareEvent;
import org.partnershipledger.kernel.event.GainShareEvent.DisputeResolved;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationDisputed;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.partnership.GainShare;
import org.partnershipledger.kernel.partnership.TermsVersion;

/** Risk and gain share of one agreement in the words of the report; read from the one fold. */
public final class GainShareFacts {
    private final GainShare gainShare;

    GainShareFacts(GainShare gainShare) {
        this.gainShare = gainShare;
    }

    /** One reconciliation: the calculation and what the parties said to it. */
    public record Run(org.partnershipledger.kernel.partnership.Run run) {

        public Fact<ReconciliationCalculated> calculated() {
            return run.calculated();
        }

        public ReconciliationCalculated event() {
            return run.calculated().event();
        }

        /** The last dispute; null when there was none. */
        public Fact<ReconciliationDisputed> disputed() {
            return run.dispute().orElse(null);
        }

        /** A dispute is open until it is resolved, or a party agrees after it. */
        public boolean inDispute() {
            return run.openDispute().isPresent();
        }

        /** The decision on its last dispute, while nobody agreed after that; null otherwise. */
        public DisputeResolved decided() {
            return isResolved() ? run.resolution().orElseThrow().event() : null;
        }

        private boolean isResolved() {
            return run.state() == org.partnershipledger.kernel.partnership.Run.State.RESOLVED;
        }

        /** Disputed, or the dispute is decided and nobody agreed since: the figure may still change. */
        public boolean isOpen() {
            return run.mayStillChange();
        }

        /** Since the last dispute. */
        public boolean isAgreedBy(String party) {
            return run.isAgreedBy(party);
        }

        public String state() {
            return switch (run.state()) {
                case CALCULATED -> "calculated";
                case ISSUED -> run.agreements().isEmpty() ? "sent to the parties" : "agreed by one side";
                case AGREED -> "agreed";
                case DISPUTED -> "in dispute";
                case RESOLVED ->
                    switch (decided().method()) {
                        case EXPERT -> "an expert decided the dispute";
                        case NEGOTIATED -> "the parties ended the dispute between themselves";
                        case COURT -> "a court decided the dispute";
                    };
            };
        }

        public List<Fact<? extends GainShareEvent>> all() {
            var facts = new ArrayList<Fact<? extends GainShareEvent>>();
            run.facts().forEach(facts::add);
            return facts;
        }
    }

    /** Agreed and varied terms in the order of the ledger. */
    public List<Fact<? extends GainShareEvent>> terms() {
        var terms = new ArrayList<Fact<? extends GainShareEvent>>();
        gainShare.versions().stream().map(TermsVersion::fact).forEach(terms::add);
        return terms;
    }

    /** All runs in the order they were calculated. */
    public List<Run> runs() {
        return gainShare.all().stream().map(Run::new).toList();
    }

    /** For each measure and period the run that counts: the last one. */
    public List<Run> latestRuns() {
        return gainShare.countingRuns().stream().map(Run::new).toList();
    }

    /** Null for a reference that was never calculated. */
    public Run find(String reconciliation) {
        return gainShare.run(reconciliation).map(Run::new).orElse(null);
    }
}
