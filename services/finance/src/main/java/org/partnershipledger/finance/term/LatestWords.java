package org.partnershipledger.finance.term;

import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.finance.answer.Said;
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
import org.partnershipledger.kernel.partnership.Term;

/** What last happened under a commercial term, in the few words of one cell. */
final class LatestWords {
    private LatestWords() {}

    /** Empty while nothing happened since it was agreed. */
    static Optional<String> of(Term term) {
        return term.facts().last().flatMap(fact -> words(fact.event())
                .map(words -> Said.day(day(fact.event())) + ": " + words));
    }

    /** The day on which it happened; of what was put right, the day of the decision itself. */
    private static LocalDate day(CommercialEvent event) {
        return event instanceof MilestoneCorrected corrected ? corrected.decidedOn() : event.effectiveOn();
    }

    private static Optional<String> words(CommercialEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case CommercialTermAgreed _, RiskShareExemptionGranted _, NhsCostRecorded _ -> null;
                    case MilestoneMet _ -> "met";
                    case MilestoneMissed e -> "missed: " + e.reason();
                    case MilestoneCorrected e ->
                        (e.decision() == MilestoneDecision.MET ? "met" : "missed") + ", put right: " + e.reason();
                    case RoyaltyStatementReceived e -> Said.pounds(e.statement().payable()) + " payable";
                    case RoyaltyAudited e ->
                        Said.days(e.period()) + " audited, "
                                + Said.pounds(
                                        e.reworked().getFirst().statement().payable()) + " payable";
                    case EquityReceived e -> "received at a cost of " + Said.pounds(e.cost());
                    case EquityRevalued e -> "worth " + Said.pounds(e.fairValue());
                    case EquityDisposed e -> "sold for " + Said.pounds(e.proceeds());
                    case DiscountTaken e ->
                        Said.pounds(Said.less(e.listPrice(), e.paid())) + " less than the list price";
                    case FreeLicenceGranted _ -> "licence granted";
                    case InKindContributionRecorded e -> e.description();
                    case CommercialisationConsentGranted _ -> "consent granted";
                    case CommercialisationConsentRefused e -> "consent refused: " + e.reason();
                });
    }
}
