package org.partnershipledger.valuereport.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.kernel.event.MeasureEvent;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeCorrected;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeNotMeasurable;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeRecorded;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeRejected;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeVerified;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.partnership.Outcome;

/** One measured result and what became of it, in the words of the report; read from the one fold. */
public record OutcomeFacts(Outcome outcome) {

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

    public String reference() {
        return outcome.reference();
    }

    public Status status() {
        return switch (outcome.state()) {
            case RECORDED, CORRECTED -> Status.UNVERIFIED;
            case VERIFIED -> Status.VERIFIED;
            case REJECTED -> Status.REJECTED;
            case NOT_MEASURABLE -> Status.NOT_MEASURABLE;
        };
    }

    public Period period() {
        return outcome.period();
    }

    public String measure() {
        return outcome.measure();
    }

    /** The value that counts now; null when not measurable. */
    public BigDecimal actual() {
        return outcome.actual().orElse(null);
    }

    public Fact<OutcomeRecorded> recorded() {
        return outcome.recorded().orElse(null);
    }

    public List<Fact<OutcomeCorrected>> corrections() {
        return outcome.corrections();
    }

    public Fact<OutcomeVerified> verified() {
        return outcome.verified().orElse(null);
    }

    public Fact<OutcomeRejected> rejected() {
        return outcome.rejected().orElse(null);
    }

    public Fact<OutcomeNotMeasurable> notMeasurable() {
        return outcome.notMeasurable().orElse(null);
    }

    /** Every fact that the outcome as it stands rests on. */
    public List<Fact<? extends MeasureEvent>> all() {
        var facts = new ArrayList<Fact<? extends MeasureEvent>>();
        outcome.recorded().ifPresent(facts::add);
        outcome.verified().ifPresent(facts::add);
        outcome.rejected().ifPresent(facts::add);
        outcome.notMeasurable().ifPresent(facts::add);
        facts.addAll(outcome.corrections());
        return facts;
    }
}
