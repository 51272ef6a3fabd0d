package org.partnershipledger.finance.agreement;

import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalGranted;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRefused;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRequested;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalWithdrawn;
import org.partnershipledger.kernel.partnership.Approval;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.words.Days;
import org.partnershipledger.presentation.component.Cell;
import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.presentation.component.Columns;
import org.partnershipledger.presentation.component.Table;

/**
 * Approvals as they stand on a day. What was granted holds until its last day, whatever was said about its renewal, so
 * the renewal is told beside the state and never in its place.
 */
final class ApprovalsTable {
    private ApprovalsTable() {}

    static Table of(AgreementView view) {
        return Table.of("Approvals and how long they hold", "s", view.approvals(), columns(view))
                .whenEmpty("No approval has been asked for.");
    }

    private static Columns<Approval, Cell> columns(AgreementView view) {
        return Columns.<Approval>onPage()
                .text("approval", "Approval", approval -> approval.type().inWords())
                .cell(Kind.TEXT, "state", "State", approval -> state(approval, view))
                .cell(
                        Kind.DATE,
                        "requested_on",
                        "Requested",
                        approval -> day(requested(approval).map(Fact::effectiveOn), "not recorded"))
                .cell(Kind.DATE, "decided_on", "Decided", approval -> day(decidedOn(approval), "not yet"))
                .cell(Kind.TEXT, "expires_on", "Holds until", approval -> holdsUntil(approval))
                .cell(Kind.TEXT, "note", "Conditions or reason", ApprovalsTable::note)
                .onlyInFile(
                        "needed_to_activate",
                        approval -> Cell.words(approval.type().neededToActivate() ? "yes" : "no"))
                .onlyInFile(
                        "ledger_entry",
                        approval ->
                                Cell.count(approval.facts().last().orElseThrow().position()));
    }

    private static Cell state(Approval approval, AgreementView view) {
        return switch (approval.stateOn(view.today())) {
            case NEVER_ASKED -> Cell.absent("not asked for");
            case ASKED -> Cell.tag("Requested", "blue");
            case REFUSED -> Cell.tag("Refused", "red");
            case WITHDRAWN -> Cell.tag("Withdrawn", "red");
            case GRANTED_AHEAD -> Cell.tag("Granted ahead" + renewal(approval), "blue");
            case EXPIRED -> Cell.tag("Expired" + renewal(approval), "red");
            case LIVE -> {
                boolean soon = approval.lastDay().filter(view::isNear).isPresent();
                boolean refused = approval.renewal() == Approval.Renewal.REFUSED;
                yield Cell.tag(
                        (soon ? "Expires soon" : "Granted") + renewal(approval), soon || refused ? "orange" : "green");
            }
        };
    }

    private static String renewal(Approval approval) {
        return switch (approval.renewal()) {
            case NONE -> "";
            case ASKED -> ", renewal requested";
            case REFUSED -> ", renewal refused";
        };
    }

    private static Cell day(Optional<LocalDate> day, String why) {
        return day.map(Cell::day).orElse(Cell.absent(why));
    }

    /** The request of the answer that counts; while there is none, the request itself. */
    private static Optional<Fact<ApprovalRequested>> requested(Approval approval) {
        return approval.grant().isEmpty() && approval.openRequest().isPresent()
                ? approval.openRequest()
                : approval.decisive().flatMap(approval::requestOf);
    }

    private static Optional<LocalDate> decidedOn(Approval approval) {
        return approval.decisive()
                .filter(fact -> !(fact.event() instanceof ApprovalRequested))
                .map(Fact::effectiveOn);
    }

    private static Cell holdsUntil(Approval approval) {
        return approval.grant().isEmpty() ? Cell.absent("not granted") : day(approval.lastDay(), "does not expire");
    }

    private static Cell note(Approval approval) {
        String note = approval.decisive()
                .map(Fact::event)
                .map(event -> switch (event) {
                    case ApprovalRequested _ -> null;
                    case ApprovalGranted granted -> granted.conditions().orElse(null);
                    case ApprovalRefused refused -> refused.reason();
                    case ApprovalWithdrawn withdrawn -> withdrawn.reason();
                })
                .orElse("");
        return Cell.wordsOr(note + (note.isBlank() ? "" : " ") + refusedRenewal(approval), "none");
    }

    private static String refusedRenewal(Approval approval) {
        return approval.renewal() == Approval.Renewal.REFUSED
                ? approval.refusal()
                        .map(fact -> "Renewal refused on " + Days.of(fact.effectiveOn()) + ": "
                                + fact.event().reason())
                        .orElse("")
                : "";
    }
}
