package org.partnershipledger.valuereport.facts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.partnershipledger.kernel.event.ApprovalEvent;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRefused;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRequested;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;
import org.partnershipledger.kernel.partnership.Approval.Renewal;
import org.partnershipledger.kernel.partnership.Approval.State;
import org.partnershipledger.kernel.partnership.Approvals;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.time.FinancialYear;

/** The approvals of one agreement as the report tells them, read from the one fold on a day. */
public final class ApprovalFacts {
    private final Approvals approvals;

    ApprovalFacts(Approvals approvals) {
        this.approvals = approvals;
    }

    /**
     * One approval as it stood on a day.
     *
     * @param requested null when nobody recorded the request
     * @param answer the grant that counts, else the latest refusal or withdrawal; null while it is open
     */
    public record Approval(
            ApprovalType type,
            Fact<ApprovalRequested> requested,
            Fact<? extends ApprovalEvent> answer,
            org.partnershipledger.kernel.partnership.Approval stood) {

        private static Approval of(org.partnershipledger.kernel.partnership.Approval stood, LocalDate day) {
            var open = stood.grant().isEmpty() ? stood.openRequest() : Optional.<Fact<ApprovalRequested>>empty();
            if (open.isPresent()) {
                return new Approval(stood.type(), open.get(), null, stood);
            }
            var answer = stood.decisive().orElse(null);
            return new Approval(stood.type(), stood.requestOf(answer).orElse(null), answer, stood);
        }

        public String result(LocalDate day) {
            String result =
                    switch (stood.stateOn(day)) {
                        case NEVER_ASKED, ASKED -> "asked for, no answer yet";
                        case LIVE, GRANTED_AHEAD -> "granted";
                        case EXPIRED -> "granted, since expired";
                        case REFUSED -> "refused";
                        case WITHDRAWN -> "withdrawn";
                    };
            return switch (stood.renewal()) {
                case NONE -> result;
                case ASKED -> result + "; renewal asked for";
                case REFUSED -> result + "; renewal refused";
            };
        }

        /** The refusal of the renewal of an approval whose last day was in the year. */
        public Optional<Fact<ApprovalRefused>> ranOutUnrenewed(FinancialYear year) {
            boolean ranOut = stood.renewal() == Renewal.REFUSED
                    && stood.stateOn(year.lastDay()) == State.EXPIRED
                    && stood.lastDay().filter(year::contains).isPresent();
            return ranOut ? stood.refusal() : Optional.empty();
        }
    }

    /** As they stood on a day; none that was asked for or answered only later. */
    public Collection<Approval> on(LocalDate day) {
        return approvals.all().stream()
                .map(approval -> approval.by(day))
                .filter(approval -> !approval.facts().isEmpty())
                .map(approval -> Approval.of(approval, day))
                .toList();
    }
}
