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
import java.util.Set;
import java.util.TreeMap;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementDrafted;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementNovated;
import org.partnershipledger.kernel.event.LifecycleEvent.SuccessorShare;
import org.partnershipledger.kernel.organisation.IcbRegister;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.organisation.Succession;
import org.partnershipledger.valuereport.facts.Fact;

/**
 * Who tells which agreement on the last day of a year: whoever drafted it, then whoever took it over. A recorded
 * novation counts before the register of boards. A board that was split needs novations: the register does not say
 * which part an agreement went to, and nothing here guesses; until somebody records it, the board keeps telling it.
 */
public final class Accounts {
    private final IcbRegister register;
    private final Map<String, OdsCode> drafting = new TreeMap<>();
    private final Map<String, List<Fact<AgreementNovated>>> novations = new HashMap<>();
    private final Map<Asked, List<Handover>> asked = new HashMap<>();

    private record Asked(String agreement, LocalDate day) {}

    public Accounts(Collection<Fact<LedgerEvent>> facts, IcbRegister register) {
        this.register = register;
        for (var fact : facts) {
            if (fact.event() instanceof AgreementDrafted drafted) {
                drafting.put(drafted.agreement(), fact.body());
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
        var sharers = new HashSet<OdsCode>();
        for (var handover : handovers(agreement, yearEnd)) {
            if (!handover.tells()) {
                sharers.add(survivor(handover.to(), yearEnd));
            }
        }
        teller(agreement, yearEnd).ifPresent(sharers::remove);
        return sharers;
    }

    private OdsCode survivor(OdsCode body, LocalDate day) {
        var now = body;
        for (var next = whole(now, day); next.isPresent(); next = whole(now, day)) {
            now = next.get().successor();
        }
        return now;
    }

    /** How the agreement came to where it is on that day, in order of time. */
    public List<Handover> handovers(String agreement, LocalDate day) {
        return asked.computeIfAbsent(new Asked(agreement, day), question -> List.copyOf(follow(question)));
    }

    private List<Handover> follow(Asked question) {
        var path = new ArrayList<Handover>();
        // Each novation counts once, so that bodies which hand an agreement to and fro on one day come to an end.
        var left = new ArrayList<>(novations.getOrDefault(question.agreement(), List.of()));
        left.removeIf(fact -> !fact.isBy(question.day()));
        var holder = Optional.ofNullable(drafting.get(question.agreement()));
        while (holder.isPresent()) {
            var steps = next(question, holder.get(), left);
            path.addAll(steps);
            holder = steps.stream().filter(Handover::tells).findFirst().map(Handover::to);
        }
        return path;
    }

    private List<Handover> next(Asked question, OdsCode holder, List<Fact<AgreementNovated>> left) {
        for (var fact : left) {
            if (fact.event().from().equals(holder)) {
                left.remove(fact);
                return handovers(question.agreement(), fact);
            }
        }
        return whole(holder, question.day())
                .map(taken -> new Handover(
                        question.agreement(),
                        taken.predecessor(),
                        taken.successor(),
                        taken.from(),
                        BigDecimal.ONE,
                        true,
                        null))
                .stream()
                .toList();
    }

    private static List<Handover> handovers(String agreement, Fact<AgreementNovated> fact) {
        var shares = fact.event().successors();
        var largest = shares.stream()
                .map(SuccessorShare::share)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        var path = new ArrayList<Handover>();
        for (var share : shares) {
            var tells = share.share().compareTo(largest) == 0 && path.stream().noneMatch(Handover::tells);
            path.add(new Handover(
                    agreement, fact.event().from(), share.successor(), fact.effectiveOn(), share.share(), tells, fact));
        }
        return path;
    }

    /** Only a board that went whole into one other: of a split the register does not say what went where. */
    private Optional<Succession> whole(OdsCode body, LocalDate day) {
        return register.successorsOf(body).stream()
                .filter(succession -> succession.whole() && !succession.from().isAfter(day))
                .findFirst();
    }
}
