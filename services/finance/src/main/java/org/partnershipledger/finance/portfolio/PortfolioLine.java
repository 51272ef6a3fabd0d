package org.partnershipledger.finance.portfolio;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.partnershipledger.finance.agreement.AgreementRow;
import org.partnershipledger.finance.gainshare.ReconciliationRow;
import org.partnershipledger.finance.gainshare.RunsThatCount;
import org.partnershipledger.finance.measure.BenefitRow;
import org.partnershipledger.finance.settlement.SettlementRow;
import org.partnershipledger.finance.settlement.SettlementTables;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.MeasureEvent.BenefitClass;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.kernel.money.Money;

/**
 * One agreement in the portfolio, with what its settlements, reconciliations and benefits come to. Sums are made of
 * one kind of amount only: cash with cash in one direction, final shares with final shares, one class of value each.
 *
 * @param provisional, settled shares of periods whose latest run is provisional, or final or corrected; null when there is none
 * @param value by class, without the classes that have no amount; {@code described} counts the qualitative ones
 */
record PortfolioLine(
        AgreementRow agreement,
        Money received,
        Money paidOut,
        Money owedToNhs,
        Money overdueToNhs,
        Money owedByNhs,
        Money overdueByNhs,
        Shares provisional,
        Shares settled,
        Map<BenefitClass, Money> value,
        int described) {

    /** @param partner positive is owed to the partner, negative by the partner; {@code nhs} likewise */
    record Shares(Money nhs, Money partner) {
        Shares plus(ReconciliationRow row) {
            return new Shares(nhs.plus(row.nhsShare()), partner.plus(row.entitlement()));
        }
    }

    static PortfolioLine of(
            AgreementRow agreement,
            List<SettlementRow> settlements,
            List<ReconciliationRow> reconciliations,
            List<BenefitRow> benefits,
            LocalDate today) {
        var latest = RunsThatCount.of(reconciliations);
        var value = new EnumMap<BenefitClass, Money>(BenefitClass.class);
        benefits.stream()
                .filter(benefit -> benefit.amount() != null)
                .forEach(benefit -> value.merge(benefit.benefitClass(), benefit.amount(), Money::plus));
        return new PortfolioLine(
                agreement,
                SettlementTables.paid(settlements, SettlementDirection.PARTNER_TO_NHS),
                SettlementTables.paid(settlements, SettlementDirection.NHS_TO_PARTNER),
                SettlementTables.owed(settlements, SettlementDirection.PARTNER_TO_NHS),
                SettlementTables.overdue(settlements, SettlementDirection.PARTNER_TO_NHS, today),
                SettlementTables.owed(settlements, SettlementDirection.NHS_TO_PARTNER),
                SettlementTables.overdue(settlements, SettlementDirection.NHS_TO_PARTNER, today),
                shares(latest, true),
                shares(latest, false),
                value,
                (int) benefits.stream().filter(b -> b.amount() == null).count());
    }

    private static Shares shares(Collection<ReconciliationRow> latest, boolean provisional) {
        Shares sum = null;
        for (ReconciliationRow row : latest) {
            if (row.pool() != null && (row.run() == ReconciliationRun.PROVISIONAL) == provisional) {
                sum = (sum == null ? new Shares(Money.ZERO, Money.ZERO) : sum).plus(row);
            }
        }
        return sum;
    }
}
