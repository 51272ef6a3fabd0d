package org.partnershipledger.finance.portfolio;

import gg.jte.Content;
import java.util.List;
import org.partnershipledger.kernel.gainshare.SameSaving.Claim;
import org.partnershipledger.kernel.gainshare.SameSaving.Overclaim;
import org.partnershipledger.presentation.component.Cell;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.Table;
import org.partnershipledger.presentation.words.Days;
import org.partnershipledger.presentation.words.Numbers;

/** Savings that several runs seem to claim, together more than the whole: one row for each claim, those of one saving together. */
final class DoubleClaims {
    private DoubleClaims() {}

    /** Nothing when no saving is claimed more than once. */
    static Content table(List<Overclaim> found) {
        return found.isEmpty() ? null : Components.table(of(found));
    }

    private static Table of(List<Overclaim> found) {
        var table = Table.of("Savings that may be claimed twice", "m")
                .text("Agreement", "agreement")
                .text("Measure", "measure")
                .text("Shared days", "days")
                .text("Run", "reconciliation")
                .number("Its part", "attribution")
                .number("Saving it counts", "saving_pounds")
                .number("All parts together", "together");
        for (Overclaim one : found) {
            for (Claim claim : one.claims()) {
                table.row(
                        Cell.link("/finance/agreements/" + claim.agreement() + "#next", claim.agreement()),
                        Cell.words(claim.name()),
                        Cell.words(Days.range(one.from(), one.to())),
                        Cell.words(claim.reconciliation() + (claim.isFinal() ? "" : " (provisional)")),
                        Cell.words(Numbers.percent(claim.attribution())),
                        Cell.amount(claim.saving()),
                        Cell.words(Numbers.percent(one.together())));
            }
        }
        return table.build();
    }
}
