package org.partnershipledger.valuereport.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.partnershipledger.kernel.event.RegisterEvent;
import org.partnershipledger.kernel.event.RegisterEvent.AgreementStated;
import org.partnershipledger.kernel.event.RegisterEvent.DataUseStated;
import org.partnershipledger.kernel.event.RegisterEvent.NoLongerStated;
import org.partnershipledger.kernel.event.RegisterEvent.RegisterSourceRead;
import org.partnershipledger.kernel.event.RegisterEvent.ReleaseStated;
import org.partnershipledger.kernel.event.RegisterEvent.StatedThing;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.time.FinancialYear;

/**
 * What published registers state, kept apart from everything the ledger saw itself. An edition repeats most of the one
 * before it, and only what changed is recorded: so a year in which an edition was read shows what stands on its last
 * day, the last statement about each reference, by the day of the statement, then by position, without what a later
 * edition of the same list no longer states.
 */
public final class RegisterFacts {
    private static final Comparator<Fact<?>> BY_DAY = Comparator.<Fact<?>, java.time.LocalDate>comparing(
                    Fact::effectiveOn)
            .thenComparingLong(Fact::position);

    private final List<Fact<RegisterSourceRead>> sources = new ArrayList<>();
    private final List<Fact<AgreementStated>> agreements = new ArrayList<>();
    private final List<Fact<DataUseStated>> dataUses = new ArrayList<>();
    private final List<Fact<ReleaseStated>> releases = new ArrayList<>();
    private final List<Fact<NoLongerStated>> gone = new ArrayList<>();

    void add(Fact<RegisterEvent> fact) {
        switch (fact.event()) {
            case RegisterSourceRead event -> sources.add(fact.with(event));
            case AgreementStated event -> agreements.add(fact.with(event));
            case DataUseStated event -> dataUses.add(fact.with(event));
            case ReleaseStated event -> releases.add(fact.with(event));
            case NoLongerStated event -> gone.add(fact.with(event));
        }
    }

    /**
     * The statements of one year, sorted by reference.
     *
     * @param sources editions that were stated in the year
     * @param earlier editions of earlier years whose statements still stand
     * @param gone what fell out of a list in the year
     */
    public record Year(
            List<Fact<RegisterSourceRead>> sources,
            List<Fact<RegisterSourceRead>> earlier,
            Map<String, Fact<AgreementStated>> agreements,
            Map<String, Fact<DataUseStated>> dataUses,
            Map<String, Fact<ReleaseStated>> releases,
            List<Gone> gone) {

        public boolean isEmpty() {
            return sources.isEmpty();
        }
    }

    /** @param last the statement that no longer stands; empty when it was recorded after the edition without it */
    public record Gone(Fact<NoLongerStated> fact, Optional<Fact<? extends RegisterEvent>> last) {}

    public Year of(FinancialYear year) {
        var read = sources.stream().filter(f -> year.contains(f.effectiveOn())).toList();
        if (read.isEmpty()) {
            return new Year(List.of(), List.of(), Map.of(), Map.of(), Map.of(), List.of());
        }
        var stood = new Year(
                read,
                List.of(),
                standing(agreements, StatedThing.AGREEMENT, year, f -> f.event().reference()),
                standing(dataUses, StatedThing.DATA_USE, year, f -> f.event().reference()),
                standing(releases, StatedThing.RELEASE, year, f -> f.event().reference()),
                goneIn(year));
        return new Year(
                read, earlier(year, stood), stood.agreements(), stood.dataUses(), stood.releases(), stood.gone());
    }

    private <E extends RegisterEvent> Map<String, Fact<E>> standing(
            List<Fact<E>> facts, StatedThing thing, FinancialYear year, Function<Fact<E>, String> reference) {
        var ended = new TreeMap<String, List<Fact<NoLongerStated>>>();
        gone.stream()
                .filter(fact -> fact.event().thing() == thing && fact.isBy(year.lastDay()))
                .forEach(fact -> ended.computeIfAbsent(fact.event().reference(), _ -> new ArrayList<>())
                        .add(fact));
        var latest = new TreeMap<String, Fact<E>>();
        for (var fact : facts) {
            var ends = ended.getOrDefault(reference.apply(fact), List.of());
            if (fact.isBy(year.lastDay()) && ends.stream().noneMatch(end -> ends(end, fact))) {
                latest.merge(
                        reference.apply(fact), fact, (before, now) -> BY_DAY.compare(before, now) < 0 ? now : before);
            }
        }
        return latest;
    }

    private static boolean ends(Fact<NoLongerStated> end, Fact<? extends RegisterEvent> statement) {
        return end.event().isEditionOfTheList(statement.event().source()) && BY_DAY.compare(statement, end) < 0;
    }

    private List<Gone> goneIn(FinancialYear year) {
        return gone.stream()
                .filter(fact -> year.contains(fact.effectiveOn()))
                .map(fact -> new Gone(fact, lastBefore(fact)))
                .toList();
    }

    private Optional<Fact<? extends RegisterEvent>> lastBefore(Fact<NoLongerStated> end) {
        var reference = end.event().reference();
        return switch (end.event().thing()) {
            case AGREEMENT -> last(agreements, end, e -> e.reference().equals(reference));
            case DATA_USE -> last(dataUses, end, e -> e.reference().equals(reference));
            case RELEASE -> last(releases, end, e -> e.reference().equals(reference));
        };
    }

    private static <E extends RegisterEvent> Optional<Fact<? extends RegisterEvent>> last(
            List<Fact<E>> facts, Fact<NoLongerStated> end, java.util.function.Predicate<E> same) {
        return facts.stream()
                .filter(fact -> same.test(fact.event()) && ends(end, fact))
                .max(BY_DAY)
                .map(fact -> fact);
    }

    private List<Fact<RegisterSourceRead>> earlier(FinancialYear year, Year stood) {
        var named = new java.util.TreeSet<String>();
        stood.agreements().values().forEach(f -> addIfEarlier(named, f, year));
        stood.dataUses().values().forEach(f -> addIfEarlier(named, f, year));
        stood.releases().values().forEach(f -> addIfEarlier(named, f, year));
        return sources.stream()
                .filter(f -> f.effectiveOn().isBefore(year.firstDay())
                        && named.contains(f.event().source()))
                .toList();
    }

    private static void addIfEarlier(
            java.util.Set<String> named, Fact<? extends RegisterEvent> fact, FinancialYear year) {
        if (fact.effectiveOn().isBefore(year.firstDay())) {
            named.add(fact.event().source());
        }
    }

    /** The edition as it was read; empty when nobody recorded that it was. */
    public Optional<Fact<RegisterSourceRead>> edition(String source) {
        return sources.stream()
                .filter(fact -> fact.event().source().equals(source))
                .max(BY_DAY);
    }
}
