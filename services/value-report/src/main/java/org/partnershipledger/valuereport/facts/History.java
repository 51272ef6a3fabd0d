package org.partnershipledger.valuereport.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.partnershipledger.kernel.event.AgreementEvent;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.ReferenceEvent;
import org.partnershipledger.kernel.event.RegisterEvent;
import org.partnershipledger.kernel.event.ReinvestmentEvent;
import org.partnershipledger.kernel.event.SettlementEvent;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.partnership.Partnership;
import org.partnershipledger.kernel.partnership.Reinvestment.Committed;
import org.partnershipledger.kernel.partnership.Settlement.Raised;

/**
 * All facts of one publishing body's account, sorted into partnerships and register statements. What a partnership is
 * after its facts is said by {@link Partnership} and nowhere here. Facts may arrive in any order: they are put into the
 * order of the ledger first, so the result does not depend on it. Everything is listed by reference.
 */
public final class History {
    private final List<Fact<LedgerEvent>> all;
    private final Telling telling;
    private final Map<String, Partnership> partnerships = new HashMap<>();
    private final RegisterFacts register = new RegisterFacts();
    private final List<Agreement> drafted;
    private final List<Raised> raised;
    private final List<Committed> committed;

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
        all.forEach(this::add);
        drafted = drafted(partnerships.values());
        raised = raised(partnerships.values());
        committed = committed(partnerships.values());
    }

    public static History of(Collection<Fact<LedgerEvent>> facts) {
        return of(facts, Telling.ALL);
    }

    public static History of(Collection<Fact<LedgerEvent>> facts, Telling telling) {
        var sorted = new ArrayList<>(facts);
        sorted.sort(Comparator.comparingLong(Fact::position));
        return new History(List.copyOf(sorted), telling);
    }

    private void add(Fact<LedgerEvent> fact) {
        switch (fact.event()) {
            case AgreementEvent event -> add(event.agreement(), fact);
            case SettlementEvent event -> add(event.agreement(), fact);
            case ReinvestmentEvent event -> add(event.agreement(), fact);
            case RegisterEvent event -> register.add(fact.with(event));
            case ReferenceEvent _ -> {}
        }
    }

    private void add(String agreement, Fact<LedgerEvent> fact) {
        partnerships.put(agreement, partnership(agreement).with(fact));
    }

    private Partnership partnership(String agreement) {
        return partnerships.getOrDefault(agreement, Partnership.NONE);
    }

    /** A stray fact about an agreement nobody drafted is no agreement. */
    private static List<Agreement> drafted(Collection<Partnership> partnerships) {
        var found = new TreeMap<String, Agreement>();
        for (var partnership : partnerships) {
            if (partnership.agreement().isDrafted()) {
                found.put(partnership.agreement().reference(), partnership.agreement());
            }
        }
        return List.copyOf(found.values());
    }

    private static List<Raised> raised(Collection<Partnership> partnerships) {
        var found = new TreeMap<String, Raised>();
        partnerships.forEach(partnership -> found.putAll(partnership.settlements()));
        return List.copyOf(found.values());
    }

    private static List<Committed> committed(Collection<Partnership> partnerships) {
        var found = new TreeMap<String, Committed>();
        partnerships.forEach(partnership -> found.putAll(partnership.reinvestments()));
        return List.copyOf(found.values());
    }

    public List<Fact<LedgerEvent>> all() {
        return all;
    }

    /** Those that are told here. */
    public List<Agreement> agreements() {
        return drafted.stream()
                .filter(agreement -> telling.agreement(agreement.reference()))
                .toList();
    }

    /** Those too in which the body holds a part, and which another body tells. */
    public List<Agreement> agreementsToldOrHeld() {
        return drafted;
    }

    /** Without any fact when the reference is unknown. */
    public Agreement agreement(String reference) {
        return partnership(reference).agreement();
    }

    public String titleOf(String reference) {
        var agreement = agreement(reference);
        return agreement.isDrafted() ? agreement.title() : reference;
    }

    /** Empty when the agreement is unknown. */
    public Optional<String> partnerOf(String reference) {
        var agreement = agreement(reference);
        return agreement.isDrafted() ? Optional.of(agreement.partner().name()) : Optional.empty();
    }

    /** Whose money is told here. */
    public List<Raised> settlements() {
        return raised.stream()
                .filter(each ->
                        telling.moneyOf(each.event().nhsBody(), each.event().agreement()))
                .toList();
    }

    public List<Committed> reinvestments() {
        return committed.stream()
                .filter(each -> telling.moneyOf(each.event().body(), each.agreement()))
                .toList();
    }

    public RegisterFacts register() {
        return register;
    }
}
