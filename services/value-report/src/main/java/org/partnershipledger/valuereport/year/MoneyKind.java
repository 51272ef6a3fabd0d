package org.partnershipledger.valuereport.year;

import java.util.Optional;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.Run;

/**
 * What a payment was for, with who pays. Giving back an earlier share is a kind of its own: a repayment of gain share
 * that was too high is not income, and must not swell the money received.
 */
public enum MoneyKind {
    UPFRONT_FEE("Fees paid at the start", true),
    SUBSCRIPTION("Yearly fees", true),
    MILESTONE("Payments for reaching a goal", true),
    ROYALTY("Royalties: a part of what the product earned", true),
    EQUITY("Money from shares in companies", true),
    COST_RECOVERY("Our costs paid back", true),
    OTHER_TERM("Other agreed payments", true),
    LOSS_SHARE("Partners' part of a loss", true),
    GAIN_SHARE_REPAID("Gain share paid back to us, because too much had been paid", false),
    GAIN_SHARE("Partners' part of savings, paid by us", false),
    LOSS_SHARE_REFUNDED("Loss share given back by us, because too much had been paid", false),
    REFUND("Other payments by us to partners", false);

    private final String words;
    private final boolean income;

    MoneyKind(String words, boolean income) {
        this.words = words;
        this.income = income;
    }

    public String words() {
        return words;
    }

    /** Counts as money received. */
    public boolean isIncome() {
        return income;
    }

    public boolean isFromPartner() {
        return income || this == GAIN_SHARE_REPAID;
    }

    /** @param term empty when the term is not known */
    static MoneyKind of(Optional<CommercialTerm> term, SettlementDirection direction) {
        return direction == SettlementDirection.NHS_TO_PARTNER
                ? REFUND
                : term.map(MoneyKind::of).orElse(OTHER_TERM);
    }

    private static MoneyKind of(CommercialTerm term) {
        return switch (term) {
            case CommercialTerm.UpfrontFee _ -> UPFRONT_FEE;
            case CommercialTerm.Subscription _ -> SUBSCRIPTION;
            case CommercialTerm.Milestone _ -> MILESTONE;
            case CommercialTerm.Royalty _ -> ROYALTY;
            case CommercialTerm.Equity _ -> EQUITY;
            case CommercialTerm.CostRecovery _ -> COST_RECOVERY;
            case CommercialTerm.Discount _,
                    CommercialTerm.FreeLicence _,
                    CommercialTerm.InKind _,
                    CommercialTerm.ConsentToCommercialise _ -> OTHER_TERM;
        };
    }

    /** The sign of the whole entitlement says whether it was a gain or a loss; the direction says who pays now. */
    static MoneyKind ofShare(Optional<Run> run, SettlementDirection direction) {
        int sign = run.flatMap(each -> each.calculated().event().entitlement())
                .map(Money::signum)
                .orElse(0);
        return switch (direction) {
            case PARTNER_TO_NHS -> sign < 0 ? LOSS_SHARE : GAIN_SHARE_REPAID;
            case NHS_TO_PARTNER -> sign > 0 ? GAIN_SHARE : LOSS_SHARE_REFUNDED;
        };
    }
}
