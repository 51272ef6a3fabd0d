package org.partnershipledger.finance.saving;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.partnershipledger.finance.partnership.PartnershipHistory;
import org.partnershipledger.finance.partnership.Partnerships;
import org.partnershipledger.finance.table.Lists;
import org.partnershipledger.finance.table.Lists.Where;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.GainShareEvent.Working;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.LifecycleEvent;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureDefined;
import org.partnershipledger.kernel.gainshare.SameSaving;
import org.partnershipledger.kernel.gainshare.SameSaving.Claim;
import org.partnershipledger.kernel.gainshare.SameSaving.Overclaim;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Measure;
import org.partnershipledger.kernel.partnership.Run;

/**
 * The database says which agreements have like measures with claims on the same days; only these are folded, from the
 * history. Next: {@link MeasureTable}.
 */
public final class StoredSavingClaims implements SavingClaims {
    private static final Set<Class<? extends LedgerEvent>> KINDS =
            Set.of(LifecycleEvent.class, MeasureDefined.class, ReconciliationCalculated.class);
    private static final String ALIKE = """
            select distinct likeness from projection.finance_measure one
            where %s and exists (
              select from projection.finance_measure other
              where other.likeness = one.likeness and other.agreement <> one.agreement
                and other.claimed_from <= one.claimed_to and other.claimed_to >= one.claimed_from)
            """;
    private static final String CLAIMING = """
            select distinct agreement from projection.finance_measure
            where likeness = any(:likenesses) and claimed_from is not null order by agreement
            """;

    private final Lists lists;
    private final Partnerships partnerships;

    public StoredSavingClaims(Lists lists, Partnerships partnerships) {
        this.lists = lists;
        this.partnerships = partnerships;
    }

    @Override
    public List<Overclaim> of(PartnershipHistory one) {
        var likenesses =
                one.measures().stream().map(StoredSavingClaims::likeness).toList();
        var claiming = claiming(likenesses);
        claiming.add(one.reference());
        return claiming.size() < 2
                ? List.of()
                : overclaimed(claiming).stream()
                        .filter(found -> found.concerns(one.reference()))
                        .toList();
    }

    @Override
    public List<Overclaim> among(Where agreements) {
        var likenesses = lists.ask(ALIKE.formatted(agreements.sql()), agreements.values(), row -> row.getString(1));
        var shown = Set.copyOf(lists.ask(
                "select distinct agreement from projection.finance_measure one where likeness = any(:likenesses) and ("
                        + agreements.sql() + ")",
                agreements.and("true", Map.of("likenesses", array(likenesses))).values(),
                row -> row.getString(1)));
        return likenesses.isEmpty()
                ? List.of()
                : overclaimed(claiming(likenesses)).stream()
                        .filter(found -> shown.stream().anyMatch(found::concerns))
                        .toList();
    }

    private Set<String> claiming(List<String> likenesses) {
        return new TreeSet<>(lists.ask(CLAIMING, Map.of("likenesses", array(likenesses)), row -> row.getString(1)));
    }

    private static String[] array(List<String> words) {
        return words.toArray(String[]::new);
    }

    private List<Overclaim> overclaimed(Collection<String> agreements) {
        return SameSaving.overclaimed(partnerships.partly(agreements, KINDS).values().stream()
                .flatMap(StoredSavingClaims::claims)
                .toList());
    }

    private static String likeness(Measure measure) {
        var defined = measure.definition().event();
        return SameSaving.likeness(defined.name(), defined.dataSource());
    }

    private static Stream<Claim> claims(Agreement agreement) {
        return agreement.gainShare().countingRuns().stream()
                .flatMap(run -> agreement.measures().find(run.measure()).stream()
                        .flatMap(measure -> claims(agreement, measure, run)));
    }

    private static Stream<Claim> claims(Agreement agreement, Measure measure, Run run) {
        return run.calculated().event().workings().stream()
                .filter(working -> Claim.isOne(working.result()))
                .map(working -> claim(agreement, measure, run, working));
    }

    private static Claim claim(Agreement agreement, Measure measure, Run run, Working working) {
        var bodies = new TreeSet<OdsCode>();
        bodies.add(agreement.body());
        agreement.deal().holders().forEach(holder -> bodies.add(holder.successor()));
        var defined = measure.definition().event();
        return new Claim(
                defined.agreement(),
                run.measure(),
                defined.name(),
                defined.dataSource(),
                bodies,
                run.reference(),
                run.isFinal(),
                working.window().from(),
                working.window().to(),
                working.terms().attribution(),
                working.result().pool().orElseThrow());
    }
}
