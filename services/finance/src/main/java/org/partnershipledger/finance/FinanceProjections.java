package org.partnershipledger.finance;

import java.util.List;
import org.partnershipledger.eventstore.codec.JacksonEventCodec;
import org.partnershipledger.eventstore.projection.Projection;
import org.partnershipledger.finance.agreement.AgreementProjection;
import org.partnershipledger.finance.agreement.AgreementRow;
import org.partnershipledger.finance.approval.ApprovalProjection;
import org.partnershipledger.finance.approval.ApprovalRow;
import org.partnershipledger.finance.flow.FlowProjection;
import org.partnershipledger.finance.flow.FlowRow;
import org.partnershipledger.finance.gainshare.ReconciliationProjection;
import org.partnershipledger.finance.gainshare.ReconciliationRow;
import org.partnershipledger.finance.measure.BenefitProjection;
import org.partnershipledger.finance.measure.BenefitRow;
import org.partnershipledger.finance.measure.MeasureProjection;
import org.partnershipledger.finance.measure.MeasureRow;
import org.partnershipledger.finance.measure.OutcomeProjection;
import org.partnershipledger.finance.measure.OutcomeRow;
import org.partnershipledger.finance.reinvestment.ReinvestmentProjection;
import org.partnershipledger.finance.reinvestment.ReinvestmentRow;
import org.partnershipledger.finance.settlement.SettlementProjection;
import org.partnershipledger.finance.settlement.SettlementRow;
import org.partnershipledger.finance.term.TermProjection;
import org.partnershipledger.finance.term.TermRow;
import org.partnershipledger.finance.timeline.TimelineProjection;
import org.partnershipledger.finance.timeline.TimelineRow;

/**
 * Every read model of the finance pages. Each is a pure fold over the history that can be thrown away and made again;
 * none is ever asked when something is decided. Which event each one takes in is in everyEventIsHandledOrIgnored.txt,
 * and a test holds it true.
 */
public final class FinanceProjections {
    public static final Projection.RowPerKey<AgreementRow> AGREEMENTS = new AgreementProjection();
    public static final Projection.RowPerKey<ApprovalRow> APPROVALS = new ApprovalProjection();
    public static final Projection.RowPerKey<FlowRow> FLOWS = new FlowProjection();
    public static final Projection.RowPerKey<MeasureRow> MEASURES = new MeasureProjection();
    public static final Projection.RowPerKey<OutcomeRow> OUTCOMES = new OutcomeProjection();
    public static final Projection.RowPerKey<BenefitRow> BENEFITS = new BenefitProjection();
    public static final Projection.RowPerKey<TermRow> TERMS = new TermProjection();
    public static final Projection.RowPerKey<ReconciliationRow> RECONCILIATIONS = new ReconciliationProjection();
    public static final Projection.RowPerKey<SettlementRow> SETTLEMENTS = new SettlementProjection();
    public static final Projection.RowPerKey<ReinvestmentRow> REINVESTMENTS = new ReinvestmentProjection();
    public static final Projection.RowsPerEvent<TimelineRow> TIMELINE = new TimelineProjection(new JacksonEventCodec());

    private FinanceProjections() {}

    public static List<Projection<?>> all() {
        return List.of(
                AGREEMENTS,
                APPROVALS,
                FLOWS,
                MEASURES,
                OUTCOMES,
                BENEFITS,
                TERMS,
                RECONCILIATIONS,
                SETTLEMENTS,
                REINVESTMENTS,
                TIMELINE);
    }
}
