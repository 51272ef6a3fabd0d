package org.partnershipledger.kernel.gainshare.reading;

import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.kernel.gainshare.CommercialTerm.RoyaltyTier;
import org.partnershipledger.kernel.gainshare.Problem;
import org.partnershipledger.kernel.gainshare.Royalty;
import org.partnershipledger.kernel.money.Money;

/** Reads a case of kind ROYALTY: tiers, minimum and lifetime cap; the year's net revenue and what was paid so far. */
final class RoyaltyReader {

    private RoyaltyReader() {}

    static Reading<Case> read(Object termsTree, Object inputsTree) {
        List<Problem> problems = new ArrayList<>(0);
        Fields t = Fields.of("terms", termsTree, problems);
        Fields in = Fields.of("inputs", inputsTree, problems);
        if (t == null || in == null) {
            return new Reading<>(null, problems);
        }
        List<RoyaltyTier> tiers = t.listOrNone("tiers", (path, value) -> tier(path, value, problems))
                .orElse(List.of());
        Royalty.Terms terms = new Royalty.Terms(tiers, t.moneyOrNone("minimumAnnual"), t.moneyOrNone("lifetimeCap"));
        t.end();
        Royalty.Year year = new Royalty.Year(in.money("netRevenue"), in.money("lifetimePaid", Money.ZERO));
        in.end();
        return new Reading<>(new Case.RoyaltyYear(terms, year), Problems.both(problems, Royalty.problems(terms, year)));
    }

    private static RoyaltyTier tier(String path, Object value, List<Problem> problems) {
        Fields f = Fields.of(path, value, problems);
        if (f == null) {
            return RoyaltyTier.last(null);
        }
        RoyaltyTier tier = new RoyaltyTier(f.moneyOrNone("upTo"), f.decimal("rate"));
        f.end();
        return tier;
    }
}
