package org.partnershipledger.kernel.event;

import java.util.Optional;
import org.partnershipledger.kernel.event.GainShareEvent.DisputeResolved;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.words.Days;
import org.partnershipledger.kernel.words.Names;
import org.partnershipledger.kernel.words.Pounds;

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

    /** Who pays whom, to go on a sentence. */
    static String settles(Optional<Money> trueUp) {
        return trueUp.map(RunWords::pays)
                .map(said -> Character.toLowerCase(said.charAt(0)) + said.substring(1, said.length() - 1))
                .orElse("it could not be measured");
    }

    /** @param pool, trueUp empty when it could not be measured */
    public static String settles(Optional<Money> pool, Optional<Money> trueUp) {
        return pool.isEmpty() || trueUp.isEmpty()
                ? "It could not be measured, so there is no amount. That is not the same as nothing."
                : found(pool.get()) + " " + pays(trueUp.get());
    }

    /** What there was to share. */
    static String found(Money pool) {
        return pool.isZero()
                ? "There was neither a saving nor a loss."
                : (pool.signum() > 0 ? "Saving " : "Loss ") + Pounds.exact(pool.absolute()) + ".";
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
