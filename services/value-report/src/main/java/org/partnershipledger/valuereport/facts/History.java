package org.partnershipledger.valuereport.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.partnershipledger.kernel.event.AgreementEvent;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.ReferenceEvent;
import org.partnershipledger.kernel.event.RegisterEvent;
import org.partnershipledger.kernel.event.ReinvestmentEvent;
import org.partnershipledger.kernel.event.SettlementEvent;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * All facts of one publishing body's account, sorted into agreements, settlements, reinvestments and register statements.
 * Facts may arrive in any order: they are put into the order of the ledger first, so the result does not depend on it.
 * Every map is sorted by reference. A new event type does not compile until one of the parts says what it does with it.
 */
public final class History {
    private final List<Fact<LedgerEvent>> all;
    private final SortedMap<String, AgreementFacts> agreements = new TreeMap<>();
    private final SortedMap<String, SettlementFacts> settlements = new TreeMap<>();
    private final SortedMap<String, ReinvestmentFacts> reinvestments = new TreeMap<>();
    private final RegisterFacts register = new RegisterFacts();

    private final Telling telling;

    /** What of the facts a report tells as its own; the rest is there to be looked up. */
    public interface Telling {
        /** Everything. */
        Telling ALL = new Telling() {
            @Override
            public boolean agreement(String agreement) {
                return true;
            }

            @Override
            public boolean moneyOf(OdsCode nhsBody, String agreement) {
                return true;
            }
        };

        boolean agreement(String agreement);

        boolean moneyOf(OdsCode nhsBody, String agreement);
    }

    private History(List<Fact<LedgerEvent>> all, Telling telling) {
        this.all = all;
        this.telling = telling;
    }

    public static History of(Collection<Fact<LedgerEvent>> facts) {
        return of(facts, Telling.ALL);
    }

    public static History of(Collection<Fact<LedgerEvent>> facts, Telling telling) {
        var sorted = new ArrayList<>(facts);
        sorted.sort(Comparator.comparingLong(Fact::position));
        var history = new History(List.copyOf(sorted), telling);
        sorted.forEach(history::add);
        return history;
    }

    private void add(Fact<LedgerEvent> fact) {
        switch (fact.event()) {
            case AgreementEvent event ->
                agreements
                        .computeIfAbsent(event.agreement(), AgreementFacts::new)
                        .add(fact.with(event));
            case SettlementEvent event ->
                settlements
                        .computeIfAbsent(event.settlement(), SettlementFacts::new)
                        .add(fact.with(event));
            case ReinvestmentEvent event ->
                reinvestments
                        .computeIfAbsent(event.reinvestment(), ReinvestmentFacts::new)
                        .add(fact.with(event));
            case RegisterEvent event -> register.add(fact.with(event));
            case ReferenceEvent _ -> {}
        }
    }

    public List<Fact<LedgerEvent>> all() {
        return all;
    }

    /** Those that were drafted and are told here; a stray fact about an agreement nobody drafted is none. */
    public List<AgreementFacts> agreements() {
        return agreements.values().stream()
                .filter(a -> a.life().drafted() != null && telling.agreement(a.reference()))
                .toList();
    }

    /** Those too in which the body holds a part, and which another body tells. */
    public List<AgreementFacts> agreementsToldOrHeld() {
        return agreements.values().stream()
                .filter(a -> a.life().drafted() != null)
                .toList();
    }

    public String titleOf(String agreement) {
        var facts = agreements.get(agreement);
        return facts == null || facts.life().drafted() == null
                ? agreement
                : facts.life().drafted().event().title();
    }

    /** Without any fact when the reference is unknown. */
    public AgreementFacts agreement(String reference) {
        var facts = agreements.get(reference);
        return facts == null ? new AgreementFacts(reference) : facts;
    }

    /** Null when the agreement is unknown. */
    public String partnerOf(String agreement) {
        var life = agreement(agreement).life();
        return life.drafted() == null ? null : life.drafted().event().partner().name();
    }

    public Stream<SettlementFacts> settlements() {
        return settlements.values().stream()
                .filter(s -> s.raised() != null
                        && telling.moneyOf(s.event().nhsBody(), s.event().agreement()));
    }

    public List<ReinvestmentFacts> reinvestments() {
        return reinvestments.values().stream()
                .filter(r -> r.committed() != null
                        && telling.moneyOf(
                                r.committed().event().body(),
                                r.committed().event().agreement()))
                .toList();
    }

    public RegisterFacts register() {
        return register;
    }
}
