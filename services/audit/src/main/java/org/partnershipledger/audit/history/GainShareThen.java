package org.partnershipledger.audit.history;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.kernel.event.GainShareEvent;
import org.partnershipledger.kernel.event.GainShareEvent.DisputeResolved;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationAgreed;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationDisputed;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationIssued;
import org.partnershipledger.kernel.event.GainShareEvent.RiskGainShareTermsAgreed;
import org.partnershipledger.kernel.event.GainShareEvent.RiskGainShareTermsVaried;

/**
 * Which version of the terms was in force for each measure, and how far each reconciliation had come. Amounts are
 * those that were recorded; they are added up again, with other code, by {@code audit.readdition}.
 */
final class GainShareThen {
    private final FactsThen facts = new FactsThen();
    private final Map<String, String> calculated = new HashMap<>();

    void on(GainShareEvent event, DecodedEvent told) {
        var on = " on " + Exact.day(event.effectiveOn());
        switch (event) {
            case RiskGainShareTermsAgreed e ->
                facts.says(
                        terms(e.measure()),
                        "version " + e.version() + " in force from " + Exact.day(e.effectiveOn())
                                + until(e.effectiveTo()),
                        told);
            case RiskGainShareTermsVaried e ->
                facts.says(
                        terms(e.measure()),
                        "version " + e.version() + " in force from " + Exact.day(e.effectiveOn())
                                + until(e.effectiveTo()) + ", varied because: " + Exact.text(e.reason()),
                        told);
            case ReconciliationCalculated e -> {
                calculated.put(
                        e.reconciliation(),
                        Exact.name(e.run()) + " run for " + e.measure() + ", " + Exact.period(e.period())
                                + ": pool "
                                + Exact.money(e.pool().orElse(null)) + ", partner "
                                + Exact.money(e.entitlement().orElse(null)) + ", NHS "
                                + Exact.money(e.nhsShare().orElse(null)) + ", settled now "
                                + Exact.money(e.trueUp().orElse(null)));
                stage(e.reconciliation(), "calculated, not issued", told);
            }
            case ReconciliationIssued e -> stage(e.reconciliation(), "issued" + on, told);
            case ReconciliationAgreed e -> stage(e.reconciliation(), "agreed by " + e.party() + on, told);
            case ReconciliationDisputed e ->
                stage(
                        e.reconciliation(),
                        "DISPUTED" + on + " for " + Exact.money(e.amount()) + ": " + Exact.text(e.grounds()),
                        told);
            case DisputeResolved e ->
                stage(
                        e.reconciliation(),
                        "dispute resolved" + on + " (" + Exact.name(e.method()) + "): " + Exact.text(e.decided()),
                        told);
        }
    }

    private void stage(String reconciliation, String stage, DecodedEvent told) {
        facts.says(
                "Reconciliation " + reconciliation,
                calculated.getOrDefault(reconciliation, "working not known then") + "; " + stage,
                told);
    }

    private static String terms(String measure) {
        return "Terms for " + measure;
    }

    private static String until(Optional<LocalDate> lastDay) {
        return lastDay.map(day -> " to " + Exact.day(day)).orElse("");
    }

    FactsThen facts() {
        return facts;
    }
}
