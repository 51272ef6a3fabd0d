package org.partnershipledger.finance.partnership;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Deal;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.partnership.Life;
import org.partnershipledger.kernel.partnership.Measure;
import org.partnershipledger.kernel.partnership.Outcome;
import org.partnershipledger.kernel.partnership.Partnership;
import org.partnershipledger.kernel.partnership.Reinvestment;
import org.partnershipledger.kernel.partnership.Run;
import org.partnershipledger.kernel.partnership.Settlement;

/**
 * Everything that is recorded about one partnership and what it is after that, by the kernel's one fold. What pages
 * list stands in the order of references, so that a page and its file are the same every time.
 *
 * @param facts in the order of the ledger, at least the draft of the agreement
 */
public record PartnershipHistory(List<Fact<? extends LedgerEvent>> facts, Partnership partnership) {

    /** @throws UnreadablePartnership when the facts do not follow from each other */
    public static PartnershipHistory of(String agreement, List<Fact<? extends LedgerEvent>> facts) {
        var partnership = Partnership.NONE;
        for (var fact : facts) {
            var before = partnership;
            try {
                partnership = before.with(fact);
            } catch (RuntimeException failed) {
                throw new UnreadablePartnership(agreement, fact.position(), failed);
            }
            // The fold leaves out what was not begun, because a cut by days may have left out the beginning.
            if (partnership == before || !partnership.agreement().isDrafted()) {
                throw new UnreadablePartnership(
                        agreement,
                        fact.position(),
                        new IllegalStateException("what it is about was not begun before it"));
            }
        }
        return new PartnershipHistory(List.copyOf(facts), partnership);
    }

    public Agreement agreement() {
        return partnership.agreement();
    }

    public Life life() {
        return agreement().life();
    }

    public Deal deal() {
        return agreement().deal();
    }

    public String reference() {
        return life().draft().event().agreement();
    }

    public List<Measure> measures() {
        return inOrder(agreement().measures().all(), Measure::reference);
    }

    public List<Outcome> outcomes() {
        return inOrder(agreement().measures().outcomes().values(), Outcome::reference);
    }

    public List<Run> runs() {
        return inOrder(agreement().gainShare().all(), Run::reference);
    }

    public List<Settlement.Raised> settlements() {
        return inOrder(partnership.settlements().values(), Settlement.Raised::reference);
    }

    public List<Reinvestment.Committed> reinvestments() {
        return inOrder(partnership.reinvestments().values(), Reinvestment.Committed::reference);
    }

    private static <T> List<T> inOrder(Collection<T> things, Function<T, String> reference) {
        var sorted = new ArrayList<>(things);
        sorted.sort(Comparator.comparing(reference));
        return List.copyOf(sorted);
    }
}
