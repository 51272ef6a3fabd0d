package org.partnershipledger.finance.gainshare;

import java.time.LocalDate;
import java.util.List;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.GainShareEvent.Working;
import org.partnershipledger.kernel.money.Money;

/**
 * One reconciliation with its whole working, as it was recorded: nothing on its page is calculated again.
 *
 * @param key agreement and reconciliation
 * @param pool positive for a saving, negative for a loss; null, like the other amounts, when it was not measurable
 * @param entitlement the partner's share; positive is owed to the partner, negative by the partner
 * @param agreedBy parties that have agreed since the last dispute
 * @param disputed null when nothing is disputed
 * @param resolved who decided the last dispute, when and what; null when none was decided
 * @param calculatedAt position of the calculation
 */
public record ReconciliationRow(
        String key,
        String agreement,
        String reconciliation,
        String measure,
        ReconciliationRun run,
        LocalDate periodFrom,
        LocalDate periodTo,
        List<String> outcomes,
        List<Working> workings,
        Money pool,
        Money entitlement,
        Money nhsShare,
        Money paidOnAccount,
        Money trueUp,
        LocalDate issuedOn,
        List<String> agreedBy,
        Money disputed,
        String grounds,
        String resolved,
        long calculatedAt,
        long entry) {}
