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
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.partnership.Reinvestment;
import org.partnershipledger.kernel.partnership.Settlement;

/**
 * All facts of one publishing body's account, folded by the kernel's one fold into agreements, settlements, reinvestments and register statements.
 * Facts may arrive in any order: they are put into the order of the ledger first, so the result does not depend on it.
 * Every map is sorted by reference. A new event type does not compile until one of the parts says what it does with it.
 */
public final class History {
    private final List<Fact<LedgerEvent>> all;
    private final SortedMap<String, Agreement> agreements = new TreeMap<>();
    private final SortedMap<String, Settlement> settlements = new TreeMap<>();
    private final SortedMap<String, Reinvestment> reinvestments = new TreeMap<>();
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
                agreements.merge(
                        event.agreement(),
                        Agreement.NONE.with(fact.with(event)),
                        (known, _) -> known.with(fact.with(event)));
            case SettlementEvent event ->
                settlements.merge(
                        event.settlement(),
                        Settlement.NONE.with(fact.with(event)),
                        (known, _) -> known.with(fact.with(event)));
            case ReinvestmentEvent event ->
                reinvestments.merge(
                        event.reinvestment(),
                        Reinvestment.NONE.with(fact.with(event)),
                        (known, _) -> known.with(fact.with(event)));
            case RegisterEvent event -> register.add(fact.with(event));
            case ReferenceEvent _ -> {}
        }
    }

    public List<Fact<LedgerEvent>> all() {
        return all;
    }

    /** Those that were drafted and are told here; a stray fact about an agreement nobody drafted is none. */
    public List<AgreementFacts> agreements() {
        return agreementsToldOrHeld().stream()
                .filter(agreement -> telling.agreement(agreement.reference()))
                .toList();
    }

    /** Those too in which the body holds a part, and which another body tells. */
    public List<AgreementFacts> agreementsToldOrHeld() {
        return agreements.keySet().stream()
                .map(this::agreement)
                .filter(AgreementFacts::isDrafted)
                .toList();
    }

    public String titleOf(String reference) {
        var agreement = agreement(reference);
        return agreement.isDrafted() ? agreement.title() : reference;
    }

    /** Without any fact when the reference is unknown. */
    public AgreementFacts agreement(String reference) {
        return new AgreementFacts(reference, agreements.getOrDefault(reference, Agreement.NONE));
    }

    /** Null when the agreement is unknown. */
    public String partnerOf(String reference) {
        var agreement = agreement(reference);
        return agreement.isDrafted() ? agreement.partnerName() : null;
    }

    public Stream<SettlementFacts> settlements() {
        return settlements.values().stream()
                .filter(Settlement.Raised.class::isInstance)
                .map(raised -> new SettlementFacts((Settlement.Raised) raised))
                .filter(raised ->
                        telling.moneyOf(raised.event().nhsBody(), raised.event().agreement()));
    }

    public List<ReinvestmentFacts> reinvestments() {
        return reinvestments.values().stream()
                .filter(Reinvestment.Committed.class::isInstance)
                .map(committed -> new ReinvestmentFacts((Reinvestment.Committed) committed))
                .filter(committed -> telling.moneyOf(
                        committed.event().body(), committed.event().agreement()))
                .toList();
    }

    public RegisterFacts register() {
        return register;
    }
}
