package org.partnershipledger.valuereport.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementDrafted;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementNovated;
import org.partnershipledger.kernel.organisation.IcbRegister;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.partnership.Fact;

/**
 * Who tells which agreement on the last day of a year: whoever drafted it, then whoever took it over. A recorded
 * novation counts before the register of boards. A board that was split needs novations: the register does not say
 * which part an agreement went to, and nothing here guesses; until somebody records it, the board keeps telling it.
 */
public final class Accounts {
    private final IcbRegister register;
    private final Map<String, OdsCode> drafting = new TreeMap<>();
    private final Map<String, List<Fact<AgreementNovated>>> novations = new HashMap<>();
    private final Map<String, List<OdsCode>> parties = new HashMap<>();
    private final Map<PassageKey, Passage> asked = new HashMap<>();

    private record PassageKey(String agreement, LocalDate day) {}

    public Accounts(Collection<Fact<LedgerEvent>> facts, IcbRegister register) {
        this.register = register;
        for (var fact : facts) {
            if (fact.event() instanceof AgreementDrafted drafted) {
                drafting.put(drafted.agreement(), fact.body());
                parties.put(drafted.agreement(), drafted.nhsParties());
            } else if (fact.event() instanceof AgreementNovated novated) {
                novations
                        .computeIfAbsent(novated.agreement(), _ -> new ArrayList<>())
                        .add(fact.with(novated));
            }
        }
        novations
                .values()
                .forEach(list -> list.sort(Comparator.<Fact<AgreementNovated>, LocalDate>comparing(Fact::effectiveOn)
                        .thenComparingLong(Fact::position)));
    }

    public Set<String> agreements() {
        return drafting.keySet();
    }

    /** Empty when nobody drafted it. */
    public Optional<OdsCode> teller(String agreement, LocalDate yearEnd) {
        return handovers(agreement, yearEnd).stream()
                .filter(Handover::tells)
                .reduce((_, later) -> later)
                .map(Handover::to)
                .or(() -> Optional.ofNullable(drafting.get(agreement)));
    }

    public boolean tells(OdsCode body, String agreement, LocalDate yearEnd) {
        return teller(agreement, yearEnd).filter(body::equals).isPresent();
    }

    /** Money of a body that holds a share is told by that body; of every other body, by whoever tells the agreement. */
    public boolean tellsMoneyOf(OdsCode nhsBody, OdsCode body, String agreement, LocalDate yearEnd) {
        if (nhsBody != null
                && !nhsBody.equals(body)
                && sharers(agreement, yearEnd).contains(nhsBody)) {
            return false;
        }
        return tells(body, agreement, yearEnd)
                || body.equals(nhsBody) && sharers(agreement, yearEnd).contains(body);
    }

    /** Whether anything of the agreement stands in the body's account of a year. */
    public boolean concerns(OdsCode body, String agreement, LocalDate yearEnd) {
        return tells(body, agreement, yearEnd) || sharers(agreement, yearEnd).contains(body);
    }

    /** Bodies that hold a share of an agreement which another one tells. */
    private Set<OdsCode> sharers(String agreement, LocalDate yearEnd) {
        var sharers = new HashSet<>(holders(agreement, yearEnd).keySet());
        teller(agreement, yearEnd).ifPresent(sharers::remove);
        return sharers;
    }

    /** Who holds the agreement on that day, with the fraction of it; the teller first. */
    public SequencedMap<OdsCode, BigDecimal> holders(String agreement, LocalDate day) {
        return passage(agreement, day).holders();
    }

    /** NHS bodies that signed beside the one that drafted it, or came after one of them; holders are not among them. */
    public Set<OdsCode> parties(String agreement, LocalDate day) {
        var others = new TreeSet<OdsCode>();
        parties.getOrDefault(agreement, List.of()).stream()
                .filter(party -> !party.equals(drafting.get(agreement)))
                .forEach(party -> others.add(Passage.survivor(register, party, day)));
        others.removeAll(holders(agreement, day).keySet());
        return others;
    }

    /** How the agreement came to where it is on that day. */
    public List<Handover> handovers(String agreement, LocalDate day) {
        return passage(agreement, day).handovers();
    }

    private Passage passage(String agreement, LocalDate day) {
        return asked.computeIfAbsent(new PassageKey(agreement, day), question -> {
            var known = novations.getOrDefault(agreement, List.of()).stream()
                    .filter(fact -> fact.isBy(day))
                    .toList();
            return Passage.of(agreement, drafting.get(agreement), known, register, day);
        });
    }
}
