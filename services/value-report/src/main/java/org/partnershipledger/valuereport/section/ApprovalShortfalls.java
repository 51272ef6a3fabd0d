package org.partnershipledger.valuereport.section;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalGranted;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRefused;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRequested;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalWithdrawn;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.section.ShortfallSection.Shortfall;

/**
 * Approvals that were refused or taken back in the year, and those that lapsed after their renewal was refused. A
 * refused renewal alone is none of them: until its last day the approval holds, and data flows lawfully.
 */
final class ApprovalShortfalls {
    private ApprovalShortfalls() {}

    static void in(ReportContext report, Agreement agreement, List<Shortfall> shortfalls) {
        for (var approval : ApprovalAtYearEnd.of(agreement, report.yearEnd())) {
            var name = LayNames.of(approval.approval().type());
            var fellShort =
                    switch (approval.state()) {
                        case REFUSED, WITHDRAWN -> answered(report, agreement, approval, name);
                        case EXPIRED -> lapsed(report, agreement, approval, name);
                        case NEVER_ASKED, ASKED, GRANTED_AHEAD, LIVE -> Optional.<Shortfall>empty();
                    };
            fellShort.ifPresent(shortfalls::add);
        }
    }

    private static Optional<Shortfall> answered(
            ReportContext report, Agreement agreement, ApprovalAtYearEnd approval, String name) {
        return approval.answer()
                .filter(answer -> report.year().contains(answer.effectiveOn()))
                .flatMap(answer -> {
                    var lineage = Lineage.of(answer);
                    return switch (answer.event()) {
                        case ApprovalRefused refused ->
                            fellShort(agreement, "Approval refused: " + name, refused.reason(), lineage);
                        case ApprovalWithdrawn withdrawn ->
                            fellShort(agreement, "Approval taken back: " + name, withdrawn.reason(), lineage);
                        case ApprovalRequested _, ApprovalGranted _ -> Optional.empty();
                    };
                });
    }

    private static Optional<Shortfall> lapsed(
            ReportContext report, Agreement agreement, ApprovalAtYearEnd approval, String name) {
        return approval.lapse()
                .filter(lapse -> report.year().contains(lapse.on()))
                .flatMap(lapse -> fellShort(
                        agreement,
                        "Approval lapsed after " + InWords.day(lapse.lastDay()) + ", and its renewal was refused: "
                                + name,
                        lapse.refusal().event().reason(),
                        approval.lineage()));
    }

    private static Optional<Shortfall> fellShort(Agreement agreement, String what, String why, Lineage lineage) {
        return Optional.of(new Shortfall(agreement.reference(), what, Optional.of(why), lineage));
    }
}
