package org.partnershipledger.kernel.gainshare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.gainshare.ReconciliationResult.PartyAmount;
import org.partnershipledger.kernel.gainshare.ReconciliationResult.PayDirection;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.PartyWeight;
import org.partnershipledger.kernel.money.Money;

/**
 * Steps 15 to 17: here, and nowhere before, amounts become money. The pool and the partner's share are rounded once
 * each; the NHS share is their difference, so that the parts always make the whole (I5); then the split among the
 * NHS parties and what is still to pay.
 */
final class MoneyBoundary {

    private MoneyBoundary() {}

    static ReconciliationResult settle(Worksheet sheet, AmountToShare amount, BigDecimal share) {
        Money pool = Money.rounded(amount.pool());
        Money partner = Money.rounded(share);
        sheet.formula.words("pool £").number(amount.pool()).words(" is £").number(pool.pounds());
        sheet.formula.words("; partner share £").number(share).words(" is £").number(partner.pounds());
        sheet.enter(partner.pounds());
        Money nhs = pool.minus(partner);
        List<PartyAmount> splits = split(sheet, pool, partner, nhs);
        Money trueUp = partner.minus(sheet.inputs.paidOnAccount());
        sheet.formula.words("£").number(partner.pounds()).words(" - paid on account £");
        sheet.formula.number(sheet.inputs.paidOnAccount().pounds());
        sheet.enter(trueUp.pounds());
        return new ReconciliationResult(
                amount.status(),
                direction(partner),
                Optional.of(pool),
                Optional.of(partner),
                Optional.of(nhs),
                Optional.of(trueUp),
                Optional.of(Money.rounded(amount.carriedForwardLoss())),
                splits,
                sheet.steps());
    }

    private static List<PartyAmount> split(Worksheet sheet, Money pool, Money partner, Money nhs) {
        sheet.formula.words("NHS share £").number(pool.pounds()).words(" - £").number(partner.pounds());
        List<PartyWeight> parties = sheet.terms.partySplit().orElse(List.of());
        if (parties.isEmpty()) {
            sheet.enter(sheet.formula.words(", not split").done(), nhs.pounds());
            return List.of();
        }
        List<PartyAmount> splits = Split.of(nhs, parties);
        sheet.formula.words(", split by largest remainder: ").words(Split.words(splits, parties));
        sheet.enter(nhs.pounds());
        return splits;
    }

    private static PayDirection direction(Money partner) {
        return switch (partner.signum()) {
            case 1 -> PayDirection.NHS_TO_PARTNER;
            case -1 -> PayDirection.PARTNER_TO_NHS;
            default -> PayDirection.NONE;
        };
    }
}
