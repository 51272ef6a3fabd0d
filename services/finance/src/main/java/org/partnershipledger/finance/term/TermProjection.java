package org.partnershipledger.finance.term;

import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.finance.KeyedTable;
import org.partnershipledger.finance.answer.Said;
import org.partnershipledger.kernel.event.AgreementEvent;
import org.partnershipledger.kernel.event.ApprovalEvent;
import org.partnershipledger.kernel.event.CommercialEvent;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialTermAgreed;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialisationConsentGranted;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialisationConsentRefused;
import org.partnershipledger.kernel.event.CommercialEvent.DiscountTaken;
import org.partnershipledger.kernel.event.CommercialEvent.EquityDisposed;
import org.partnershipledger.kernel.event.CommercialEvent.EquityReceived;
import org.partnershipledger.kernel.event.CommercialEvent.EquityRevalued;
import org.partnershipledger.kernel.event.CommercialEvent.FreeLicenceGranted;
import org.partnershipledger.kernel.event.CommercialEvent.InKindContributionRecorded;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneCorrected;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneDecision;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneMet;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneMissed;
import org.partnershipledger.kernel.event.CommercialEvent.NhsCostRecorded;
import org.partnershipledger.kernel.event.CommercialEvent.RiskShareExemptionGranted;
import org.partnershipledger.kernel.event.CommercialEvent.RoyaltyAudited;
import org.partnershipledger.kernel.event.CommercialEvent.RoyaltyStatementReceived;
import org.partnershipledger.kernel.event.DataUseEvent;
import org.partnershipledger.kernel.event.GainShareEvent;
import org.partnershipledger.kernel.event.GainShareEvent.DisputeResolved;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationAgreed;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationDisputed;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationIssued;
import org.partnershipledger.kernel.event.GainShareEvent.RiskGainShareTermsAgreed;
import org.partnershipledger.kernel.event.GainShareEvent.RiskGainShareTermsVaried;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.LifecycleEvent;
import org.partnershipledger.kernel.event.MeasureEvent;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms;
import org.partnershipledger.kernel.history.RecordedEvent;

/**
 * What finance teams see as "Terms": how an agreement returns value, one row for each term, in words, with what last
 * happened under it. Ignores reconciliations (they have their own page) and every event that is no term.
 */
public final class TermProjection implements KeyedTable<TermRow, AgreementEvent> {

    @Override
    public Shape<TermRow, AgreementEvent> shape() {
        return Shape.ofAgreement("finance_term", 3, TermRow.class, "key", AgreementEvent.class);
    }

    @Override
    public String key(AgreementEvent event) {
        return switch (event) {
            case CommercialTermAgreed e -> key(e.agreement(), e.term());
            case RiskShareExemptionGranted e -> key(e.agreement(), "exemption");
            case MilestoneMet e -> key(e.agreement(), e.term());
            case MilestoneMissed e -> key(e.agreement(), e.term());
            case MilestoneCorrected e -> key(e.agreement(), e.term());
            case RoyaltyStatementReceived e -> key(e.agreement(), e.term());
            case RoyaltyAudited e -> key(e.agreement(), e.term());
            case EquityReceived e -> key(e.agreement(), e.term());
            case EquityRevalued e -> key(e.agreement(), e.term());
            case EquityDisposed e -> key(e.agreement(), e.term());
            case DiscountTaken e -> key(e.agreement(), e.term());
            case FreeLicenceGranted e -> key(e.agreement(), e.term());
            case InKindContributionRecorded e -> key(e.agreement(), e.term());
            case CommercialisationConsentGranted e -> key(e.agreement(), e.term());
            case CommercialisationConsentRefused e -> key(e.agreement(), e.term());
            case RiskGainShareTermsAgreed e -> key(e.agreement(), version(e.measure(), e.version()));
            case RiskGainShareTermsVaried e -> key(e.agreement(), version(e.measure(), e.version()));
            case NhsCostRecorded _ -> null;
            case ReconciliationCalculated _, ReconciliationIssued _ -> null;
            case ReconciliationAgreed _, ReconciliationDisputed _, DisputeResolved _ -> null;
            case LifecycleEvent _, ApprovalEvent _, DataUseEvent _, MeasureEvent _ -> null;
        };
    }

    @Override
    public boolean isFirst(AgreementEvent event) {
        return switch (event) {
            case CommercialTermAgreed _, RiskShareExemptionGranted _ -> true;
            case RiskGainShareTermsAgreed _, RiskGainShareTermsVaried _ -> true;
            case CommercialEvent _, GainShareEvent _ -> false;
            case LifecycleEvent _, ApprovalEvent _, DataUseEvent _, MeasureEvent _ -> false;
        };
    }

