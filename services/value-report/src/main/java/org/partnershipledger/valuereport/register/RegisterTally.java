package org.partnershipledger.valuereport.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.partnershipledger.kernel.event.RegisterEvent;
import org.partnershipledger.kernel.event.RegisterEvent.AgreementStated;
import org.partnershipledger.kernel.event.RegisterEvent.DataUseStated;
import org.partnershipledger.kernel.event.RegisterEvent.ReleaseStated;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.valuereport.facts.RegisterFacts;

/**
 * Joins the statements of a register: releases to their data use, data uses to their agreement. It reads what is
 * written and judges nothing; a blank and a "not applicable" are told apart from a statement, and that is all.
 */
public final class RegisterTally {
    private static final String NOT_STATED = "not stated";

    private final RegisterFacts.Year year;
    private final Map<String, List<Fact<DataUseStated>>> usesOfAgreement = new HashMap<>();
    private final Map<String, List<Fact<ReleaseStated>>> releasesOfUse = new HashMap<>();

    public RegisterTally(RegisterFacts.Year year) {
        this.year = year;
        year.dataUses().values().forEach(use -> usesOfAgreement
                .computeIfAbsent(use.event().agreementReference(), _ -> new ArrayList<>())
                .add(use));
        year.releases().values().forEach(release -> releasesOfUse
                .computeIfAbsent(release.event().dataUseReference(), _ -> new ArrayList<>())
                .add(release));
    }

    public RegisterFacts.Year year() {
        return year;
    }

    public List<Fact<AgreementStated>> agreements() {
        return List.copyOf(year.agreements().values());
    }

    public List<Fact<DataUseStated>> uses() {
        return List.copyOf(year.dataUses().values());
    }

    public List<Fact<ReleaseStated>> releases() {
        return List.copyOf(year.releases().values());
    }

    public List<Fact<DataUseStated>> usesOf(Fact<AgreementStated> agreement) {
        return usesOfAgreement.getOrDefault(agreement.event().reference(), List.of());
    }

    public List<Fact<ReleaseStated>> releasesOf(Fact<DataUseStated> use) {
        return releasesOfUse.getOrDefault(use.event().reference(), List.of());
    }

    public List<Fact<ReleaseStated>> releasesUnder(Fact<AgreementStated> agreement) {
        return usesOf(agreement).stream()
                .flatMap(use -> releasesOf(use).stream())
                .toList();
    }

    /** Null when the register has a release without its data use. */
    public Fact<DataUseStated> useOf(Fact<ReleaseStated> release) {
        return year.dataUses().get(release.event().dataUseReference());
    }

    /** Names of organisations, each once; names that differ only in capitals are one. */
    public Set<String> organisations() {
        var names = new java.util.TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
        agreements().forEach(agreement -> names.add(stated(agreement.event().organisation())));
        uses().forEach(use -> names.add(stated(use.event().organisation())));
        return names;
    }

    /** True when something is written and it is more than "not applicable". */
    public static boolean says(String text) {
        return RegisterWords.says(text);
    }

    public static String stated(String text) {
        return text == null || text.isBlank() ? NOT_STATED : text.strip();
    }

    /** Whether the source says that opt-outs were applied. */
    RegisterWords optOuts(Fact<ReleaseStated> release) {
        return RegisterWords.optOutsApplied(release.event().optOutsApplied());
    }

    /** Whether the source calls the data identifiable. */
    RegisterWords identifiable(Fact<ReleaseStated> release) {
        var use = useOf(release);
        return use == null
                ? RegisterWords.NOT_STATED
                : RegisterWords.canIdentifyPeople(use.event().identifiability());
    }

    boolean canIdentify(Fact<ReleaseStated> release) {
        return identifiable(release) == RegisterWords.YES;
    }

    /** Fields beside the known ones that may be about money, by their name; what they say is never added up. */
    List<String> moneyFields() {
        return agreements().stream()
                .flatMap(agreement -> agreement.event().otherFields().entrySet().stream())
                .filter(field -> says(field.getValue()) && isAboutMoney(field.getKey()))
                .map(Map.Entry::getKey)
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isAboutMoney(String field) {
        var lower = field.toLowerCase(Locale.ROOT);
        return List.of("amount", "fee", "charge", "cost", "price", "pound", "gbp", "payment", "money", "income")
                .stream()
                .anyMatch(lower::contains);
    }

    /** Statements that say the same of something. */
    public record Group<E extends RegisterEvent>(String name, List<Fact<E>> facts) {
        long sum(ToLongFunction<Fact<E>> of) {
            return facts.stream().mapToLong(of).sum();
        }

        long count(Predicate<Fact<E>> which) {
            return facts.stream().filter(which).count();
        }
    }

    /** Groups in the order of size, then name; words that differ only in capitals are one group. */
    public static <E extends RegisterEvent> List<Group<E>> grouped(List<Fact<E>> facts, Function<E, String> by) {
        var groups = new TreeMap<String, List<Fact<E>>>(String.CASE_INSENSITIVE_ORDER);
        facts.forEach(fact -> groups.computeIfAbsent(stated(by.apply(fact.event())), _ -> new ArrayList<>())
                .add(fact));
        return groups.entrySet().stream()
                .map(group -> new Group<>(group.getKey(), group.getValue()))
                .sorted(Comparator.comparingInt(
                                (Group<E> group) -> -group.facts().size())
                        .thenComparing(Group::name))
                .toList();
    }
}
