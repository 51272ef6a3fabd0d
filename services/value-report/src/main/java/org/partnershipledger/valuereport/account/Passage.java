package org.partnershipledger.valuereport.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementNovated;
import org.partnershipledger.kernel.event.LifecycleEvent.SuccessorShare;
import org.partnershipledger.kernel.organisation.IcbRegister;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.organisation.Succession;
import org.partnershipledger.kernel.partnership.Fact;

/**
 * How one agreement passed from body to body by a day: from whoever drafted it, along recorded novations first and
 * the register of boards second, each share followed to its last holder. Shares of the holders add up to the whole
 * (I20). Of several successors the one with the largest share tells the agreement, if the body before it told it.
 */
record Passage(List<Handover> handovers, SequencedMap<OdsCode, BigDecimal> holders) {

    /** @param drafter null when nobody drafted it; then nobody holds it */
    static Passage of(
            String agreement,
            OdsCode drafter,
            List<Fact<AgreementNovated>> novations,
            IcbRegister register,
            LocalDate day) {
        var passage = new Passage(new ArrayList<>(), new LinkedHashMap<>());
        if (drafter != null) {
            // Each novation counts once, so that bodies which hand an agreement to and fro on one day come to an end.
            new Walk(agreement, new ArrayList<>(novations), register, day, passage).from(drafter, BigDecimal.ONE, true);
        }
        return passage;
    }

    private record Walk(
            String agreement, List<Fact<AgreementNovated>> left, IcbRegister register, LocalDate day, Passage passage) {

        void from(OdsCode holder, BigDecimal part, boolean tells) {
            var steps = next(holder, tells);
            passage.handovers().addAll(steps);
            steps.stream()
                    .sorted(Comparator.comparing(Handover::tells).reversed())
                    .forEach(step -> from(step.to(), part.multiply(step.share()), step.tells()));
            if (steps.isEmpty()) {
                passage.holders().merge(holder, part, BigDecimal::add);
            }
        }

        private List<Handover> next(OdsCode holder, boolean tells) {
            for (var fact : left) {
                if (fact.event().from().equals(holder)) {
                    left.remove(fact);
                    return novated(fact, tells);
                }
            }
            return whole(register, holder, day)
                    .map(taken -> new Handover(
                            agreement,
                            taken.predecessor(),
                            taken.successor(),
                            taken.from(),
                            BigDecimal.ONE,
                            tells,
                            Optional.empty()))
                    .stream()
                    .toList();
        }

        private List<Handover> novated(Fact<AgreementNovated> fact, boolean tells) {
            var shares = fact.event().successors();
            var largest = shares.stream()
                    .map(SuccessorShare::share)
                    .max(Comparator.naturalOrder())
                    .orElse(BigDecimal.ZERO);
            var steps = new ArrayList<Handover>();
            for (var share : shares) {
                var first = share.share().compareTo(largest) == 0
                        && steps.stream().noneMatch(step -> step.share().compareTo(largest) == 0);
                steps.add(new Handover(
                        agreement,
                        fact.event().from(),
                        share.successor(),
                        fact.effectiveOn(),
                        share.share(),
                        tells && first,
                        Optional.of(fact)));
            }
            return steps;
        }
    }

    static OdsCode survivor(IcbRegister register, OdsCode body, LocalDate day) {
        var now = body;
        for (var next = whole(register, now, day); next.isPresent(); next = whole(register, now, day)) {
            now = next.get().successor();
        }
        return now;
    }

    /** Only a board that went whole into one other: of a split the register does not say what went where. */
    private static Optional<Succession> whole(IcbRegister register, OdsCode body, LocalDate day) {
        return register.successorsOf(body).stream()
                .filter(succession -> succession.whole() && !succession.from().isAfter(day))
                .findFirst();
    }
}
