package org.partnershipledger.valuereport.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnershipledger.kernel.event.RegisterEvent;
import org.partnershipledger.kernel.event.RegisterEvent.AgreementStated;
import org.partnershipledger.kernel.event.RegisterEvent.DataUseStated;
import org.partnershipledger.kernel.event.RegisterEvent.RegisterSourceRead;
import org.partnershipledger.kernel.event.RegisterEvent.ReleaseStated;
import org.partnershipledger.kernel.time.FinancialYear;

/**
 * What published registers state, kept apart from everything the ledger saw itself. For a financial year the last
 * statement about each reference counts, by the day of the statement, then by position.
 */
public final class RegisterFacts {
    private final List<Fact<RegisterSourceRead>> sources = new ArrayList<>();
    private final List<Fact<AgreementStated>> agreements = new ArrayList<>();
    private final List<Fact<DataUseStated>> dataUses = new ArrayList<>();
    private final List<Fact<ReleaseStated>> releases = new ArrayList<>();

    void add(Fact<RegisterEvent> fact) {
        switch (fact.event()) {
            case RegisterSourceRead event -> sources.add(fact.with(event));
            case AgreementStated event -> agreements.add(fact.with(event));
            case DataUseStated event -> dataUses.add(fact.with(event));
            case ReleaseStated event -> releases.add(fact.with(event));
        }
    }

    /** The statements of one year, sorted by reference. */
    public record Year(
            List<Fact<RegisterSourceRead>> sources,
            Map<String, Fact<AgreementStated>> agreements,
            Map<String, Fact<DataUseStated>> dataUses,
            Map<String, Fact<ReleaseStated>> releases) {

        public boolean isEmpty() {
            return sources.isEmpty() && agreements.isEmpty() && dataUses.isEmpty() && releases.isEmpty();
        }
    }

    public Year of(FinancialYear year) {
        return new Year(
                sources.stream().filter(f -> year.contains(f.effectiveOn())).toList(),
                latest(agreements, year, f -> f.event().reference()),
                latest(dataUses, year, f -> f.event().reference()),
                latest(releases, year, f -> f.event().reference()));
    }

    private static <E extends RegisterEvent> Map<String, Fact<E>> latest(
            List<Fact<E>> facts, FinancialYear year, java.util.function.Function<Fact<E>, String> reference) {
        var latest = new TreeMap<String, Fact<E>>();
        for (var fact : facts) {
            if (year.contains(fact.effectiveOn())) {
                latest.merge(
                        reference.apply(fact),
                        fact,
                        (before, now) -> now.effectiveOn().isBefore(before.effectiveOn()) ? before : now);
            }
        }
        return latest;
    }
}
