package org.partnershipledger.audit.proof;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.partnershipledger.audit.history.Exact;
import org.partnershipledger.audit.proof.VerificationJob.Done;
import org.partnershipledger.audit.proof.VerificationJob.Failed;
import org.partnershipledger.audit.proof.VerificationJob.Running;
import org.partnershipledger.audit.proof.VerificationJob.State;
import org.partnershipledger.audit.verify.Finding;
import org.partnershipledger.audit.verify.Verification;
import org.partnershipledger.kernel.words.Numbers;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Columns;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.SummaryRow;
import org.partnershipledger.presentation.component.Table;

/**
 * What the page says of a run: what was read between which moments, what it came to, and what it does not say: nothing
 * about what was recorded since, and nothing about a change made to the stored bytes after they were read.
 */
final class VerifyWords {
    private VerifyWords() {}

    /** @param button null when no run can be asked for now */
    static Content of(State state, long lastPosition, Content button) {
        var parts = new ArrayList<Content>();
        parts.add(Components.pageHeading("Verify the history", "Audit"));
        parts.add(Components.paragraph(
                "Every event is read from the database and its hashes are recomputed from the stored"
                        + " bytes. The result names the first position that is wrong. It changes nothing."));
        if (state.running() != null) {
            parts.add(running(state.running()));
        }
        switch (state.last()) {
            case null -> {}
            case Done done -> parts.addAll(done(done, lastPosition));
            case Failed failed ->
                parts.add(Components.warningCallout(
                        "The run of " + Exact.londonTime(failed.since()) + " could not be made",
                        "The database could not be read to the end. This says nothing about the history."
                                + " Try again, or look at the health page."));
        }
        if (lastPosition > VerifyPages.MOST) {
            parts.add(Components.insetText("The history has " + Numbers.counted(lastPosition, "event", "events")
                    + ". More than " + Numbers.of(VerifyPages.MOST) + " are not recomputed from this page, because"
                    + " anybody may ask for it. Whoever runs this ledger can at any time with the command"
                    + " \u201Cverify\u201D; auditors can by themselves with the verifier and a login that reads."));
        } else if (button != null) {
            parts.add(button);
        } else if (state.running() == null) {
            parts.add(Components.paragraph("The whole history can be read again from here after "
                    + Exact.londonTime(state.last().restsUntil())
                    + ". One run serves everybody, and at most a tenth of the time goes into it."));
        }
        parts.add(Components.details("What this can and cannot show", Templates.content("audit/limits.jte", Map.of())));
        return Templates.all(parts.toArray(Content[]::new));
    }

    private static Content running(Running running) {
        var done = running.total() == 0
                ? "It has begun."
                : Numbers.of(running.done()) + " of " + Numbers.counted(running.total(), "event", "events")
                        + " recomputed.";
        return Components.insetText("Running. " + done + " This page loads again by itself.");
    }

    private static List<Content> done(Done done, long lastPosition) {
        var result = done.result();
        var parts = new ArrayList<Content>();
        parts.add(
                result.ok()
                        ? Components.insetText("The history was whole when it was read: "
                                + Numbers.counted(result.size(), "event", "events")
                                + ", every entry, leaf and number recomputed from the stored bytes.")
                        : Components.warningCallout(
                                "The history is not as it was recorded",
                                Components.paragraph(
                                        "First bad position: " + Numbers.of(result.firstBadPosition())
                                                + ". Change nothing; keep a copy of the database and its logs, and tell the auditor.")));
        if (!result.unguarded().isEmpty()) {
            parts.add(Components.warningCallout("The history is not guarded", result.unguardedInWords()));
        }
        parts.add(Components.summaryList(List.of(
                SummaryRow.of("Read from", Exact.londonTime(done.since())),
                SummaryRow.of("Until", Exact.londonTime(done.until())),
                SummaryRow.of("Events read", Numbers.of(result.size())),
                SummaryRow.of("Recorded since", since(result, lastPosition)),
                SummaryRow.of("Root", Templates.content("audit/exact.jte", result.root())))));
        parts.add(Components.paragraph("This says how the stored bytes were when they were read."
                + " What is done to them afterwards shows only in a run that begins later."));
        if (!result.ok()) {
            parts.add(Components.table(findings(result)));
        }
        parts.add(Components.download("/audit/verify.json", "The result as JSON"));
        return parts;
    }

    private static String since(Verification result, long lastPosition) {
        var more = lastPosition - result.size();
        if (more < 0) {
            return "The history now ends at position " + Numbers.of(lastPosition)
                    + ", before the last one that was read. Verify again.";
        }
        return more == 0 ? "nothing" : Numbers.counted(more, "event", "events") + ", not part of this result";
    }

    private static Table findings(Verification result) {
        return Table.of(
                "What is wrong, by position",
                "m",
                result.findings(),
                Columns.<Finding>onPage()
                        .text("position", "Position", finding -> Numbers.of(finding.position()))
                        .text("what", "What is wrong", finding -> finding.what())
                        .text("expected", "Expected", finding -> finding.expected())
                        .text("found", "Found", finding -> finding.found()));
    }
}
