package org.partnershipledger.ledger.commercial;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.partnershipledger.kernel.event.CommercialEvent.RoyaltyAudited;
import org.partnershipledger.kernel.event.Evidence;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Royalties;
import org.partnershipledger.kernel.words.Hint;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.GeneralRule;

/**
 * Records what an audit of a royalty statement found, and works out what that changes: more, less, or nothing, when
 * the statement was right. The revenue is in the statement's currency, and its rate is kept. The statement may be
 * audited again; the last audit stands. Rules: B6-term-kind, B6-audit-right, B6-statement-received, dates-in-order,
 * amount. Next: {@link Royalties}, and {@code settlement.RaiseAuditSettlement} for the difference.
 *
 * @param auditor an organisation or an id, never a person's name
 */
public record AuditRoyaltyStatement(
        String agreement,
        LocalDate effectiveOn,
        String term,
        Period period,

        @Hint("An organisation or an id, never a person's name")
        String auditor,

        @Hint("In the currency of the statement") BigDecimal netRevenueInCurrency,
        String reason,
        Evidence evidence)
        implements CommercialCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        var royalty =
                state.commercial().term(term, CommercialTerm.Royalty.class).orElse(null);
        var royalties = state.commercial().term(term).royalties();
        var due = royalties.of(period).orElse(null);
        return CommercialRules.termIs(Checks.begin(), state, term, CommercialTerm.Royalty.class, "royalty")
                .that(
                        royalty == null || royalty.auditRight(),
                        CommercialRule.AUDIT_IS_A_RIGHT,
                        "term",
                        "the terms of " + term + " give the NHS no right to audit; agree on one with the partner first")
                .that(
                        royalty == null || due != null,
                        CommercialRule.AUDITED_STATEMENT_IS_RECEIVED,
                        "period",
                        "no statement under " + term + " covers " + period.from() + " to " + period.to()
                                + "; give the period of a statement that was received")
                .that(
                        due == null || !effectiveOn.isBefore(due.lastOn()),
                        GeneralRule.DATES_ARE_IN_ORDER,
                        "effectiveOn",
                        () -> "the statement, or an earlier audit of it, is of " + due.lastOn()
                                + "; an audit of it is not before that day")
                .that(
                        netRevenueInCurrency.signum() >= 0,
                        GeneralRule.AMOUNT_MAKES_SENSE,
                        "netRevenueInCurrency",
                        "is below 0; give the revenue that was found, 0 when there was none")
                .record(() -> audited(royalty, royalties));
    }

    private RoyaltyAudited audited(CommercialTerm.Royalty royalty, Royalties royalties) {
        var reworked = royalties.rework(royalty, period, netRevenueInCurrency);
        int audit = royalties.differences().size() + 1;
        return new RoyaltyAudited(
                agreement,
                effectiveOn,
                term,
                audit,
                period,
                auditor,
                reworked,
                Royalties.difference(reworked),
                reason,
                evidence);
    }
}
