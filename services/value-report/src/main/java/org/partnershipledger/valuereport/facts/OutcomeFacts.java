package org.partnershipledger.valuereport.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.partnershipledger.kernel.event.MeasureEvent;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeCorrected;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeNotMeasurable;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeRecorded;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeRejected;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeVerified;
import org.partnershipledger.kernel.event.Period;

/**
 * One measured result and what became of it. A correction replaces the value and takes the verification away: the
 * new value must be verified again. Not measurable is a result of its own and never a zero (I19).
 */
public final class OutcomeFacts {
    private final String reference;
    private Fact<OutcomeRecorded> recorded;
    private final List<Fact<OutcomeCorrected>> corrections = new ArrayList<>();
    private Fact<OutcomeVerified> verified;
    private Fact<OutcomeRejected> rejected;
    private Fact<OutcomeNotMeasurable> notMeasurable;

    public enum Status {
        VERIFIED("checked"),
        UNVERIFIED("not checked yet"),
        REJECTED("rejected by the checker"),
        NOT_MEASURABLE("could not be measured");

        private final String words;

        Status(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    OutcomeFacts(String reference) {
        this.reference = reference;
    }

    void recorded(Fact<OutcomeRecorded> fact) {
        recorded = fact;
        notMeasurable = null;
    }

    void verified(Fact<OutcomeVerified> fact) {
        verified = fact;
        rejected = null;
    }

    void rejected(Fact<OutcomeRejected> fact) {
        rejected = fact;
        verified = null;
    }

    void corrected(Fact<OutcomeCorrected> fact) {
        corrections.add(fact);
        verified = null;
        rejected = null;
    }

    void notMeasurable(Fact<OutcomeNotMeasurable> fact) {
        notMeasurable = fact;
    }

    public String reference() {
        return reference;
    }

    public Status status() {
        if (notMeasurable != null || recorded == null) {
            return Status.NOT_MEASURABLE;
        }
        if (rejected != null) {
            return Status.REJECTED;
        }
        return verified == null ? Status.UNVERIFIED : Status.VERIFIED;
    }

    /** Null only when neither a value nor a reason for its absence was recorded. */
    public Period period() {
        if (notMeasurable != null) {
            return notMeasurable.event().period();
        }
        return recorded == null ? null : recorded.event().period();
    }

    public String measure() {
        return notMeasurable != null
                ? notMeasurable.event().measure()
                : recorded.event().measure();
    }

    /** The value that counts now; null when not measurable. */
    public BigDecimal actual() {
        if (status() == Status.NOT_MEASURABLE) {
            return null;
        }
        return corrections.isEmpty()
                ? recorded.event().actual()
                : corrections.getLast().event().actual();
    }

    public Fact<OutcomeRecorded> recorded() {
        return recorded;
    }

    public List<Fact<OutcomeCorrected>> corrections() {
        return List.copyOf(corrections);
    }

    public Fact<OutcomeVerified> verified() {
        return verified;
    }

    public Fact<OutcomeRejected> rejected() {
        return rejected;
    }

    public Fact<OutcomeNotMeasurable> notMeasurable() {
        return notMeasurable;
    }

    /** Every fact that the outcome as it stands rests on. */
    public List<Fact<? extends MeasureEvent>> all() {
        var facts = new ArrayList<Fact<? extends MeasureEvent>>();
        Stream.of(recorded, verified, rejected, notMeasurable)
                .filter(fact -> fact != null)
                .forEach(facts::add);
        facts.addAll(corrections);
        return facts;
    }
}
