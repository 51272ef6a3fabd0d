package org.partnershipledger.kernel.gainshare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.gainshare.DayShares.Window;
import org.partnershipledger.kernel.money.Money;

/**
 * Runs of later periods that an earlier period's correction has overtaken. Lifetime caps and losses carried forward
 * run on from year to year; a recorded run keeps what it was calculated with, so after a correction of an earlier
 * year the later ones may need a CORRECTION too. Each is calculated again with what the other periods come to now, and
 * named only if it comes out differently.
 */
public final class LaterRuns {
    private LaterRuns() {}

    /**
     * The last run of one period.
     *
     * @param recorded its place in the history: of two runs the later one has the greater
     * @param windows what each of its windows was worked out from, and came to
     */
    public record Run(String reference, LocalDate from, LocalDate to, long recorded, List<Part> windows) {

        private Money shares(int sign) {
            return windows.stream()
                    .map(window -> window.result().partnerShare())
                    .flatMap(Optional::stream)
                    .filter(share -> share.signum() == sign)
                    .map(Money::absolute)
                    .reduce(Money.ZERO, Money::plus);
        }

        private Money carried() {
            var last = windows.getLast();
            return last.result().carriedForwardLoss().orElse(last.inputs().broughtForwardLoss());
        }

        private boolean precedes(Run later) {
            return to.isBefore(later.from);
        }
    }

    public record Part(RiskGainShareTerms terms, ReconciliationInputs inputs, ReconciliationResult result) {}

    /**
     * In the order of their periods: correct the first, and ask again.
     *
     * @param latest of one measure, the last run of each period
     */
    public static List<Run> overtaken(List<Run> latest) {
        return latest.stream()
                .filter(run -> latest.stream().anyMatch(other -> other.precedes(run) && other.recorded > run.recorded))
                .filter(run -> comesOutDifferently(run, latest))
                .sorted(Comparator.comparing(Run::from))
                .toList();
    }

    private static boolean comesOutDifferently(Run run, List<Run> latest) {
        Money gains = Money.ZERO;
        Money losses = Money.ZERO;
        Run before = null;
        for (Run other : latest) {
            if (other != run) {
                gains = gains.plus(other.shares(1));
                losses = losses.plus(other.shares(-1));
                before = other.precedes(run) && (before == null || before.precedes(other)) ? other : before;
            }
        }
        Money brought = before == null ? Money.ZERO : before.carried();
        var windows = new ArrayList<Window>();
        var inputs = new ArrayList<ReconciliationInputs>();
        for (var part : run.windows) {
            windows.add(new Window(part.terms, 1));
            inputs.add(DayShares.runningOn(part.inputs, brought, gains, losses));
        }
        var again = DayShares.runningOn(windows, inputs);
        for (int i = 0; i < again.size(); i++) {
            if (isOther(run.windows.get(i).result, again.get(i).result())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOther(ReconciliationResult recorded, ReconciliationResult now) {
        boolean measurable = recorded.partnerShare().isPresent();
        return measurable
                && !(recorded.partnerShare().equals(now.partnerShare())
                        && recorded.pool().equals(now.pool())
                        && recorded.carriedForwardLoss().equals(now.carriedForwardLoss()));
    }
}
