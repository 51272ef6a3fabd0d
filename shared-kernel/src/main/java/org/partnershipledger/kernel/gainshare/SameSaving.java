package org.partnershipledger.kernel.gainshare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * I4: the parts of one saving that runs claim add up to at most 100%, over all agreements. References of measures are
 * local to their agreement, so one saving is recognised by a likeness: the same name of the measure and the same data
 * source (case and spaces do not count), the same NHS body that publishes or holds the agreement, shared days. Who the
 * people were is nowhere recorded and not compared. So what is found here is told and refused nowhere; finance decides.
 */
public final class SameSaving {
    private static final Pattern SPACES = Pattern.compile("(?U)\\s+");
    private static final Comparator<Claim> IN_ORDER = Comparator.comparing(Claim::agreement)
            .thenComparing(Claim::measure)
            .thenComparing(Claim::from)
            .thenComparing(Claim::reconciliation);

    private SameSaving() {}

    /**
     * What a run that counts claims of a saving on the days of one of its workings. A loss, and what could not be
     * measured, claims nothing: attribution is about gains unless the terms say otherwise.
     *
     * @param name, dataSource of the measure, as defined
     * @param bodies NHS bodies that publish or hold the agreement
     * @param attribution part of the measured change that the terms give to this agreement, 0 to 1
     * @param saving what the working counts after attribution
     */
    public record Claim(
            String agreement,
            String measure,
            String name,
            String dataSource,
            Set<OdsCode> bodies,
            String reconciliation,
            boolean isFinal,
            LocalDate from,
            LocalDate to,
            BigDecimal attribution,
            Money saving) {

        public static boolean isOne(ReconciliationResult result) {
            return result.pool().filter(pool -> pool.signum() > 0).isPresent();
        }

        private boolean isOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** Days on which these claims are more than the whole, in the order of agreements. */
    public record Overclaim(LocalDate from, LocalDate to, List<Claim> claims) {
        public BigDecimal together() {
            return sum(claims);
        }

        public boolean concerns(String agreement) {
            return claims.stream().anyMatch(claim -> claim.agreement().equals(agreement));
        }
    }

    /** Two measures with the same likeness may measure the same. */
    public static String likeness(String name, String dataSource) {
        return folded(name) + "\n" + folded(dataSource);
    }

    private static String folded(String words) {
        return words == null
                ? ""
                : SPACES.matcher(words).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** By measure and day; one that several bodies share is named once. */
    public static List<Overclaim> overclaimed(Collection<Claim> claims) {
        Map<String, List<Claim>> ofOneBody = new TreeMap<>();
        for (Claim claim : claims) {
            for (OdsCode body : claim.bodies()) {
                String key = likeness(claim.name(), claim.dataSource()) + "\n" + body.value();
                ofOneBody.computeIfAbsent(key, _ -> new ArrayList<>()).add(claim);
            }
        }
        var found = new LinkedHashSet<Overclaim>();
        ofOneBody.values().forEach(alike -> found.addAll(overTime(alike)));
        return List.copyOf(found);
    }

    private static List<Overclaim> overTime(List<Claim> alike) {
        var changes = new TreeSet<LocalDate>();
        for (Claim claim : alike) {
            changes.add(claim.from());
            changes.add(claim.to().plusDays(1));
        }
        var found = new ArrayList<Overclaim>();
        for (LocalDate day : changes) {
            var next = changes.higher(day);
            var claims = alike.stream()
                    .filter(claim -> claim.isOn(day))
                    .sorted(IN_ORDER)
                    .toList();
            if (next != null && isTooMuch(claims)) {
                var last = found.isEmpty() ? null : found.getLast();
                boolean goesOn = last != null
                        && last.to().plusDays(1).equals(day)
                        && last.claims().equals(claims);
                var from = goesOn ? found.removeLast().from() : day;
                found.add(new Overclaim(from, next.minusDays(1), claims));
            }
        }
        return found;
    }

    private static boolean isTooMuch(List<Claim> claims) {
        return sum(claims).compareTo(BigDecimal.ONE) > 0;
    }

    private static BigDecimal sum(List<Claim> claims) {
        return claims.stream().map(Claim::attribution).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
