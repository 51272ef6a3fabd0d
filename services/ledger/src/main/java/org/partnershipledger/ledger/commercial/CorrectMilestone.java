package org.partnershipledger.ledger.commercial;

import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneCorrected;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneDecision;
import org.partnershipledger.kernel.event.Evidence;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.GeneralRule;

/**
 * Puts right how a milestone was decided: met instead of missed, missed instead of met, or on another day. The wrong
 * decision stays in the history; what was settled on it is taken back by {@code settlement.TakeBackSettlement}, and
 * what was not raised yet can no longer be raised. Rules: B6-term-kind, B6-milestone-decided (and it says something
 * else), B6-milestone-evidence, dates-in-order (a condition counts until the long-stop day).
 *
 * @param effectiveOn the day on which the condition was truly met, or missed
 */
public record CorrectMilestone(
        String agreement,
        LocalDate effectiveOn,
        String term,
        MilestoneDecision decision,
        String reason,
        Optional<Evidence> evidence)
        implements CommercialCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        var milestone =
                state.commercial().term(term, CommercialTerm.Milestone.class).orElse(null);
        var before = state.commercial().term(term).decided().orElse(null);
        boolean met = decision == MilestoneDecision.MET;
        return CommercialRules.termIs(Checks.begin(), state, term, CommercialTerm.Milestone.class, "milestone")
                .that(
                        milestone == null || before != null,
                        CommercialRule.MILESTONE_WAS_DECIDED_OTHERWISE,
                        "term",
                        "milestone " + term + " is not decided yet; record that it was met or missed")
                .that(
                        before == null
                                || before.as() != decision
                                || !before.on().equals(effectiveOn),
                        CommercialRule.MILESTONE_WAS_DECIDED_OTHERWISE,
                        "decision",
                        () -> "milestone " + term + " is decided so already, on " + before.on()
                                + "; there is nothing to put right")
                .that(
                        !met || evidence.isPresent(),
                        CommercialRule.MET_MILESTONE_HAS_EVIDENCE,
                        "evidence",
                        "is missing; name the document that shows that the condition was met")
                .that(
                        !met || CommercialRules.countsOn(milestone, effectiveOn),
                        GeneralRule.DATES_ARE_IN_ORDER,
                        "effectiveOn",
                        () -> "milestone " + term + " counted until " + milestone.longStopOn()
                                + "; what was reached after that day does not count")
                .record(() -> new MilestoneCorrected(
                        agreement,
                        before.on().isBefore(effectiveOn) ? before.on() : effectiveOn,
                        term,
                        decision,
                        effectiveOn,
                        reason,
                        evidence));
    }
}
