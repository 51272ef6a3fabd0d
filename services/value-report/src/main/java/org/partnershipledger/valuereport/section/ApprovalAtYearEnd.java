package org.partnershipledger.valuereport.section;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.event.ApprovalEvent;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRefused;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRequested;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Approval;
import org.partnershipledger.kernel.partnership.Approval.Renewal;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.valuereport.model.Lineage;

/**
 * An approval as it stood at the end of the year. An answer about its renewal is told beside it and takes nothing
 * away: what was granted holds until its last day, and then it is told as lapsed.
 */
record ApprovalAtYearEnd(Approval approval, LocalDate yearEnd) {

    /** None that was asked for or answered only later. */
    static Collection<ApprovalAtYearEnd> of(Agreement agreement, LocalDate yearEnd) {
        return agreement.approvals().all().stream()
                .map(approval -> new ApprovalAtYearEnd(approval.by(yearEnd), yearEnd))
                .filter(each -> !each.approval().facts().isEmpty())
                .toList();
    }

    Approval.State state() {
        return approval.stateOn(yearEnd);
    }

    String result() {
        return switch (state()) {
            case NEVER_ASKED -> "not asked for";
            case ASKED -> "asked for, no answer yet";
            case REFUSED -> "refused";
            case GRANTED_AHEAD -> "granted from a later day on";
            case LIVE -> "granted" + renewal();
            case EXPIRED -> "granted, since expired" + renewal();
            case WITHDRAWN -> "withdrawn";
        };
    }

    private String renewal() {
        return switch (approval.renewal()) {
            case NONE -> "";
            case ASKED -> "; renewal asked for";
            case REFUSED -> "; renewal refused";
        };
    }

    /** Empty when nobody recorded the request. */
    Optional<Fact<ApprovalRequested>> requested() {
        var answer = answer();
        return answer.isPresent() ? approval.requestOf(answer.get()) : approval.openRequest();
    }

    /** The answer that counts; empty while nobody answered. */
    Optional<Fact<? extends ApprovalEvent>> answer() {
        return approval.decisive().filter(fact -> !(fact.event() instanceof ApprovalRequested));
    }

    /** Days from asking to the answer. */
    Optional<Long> daysTaken() {
        return requested().flatMap(asked -> answer().map(
                        answer -> ChronoUnit.DAYS.between(asked.effectiveOn(), answer.effectiveOn())));
    }

    /** The refusal of its renewal and the day from which both are true: it has lapsed, and it was refused. */
    Optional<Lapse> lapse() {
        return approval.lastDay()
                .filter(_ -> state() == Approval.State.EXPIRED && approval.renewal() == Renewal.REFUSED)
                .flatMap(last -> approval.refusal().map(refusal -> Lapse.after(last, refusal)));
    }

    /** @param on the first day without the approval, or the day of the refusal when that came later */
    record Lapse(LocalDate lastDay, LocalDate on, Fact<ApprovalRefused> refusal) {
        private static Lapse after(LocalDate lastDay, Fact<ApprovalRefused> refusal) {
            var without = lastDay.plusDays(1);
            var on = refusal.effectiveOn().isAfter(without) ? refusal.effectiveOn() : without;
            return new Lapse(lastDay, on, refusal);
        }
    }

    Lineage lineage() {
        var renewal =
                switch (approval.renewal()) {
                    case NONE -> Lineage.NONE;
                    case ASKED -> Lineage.of(approval.openRequest());
                    case REFUSED -> Lineage.of(approval.refusal());
                };
        return Lineage.of(requested()).and(answer()).and(renewal);
    }

    /** For how long answers took at most, for half of them and for all; in rising order. */
    static List<Long> daysTaken(Collection<Agreement> agreements, LocalDate yearEnd) {
        return agreements.stream()
                .flatMap(agreement -> of(agreement, yearEnd).stream())
                .flatMap(approval -> approval.daysTaken().stream())
                .sorted()
                .toList();
    }
}
