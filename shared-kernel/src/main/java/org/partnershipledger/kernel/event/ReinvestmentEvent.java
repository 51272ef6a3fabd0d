package org.partnershipledger.kernel.event;

import java.time.LocalDate;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;

/** Where the money went: the question the public asks first (domain-rules.md B7). Stream {@code Reinvestment:<id>}. */
public sealed interface ReinvestmentEvent extends LedgerEvent {

    String reinvestment();

    /** The agreement it belongs to; on every event, so that each stands alone. */
    String agreement();

    /** @param agreement the agreement whose return pays for it */
    @EventName("reinvestment.committed.v1")
    record ReinvestmentCommitted(
            String reinvestment,
            String agreement,
            LocalDate effectiveOn,
            OdsCode body,
            Money amount,
            String purpose,
            String place)
            implements ReinvestmentEvent {}

    @EventName("reinvestment.spent.v1")
    record ReinvestmentSpent(
            String reinvestment, String agreement, LocalDate effectiveOn, Money amount, String financeReference)
            implements ReinvestmentEvent {}

    @EventName("reinvestment.outcome-noted.v1")
    record ReinvestmentOutcomeNoted(String reinvestment, String agreement, LocalDate effectiveOn, String outcome)
            implements ReinvestmentEvent {}
}
