package org.partnershipledger.finance.saving;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipledger.finance.FinanceProjections;
import org.partnershipledger.finance.FinanceRows;
import org.partnershipledger.finance.agreement.AgreementRow;
import org.partnershipledger.finance.gainshare.ReconciliationRow;
import org.partnershipledger.finance.gainshare.RunsThatCount;
import org.partnershipledger.finance.measure.MeasureRow;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.GainShareEvent.Working;
import org.partnershipledger.kernel.gainshare.SameSaving;
import org.partnershipledger.kernel.gainshare.SameSaving.Claim;
import org.partnershipledger.kernel.gainshare.SameSaving.Overclaim;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * Savings of which the runs that count claim more than the whole (I4), by the likeness of {@link SameSaving}. Read from
 * the tables that are there, when a page asks: no agreement's own history knows of the others, so no command can refuse
 * it. Told above the list of partnerships and under "What comes next" of each agreement concerned.
 */
public final class SavingClaims {
    private SavingClaims() {}

    public static List<Overclaim> overclaimed(FinanceRows rows) {
        return overclaimed(
                rows.all(FinanceProjections.AGREEMENTS),
                rows.all(FinanceProjections.MEASURES),
                rows.all(FinanceProjections.RECONCILIATIONS));
    }

    /** Those in which this agreement has a part; workings are read of agreements with a like measure only. */
    public static List<Overclaim> overclaimed(FinanceRows rows, String agreement) {
        var measures = rows.all(FinanceProjections.MEASURES);
        var own = measures.stream()
                .filter(row -> row.agreement().equals(agreement))
                .map(SavingClaims::likeness)
                .collect(Collectors.toSet());
        var alike = measures.stream().filter(row -> own.contains(likeness(row))).toList();
        var concerned = alike.stream().map(MeasureRow::agreement).collect(Collectors.toCollection(TreeSet::new));
        if (alike.size() < 2) {
            return List.of();
        }
        return overclaimed(
                        concerned.stream()
                                .flatMap(id -> rows.one(FinanceProjections.AGREEMENTS, id).stream())
                                .toList(),
                        alike,
                        concerned.stream()
                                .flatMap(id -> rows.where(FinanceProjections.RECONCILIATIONS, "agreement", id).stream())
                                .toList())
                .stream()
                .filter(found -> found.concerns(agreement))
                .toList();
    }

    private static String likeness(MeasureRow row) {
        return SameSaving.likeness(row.name(), row.dataSource());
    }

    static List<Overclaim> overclaimed(
            Collection<AgreementRow> agreements, Collection<MeasureRow> measures, List<ReconciliationRow> runs) {
        var agreement = agreements.stream().collect(Collectors.toMap(AgreementRow::agreement, Function.identity()));
        var measure = measures.stream().collect(Collectors.toMap(MeasureRow::key, Function.identity()));
        return SameSaving.overclaimed(RunsThatCount.of(runs).stream()
                .filter(run -> agreement.containsKey(run.agreement()))
                .filter(run -> measure.containsKey(run.agreement() + "." + run.measure()))
                .flatMap(run -> claims(
                        bodies(agreement.get(run.agreement())),
                        measure.get(run.agreement() + "." + run.measure()),
                        run))
                .toList());
    }

    private static Set<OdsCode> bodies(AgreementRow row) {
        var bodies = new TreeSet<>(row.heldBy());
        bodies.add(row.body());
        return bodies;
    }

    private static Stream<Claim> claims(Set<OdsCode> bodies, MeasureRow measure, ReconciliationRow run) {
        return run.workings().stream()
                .filter(working -> Claim.isOne(working.result()))
                .map(working -> claim(bodies, measure, run, working));
    }

    private static Claim claim(Set<OdsCode> bodies, MeasureRow measure, ReconciliationRow run, Working working) {
        return new Claim(
                run.agreement(),
                run.measure(),
                measure.name(),
                measure.dataSource(),
                bodies,
                run.reconciliation(),
                run.run() != ReconciliationRun.PROVISIONAL,
                working.window().from(),
                working.window().to(),
                working.terms().attribution(),
                working.result().pool().orElseThrow());
    }
}