    @Override
    public TermRow next(TermRow row, AgreementEvent event, RecordedEvent recorded) {
        long at = recorded.position();
        return switch (event) {
            case CommercialTermAgreed e -> agreed(e, at);
            case RiskShareExemptionGranted e ->
                first(
                        e.agreement(),
                        "exemption",
                        "Exempt from risk and gain share",
                        e,
                        null,
                        e.reason() + ". Approved by " + e.approver() + ".",
                        at);
            case MilestoneMet e -> happened(row.decided(MilestoneDecision.MET), e, "met", at);
            case MilestoneMissed e -> happened(row.decided(MilestoneDecision.MISSED), e, "missed: " + e.reason(), at);
            case MilestoneCorrected e ->
                row.decided(e.decision())
                        .now(
                                Said.day(e.decidedOn()) + ": "
                                        + (e.decision() == MilestoneDecision.MET ? "met" : "missed")
                                        + ", put right: " + e.reason(),
                                at);
            case RoyaltyStatementReceived e -> {
                var due = new TermDue(
                        String.valueOf(statements(row) + 1), e.statement().payable());
                yield happened(row.owing(due), e, Said.pounds(e.statement().payable()) + " payable", at);
            }
            case RoyaltyAudited e -> {
                var found = e.reworked().getFirst().statement();
                yield happened(
                        row.owing(TermDue.audit(e.audit(), e.difference())),
                        e,
                        Said.days(e.period()) + " audited, " + Said.pounds(found.payable()) + " payable",
                        at);
            }
            case EquityReceived e -> happened(row, e, "received at a cost of " + Said.pounds(e.cost()), at);
            case EquityRevalued e -> happened(row, e, "worth " + Said.pounds(e.fairValue()), at);
            case EquityDisposed e -> happened(row, e, "sold for " + Said.pounds(e.proceeds()), at);
            case DiscountTaken e ->
                happened(row, e, Said.pounds(Said.less(e.listPrice(), e.paid())) + " less than the list price", at);
            case FreeLicenceGranted e -> happened(row, e, "licence granted", at);
            case InKindContributionRecorded e -> happened(row, e, e.description(), at);
            case CommercialisationConsentGranted e -> happened(row, e, "consent granted", at);
            case CommercialisationConsentRefused e -> happened(row, e, "consent refused: " + e.reason(), at);
            case RiskGainShareTermsAgreed e ->
                gainShare(e.agreement(), version(e.measure(), e.version()), e, e.effectiveTo(), e.terms(), at);
            case RiskGainShareTermsVaried e ->
                gainShare(e.agreement(), version(e.measure(), e.version()), e, e.effectiveTo(), e.terms(), at);
            case NhsCostRecorded _ -> row;
            case ReconciliationCalculated _, ReconciliationIssued _ -> row;
            case ReconciliationAgreed _, ReconciliationDisputed _, DisputeResolved _ -> row;
            case LifecycleEvent _, ApprovalEvent _, DataUseEvent _, MeasureEvent _ -> row;
        };
    }

    private static String key(String agreement, String reference) {
        return agreement + "." + reference;
    }

    private static String version(String measure, int version) {
        return measure + ".v" + version;
    }

    private static TermRow first(
            String agreement,
            String reference,
            String kind,
            LedgerEvent event,
            LocalDate endsOn,
            String words,
            long at) {
        return TermRow.agreed(agreement, reference, kind, event.effectiveOn(), endsOn, words)
                .now(null, at);
    }

    private static TermRow agreed(CommercialTermAgreed e, long at) {
        var row = first(
                e.agreement(),
                e.term(),
                CommercialTermWords.kind(e.terms()),
                e,
                null,
                CommercialTermWords.sentence(e.terms()),
                at);
        return e.terms() instanceof CommercialTerm.Milestone milestone
                ? row.promising(milestone.amount(), milestone.longStopOn())
                : row;
    }

    private static long statements(TermRow row) {
        return row.dues().stream().filter(due -> !due.isAudit()).count();
    }

    private static TermRow gainShare(
            String agreement,
            String reference,
            LedgerEvent event,
            Optional<LocalDate> lastDay,
            RiskGainShareTerms terms,
            long at) {
        String sentence = RiskGainShareWords.sentence(terms);
        return first(agreement, reference, "Risk and gain share", event, lastDay.orElse(null), sentence, at);
    }

    private static TermRow happened(TermRow row, LedgerEvent event, String what, long at) {
        return row.now(Said.day(event.effectiveOn()) + ": " + what, at);
    }
}
