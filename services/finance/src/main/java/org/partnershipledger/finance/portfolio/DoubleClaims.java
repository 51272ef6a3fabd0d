package org.partnershipledger.finance.portfolio;

import gg.jte.Content;
import java.util.List;
import org.partnershipledger.kernel.gainshare.SameSaving.Claim;
import org.partnershipledger.kernel.gainshare.SameSaving.Overclaim;
import org.partnershipledger.kernel.words.Days;
import org.partnershipledger.kernel.words.Numbers;
import org.partnershipledger.presentation.component.Cell;
import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.presentation.component.Columns;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.Table;

/** Savings that several runs seem to claim, together more than the whole: one row for each claim, those of one saving together. */
final class DoubleClaims {
    private DoubleClaims() {}

    /** Nothing when no saving is claimed more than once. */
    static Content table(List<Overclaim> found) {
        return found.isEmpty() ? null : Components.table(of(found));
    }

    /** One claim, with the saving that others claim too. */
    private record Each(Overclaim one, Claim claim) {}

    private static Table of(List<Overclaim> found) {
        var claims = found.stream()
                .flatMap(one -> one.claims().stream().map(claim -> new Each(one, claim)))
                .toList();
        return Table.of(
                "Savings that may be claimed twice",
                "m",
                claims,
                Columns.<Each>onPage()
                        .cell(
                                Kind.TEXT,
                                "agreement",
                                "Agreement",
                                each -> Cell.link(
                                        "/finance/agreements/" + each.claim().agreement() + "#next",
                                        each.claim().agreement()))
                        .text("measure", "Measure", each -> each.claim().name())
                        .text(
                                "days",
                                "Shared days",
                                each -> Days.range(each.one().from(), each.one().to()))
                        .text(
                                "reconciliation",
                                "Run",
                                each -> each.claim().reconciliation()
                                        + (each.claim().isFinal() ? "" : " (provisional)"))
                        .cell(
                                Kind.NUMBER,
                                "attribution",
                                "Its part",
                                each -> Cell.words(Numbers.percent(each.claim().attribution())))
                        .money("saving_pounds", "Saving it counts", each -> each.claim()
                                .saving())
                        .cell(
                                Kind.NUMBER,
                                "together",
                                "All parts together",
                                each -> Cell.words(Numbers.percent(each.one().together()))));
    }
}
