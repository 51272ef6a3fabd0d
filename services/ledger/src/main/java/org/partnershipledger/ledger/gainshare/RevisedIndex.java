package org.partnershipledger.ledger.gainshare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.gainshare.ReconciliationInputs;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.ledger.Amounts;
import org.partnershipledger.ledger.Warning;

/**
 * C3-revised-index, a rule that warns and never says no: a run that was given another index, factor, cost or relief
 * than the run before it of the same days. An index that is revised after use changes nothing unless the terms say "as
 * revised", and whoever leaves out a figure of the run before takes it away. Either may be meant: terms can say so, and
 * the figure before may have been wrong. Next: {@link OvertakenRuns}, which warns of later years.
 */
public final class RevisedIndex {
    private static final String INDEX = "an index that is revised after use changes nothing unless the terms say"
            + " \"as revised\", and one that is left out counts as 1";
    private static final String FACTOR = "a factor that is left out counts as 1";
    private static final String AMOUNT = "an amount that is left out counts as nothing";

    private RevisedIndex() {}

    /** @param runs of one measure, with the run that is asked about */
    public static List<Warning> warnings(List<ReconciliationCalculated> runs, String reconciliation) {
        for (int i = runs.size() - 1; i >= 0; i--) {
            if (runs.get(i).reconciliation().equals(reconciliation)) {
                return comparedWithTheRunBefore(runs.subList(0, i), runs.get(i));
            }
        }
        return List.of();
    }

    private static List<Warning> comparedWithTheRunBefore(
            List<ReconciliationCalculated> earlier, ReconciliationCalculated run) {
        return earlier.reversed().stream()
                .filter(other -> other.period().equals(run.period()))
                .findFirst()
                .map(before -> differences(before, run))
                .orElse(List.of());
    }

    private static List<Warning> differences(ReconciliationCalculated before, ReconciliationCalculated run) {
        var differences = new ArrayList<Warning>();
        compare(differences, before, run, "index", each -> factor(each, ReconciliationInputs::index), INDEX);
        compare(differences, before, run, "price index", each -> factor(each, ReconciliationInputs::priceIndex), INDEX);
        compare(
                differences,
                before,
                run,
                "volume factor",
                each -> factor(each, ReconciliationInputs::volumeFactor),
                FACTOR);
        compare(
                differences,
                before,
                run,
                "case mix factor",
                each -> factor(each, ReconciliationInputs::caseMixFactor),
                FACTOR);
        compare(
                differences,
                before,
                run,
                "costs to recover",
                each -> sum(each, ReconciliationInputs::recoverableCosts),
                AMOUNT);
        compare(differences, before, run, "loss relief", each -> sum(each, ReconciliationInputs::lossRelief), AMOUNT);
        return List.copyOf(differences);
    }

    private static void compare(
            List<Warning> differences,
            ReconciliationCalculated before,
            ReconciliationCalculated run,
            String figure,
            Function<ReconciliationCalculated, String> of,
            String meaning) {
        String then = of.apply(before);
        String now = of.apply(run);
        if (!then.equals(now)) {
            differences.add(new Warning(
                    GainShareWarning.FIGURES_ARE_AS_BEFORE.id(),
                    "Reconciliation " + run.reconciliation() + " is calculated with " + figure + " " + now + ", "
                            + before.reconciliation() + " of the same days was with " + then + ": " + meaning
                            + ". Check that the change is meant before it is issued."));
        }
    }

    /** The same for every window of the period. */
    private static String factor(ReconciliationCalculated run, Function<ReconciliationInputs, BigDecimal> of) {
        return of.apply(run.workings().getFirst().inputs()).stripTrailingZeros().toPlainString();
    }

    private static String sum(ReconciliationCalculated run, Function<ReconciliationInputs, Money> of) {
        Money sum = Money.ZERO;
        for (var working : run.workings()) {
            sum = sum.plus(of.apply(working.inputs()));
        }
        return Amounts.inWords(sum);
    }
}
