package org.partnershipledger.kernel.partnership;

import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.kernel.event.GainShareEvent;
import org.partnershipledger.kernel.event.GainShareEvent.MidPeriodChange;
import org.partnershipledger.kernel.event.GainShareEvent.RiskGainShareTermsAgreed;
import org.partnershipledger.kernel.event.GainShareEvent.RiskGainShareTermsVaried;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms;

/**
 * One version of the risk and gain share terms on a measure (I3).
 *
 * @param to last day in force; empty while it is open
 */
public record TermsVersion(
        Fact<? extends GainShareEvent> fact,
        String measure,
        int version,
        LocalDate from,
        Optional<LocalDate> to,
        MidPeriodChange midPeriodChange,
        RiskGainShareTerms terms) {

    static TermsVersion agreed(Fact<RiskGainShareTermsAgreed> fact) {
        var event = fact.event();
        return new TermsVersion(
                fact,
                event.measure(),
                event.version(),
                event.effectiveOn(),
                event.effectiveTo(),
                event.midPeriodChange(),
                event.terms());
    }

    static TermsVersion varied(Fact<RiskGainShareTermsVaried> fact) {
        var event = fact.event();
        return new TermsVersion(
                fact,
                event.measure(),
                event.version(),
                event.effectiveOn(),
                event.effectiveTo(),
                event.midPeriodChange(),
                event.terms());
    }

    public boolean endsBefore(LocalDate day) {
        return to.filter(last -> last.isBefore(day)).isPresent();
    }

    TermsVersion endingBefore(LocalDate next) {
        return endsBefore(next)
                ? this
                : new TermsVersion(
                        fact, measure, version, from, Optional.of(next.minusDays(1)), midPeriodChange, terms);
    }
}
