package org.partnershipledger.kernel.gainshare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.gainshare.ReconciliationResult.PartyAmount;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.PartyWeight;
import org.partnershipledger.kernel.money.Apportionment;
import org.partnershipledger.kernel.money.Money;

/**
 * An amount split among the NHS parties of an agreement (terms-format.md, kind SPLIT, and step 16).
 * The split of an amount and the split of its opposite are exact negations: see {@link Apportionment}.
 */
public final class Split {

    private Split() {}

    public static List<PartyAmount> of(Money amount, List<PartyWeight> parties) {
        List<BigDecimal> weights = new ArrayList<>(parties.size());
        for (PartyWeight party : parties) {
            weights.add(party.weight());
        }
        List<Money> parts = Apportionment.split(amount, weights);
        List<PartyAmount> splits = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            splits.add(new PartyAmount(parties.get(i).organisation(), parts.get(i)));
        }
        return List.copyOf(splits);
    }

    /** Everything that is wrong with the parties, of whom there must be at least one. */
    public static List<Problem> problems(Optional<List<PartyWeight>> parties) {
        Checks checks = new Checks();
        parties.ifPresentOrElse(
                given -> TermsProblems.partySplit("terms.partySplit", given, checks),
                () -> checks.missing("terms.partySplit"));
        return checks.problems;
    }

    /** "QYG £10.00 (weight 2), QOP £5.00 (weight 1)". */
    static String words(List<PartyAmount> splits, List<PartyWeight> parties) {
        Formula line = new Formula();
        for (int i = 0; i < splits.size(); i++) {
            line.words(i == 0 ? "" : ", ").words(splits.get(i).organisation().value());
            line.words(" £").number(splits.get(i).amount().pounds());
            line.words(" (weight ").number(parties.get(i).weight()).words(")");
        }
        return line.done();
    }
}
