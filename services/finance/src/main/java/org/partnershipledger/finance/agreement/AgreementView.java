package org.partnershipledger.finance.agreement;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.finance.FinanceProjections;
import org.partnershipledger.finance.FinanceRows;
import org.partnershipledger.finance.approval.ApprovalRow;
import org.partnershipledger.finance.flow.FlowRow;
import org.partnershipledger.finance.gainshare.ReconciliationRow;
import org.partnershipledger.finance.measure.BenefitRow;
import org.partnershipledger.finance.measure.MeasureRow;
import org.partnershipledger.finance.measure.OutcomeRow;
import org.partnershipledger.finance.reinvestment.ReinvestmentRow;
import org.partnershipledger.finance.saving.SavingClaims;
import org.partnershipledger.finance.settlement.SettlementRow;
import org.partnershipledger.finance.term.TermRow;
import org.partnershipledger.finance.timeline.TimelineRow;
import org.partnershipledger.kernel.gainshare.SameSaving.Overclaim;

/**
 * Everything the finance pages know about one agreement.
 *
 * @param overclaimed savings of which it and others seem to claim more than the whole
 */
record AgreementView(
        AgreementRow agreement,
        List<ApprovalRow> approvals,
        List<FlowRow> flows,
        List<MeasureRow> measures,
        List<OutcomeRow> outcomes,
        List<BenefitRow> benefits,
        List<TermRow> terms,
        List<ReconciliationRow> reconciliations,
        List<SettlementRow> settlements,
        List<ReinvestmentRow> reinvestments,
        List<Overclaim> overclaimed,
        List<TimelineRow> timeline) {

    static Optional<AgreementView> of(FinanceRows rows, String id) {
        String column = "agreement";
        return rows.one(FinanceProjections.AGREEMENTS, id)
                .map(agreement -> new AgreementView(
                        agreement,
                        rows.where(FinanceProjections.APPROVALS, column, id),
                        rows.where(FinanceProjections.FLOWS, column, id),
                        rows.where(FinanceProjections.MEASURES, column, id),
                        rows.where(FinanceProjections.OUTCOMES, column, id),
                        rows.where(FinanceProjections.BENEFITS, column, id),
                        rows.where(FinanceProjections.TERMS, column, id),
                        rows.where(FinanceProjections.RECONCILIATIONS, column, id),
                        rows.where(FinanceProjections.SETTLEMENTS, column, id),
                        rows.where(FinanceProjections.REINVESTMENTS, column, id),
                        SavingClaims.overclaimed(rows, id),
                        rows.where(FinanceProjections.TIMELINE, column, id)));
    }
}
