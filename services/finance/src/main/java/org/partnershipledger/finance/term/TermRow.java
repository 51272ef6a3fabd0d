package org.partnershipledger.finance.term;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneDecision;
import org.partnershipledger.kernel.money.Money;

/**
 * One way in which an agreement returns value or costs the NHS, in words: a commercial term or a version of risk and
 * gain share terms.
 *
 * @param key agreement and reference
 * @param reference of the commercial term, or measure and version of risk and gain share terms
 * @param endsOn null while it has no end
 * @param milestone what is paid when it is met; null for every other kind
 * @param longStopOn last day on which meeting the milestone counts; null for every other kind, and when there is none
 * @param decision how the milestone was decided last; null while it is open
 * @param dues what became due so far, in the order of the ledger
 * @param latest what last happened under it; null when nothing did
 */
public record TermRow(
        String key,
        String agreement,
        String reference,
        String kind,
        LocalDate effectiveOn,
        LocalDate endsOn,
        String words,
        Money milestone,
        LocalDate longStopOn,
        MilestoneDecision decision,
        List<TermDue> dues,
        String latest,
        long entry) {

    private static final int SOON_DAYS = 90;

    static TermRow agreed(
            String agreement, String reference, String kind, LocalDate effectiveOn, LocalDate endsOn, String words) {
        return new TermRow(
                agreement + "." + reference,
                agreement,
                reference,
                kind,
                effectiveOn,
                endsOn,
                words,
                null,
                null,
                null,
                List.of(),
                null,
                0);
    }

    TermRow promising(Money amount, LocalDate until) {
        return with(amount, until, decision, dues, latest, entry);
    }

    TermRow decided(MilestoneDecision as) {
        var due = as == MilestoneDecision.MET ? List.of(new TermDue("1", milestone)) : List.<TermDue>of();
        return with(milestone, longStopOn, as, due, latest, entry);
    }

    TermRow owing(TermDue due) {
        return with(
                milestone,
                longStopOn,
                decision,
                Stream.concat(dues.stream(), Stream.of(due)).toList(),
                latest,
                entry);
    }

    TermRow now(String happened, long at) {
        return with(milestone, longStopOn, decision, dues, happened, at);
    }

    private TermRow with(
            Money amount, LocalDate until, MilestoneDecision as, List<TermDue> due, String happened, long at) {
        return new TermRow(
                key, agreement, reference, kind, effectiveOn, endsOn, words, amount, until, as, due, happened, at);
    }

    /** A milestone that nobody decided although the last day on which meeting it counts has passed. */
    public boolean isPastLongStop(LocalDate day) {
        return longStopOn != null && decision == null && longStopOn.isBefore(day);
    }

    /** A milestone that is open and counts for few days more. */
    public boolean isNearLongStop(LocalDate day) {
        return longStopOn != null
                && decision == null
                && !longStopOn.isBefore(day)
                && !longStopOn.isAfter(day.plusDays(SOON_DAYS));
    }
}
