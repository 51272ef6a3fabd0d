package org.partnershipledger.finance.gainshare;

import java.util.Optional;
import org.partnershipledger.kernel.event.GainShareEvent.DisputeResolved;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.presentation.words.Days;
import org.partnershipledger.presentation.words.Names;
import org.partnershipledger.presentation.words.Pounds;

/** What a reconciliation came to, in words. Who pays whom is said, never left to a sign. */
public final class RunWords {
    private RunWords() {}

    public static String of(ReconciliationRun run) {
        return Names.of(run);
    }

    /** Who ended a dispute, when, and what was decided. */
    public static String resolved(DisputeResolved e) {
        String by =
                switch (e.method()) {
                    case EXPERT -> "By an expert";
                    case NEGOTIATED -> "By the parties between themselves";
                    case COURT -> "By a court";
                };
        return by + " on " + Days.of(e.effectiveOn()) + ": " + e.decided();
    }

    /** @param measured, settled empty when it could not be measured */
    public static String settles(Optional<Money> measured, Optional<Money> settled) {
        if (measured.isEmpty() || settled.isEmpty()) {
            return "It could not be measured, so there is no amount. That is not the same as nothing.";
        }
        var pool = measured.get();
        String found = pool.isZero()
                ? "There was neither a saving nor a loss."
                : (pool.signum() > 0 ? "Saving " : "Loss ") + Pounds.exact(pool.absolute()) + ".";
        return found + " " + pays(settled.get());
    }

    /** @param trueUp positive: owed to the partner; negative: owed by the partner */
    public static String pays(Money trueUp) {
        if (trueUp.isZero()) {
            return "Nobody owes anything.";
        }
        return trueUp.signum() > 0
                ? "The NHS pays the partner " + Pounds.exact(trueUp) + "."
                : "The partner pays the NHS " + Pounds.exact(trueUp.absolute()) + ".";
    }
}
