package org.partnershipledger.audit.proof;

import gg.jte.Content;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.partnershipledger.audit.history.Answer;
import org.partnershipledger.audit.proof.VerificationJob.Done;
import org.partnershipledger.audit.proof.VerificationJob.Failed;
import org.partnershipledger.audit.proof.VerificationJob.Never;
import org.partnershipledger.audit.proof.VerificationJob.Running;
import org.partnershipledger.audit.verify.Finding;
import org.partnershipledger.audit.verify.Verification;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Cell;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.SummaryRow;
import org.partnershipledger.presentation.component.Table;
import org.partnershipledger.presentation.words.Days;
import org.partnershipledger.presentation.words.Numbers;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Recomputing the whole history, asked for by a button, with its progress and its result in words and as JSON. */
@RestController
class VerifyPages {
    private final VerificationJob job;

    VerifyPages(DataSource connections) {
        this.job = new VerificationJob(connections, InstantSource.system());
    }

    @PostMapping("/audit/verify")
    ResponseEntity<Void> start() {
        job.start();
        return ResponseEntity.status(303).location(URI.create("/audit/verify")).build();
    }

    @GetMapping(value = "/audit/verify", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<byte[]> page() {
        var parts = new ArrayList<Content>();
        parts.add(Components.pageHeading("Verify the history", "Audit"));
        parts.add(Components.paragraph(
                "Every event is read from the database and its hashes are recomputed from the stored"
                        + " bytes. The result names the first position that is wrong. It changes nothing."));
        var state = job.state();
        parts.addAll(
                switch (state) {
                    case Never _ -> List.<Content>of();
                    case Running running -> running(running);
                    case Done done -> done(done);
                    case Failed _ ->
                        List.of(Components.warningCallout(
                                "The run could not be made",
                                Components.paragraph(
                                        "The database could not be read to the end. This says nothing about"
                                                + " the history. Try again, or look at the health page.")));
                });
        if (!(state instanceof Running)) {
            parts.add(Templates.content(
                    "audit/post.jte",
                    Map.of(
                            "action",
                            "/audit/verify",
                            "button",
                            state instanceof Never ? "Verify now" : "Verify again")));
        }
        parts.add(Components.details("What this can and cannot show", Templates.content("audit/limits.jte", Map.of())));
        var page = Answer.page("Verify the history", Templates.all(parts.toArray(Content[]::new)), false, Answer.AUDIT);
        return state instanceof Running
                ? ResponseEntity.status(page.getStatusCode())
                        .headers(page.getHeaders())
                        .header("Refresh", "2")
                        .body(page.getBody())
                : page;
    }

    /** The last result for machines; 404 until there is one. */
    @GetMapping(value = "/audit/verify.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> json() {
        return job.state() instanceof Done done
                ? ResponseEntity.ok(done.result().json())
                : ResponseEntity.status(404)
                        .body("{\"problem\":\"No run has ended yet. Send POST /audit/verify first.\"}");
    }

    private static List<Content> running(Running running) {
        var done = running.total() == 0
                ? "It has begun."
                : Numbers.of(running.done()) + " of " + Numbers.counted(running.total(), "event", "events")
                        + " recomputed.";
        return List.of(Components.insetText("Running. " + done + " This page loads again by itself."));
    }

    private static List<Content> done(Done done) {
        var result = done.result();
        var parts = new ArrayList<Content>();
        parts.add(
                result.ok()
                        ? Components.insetText(
                                "The history is whole: " + Numbers.counted(result.size(), "event", "events")
                                        + ", every entry, leaf and number recomputed from the stored bytes.")
                        : Components.warningCallout(
                                "The history is not as it was recorded",
                                Components.paragraph(
                                        "First bad position: " + Numbers.of(result.firstBadPosition())
                                                + ". Change nothing; keep a copy of the database and its logs, and tell the auditor.")));
        parts.add(Components.summaryList(List.of(
                SummaryRow.of("Ended", Days.of(done.until())),
                SummaryRow.of(
                        "Took",
                        Numbers.counted(
                                Duration.between(done.since(), done.until()).toSeconds(), "second", "seconds")),
                SummaryRow.of("Size", Numbers.of(result.size())),
                SummaryRow.of("Root", Templates.content("audit/exact.jte", result.root())))));
        if (!result.ok()) {
            parts.add(Components.table(findings(result)));
        }
        parts.add(Components.download("/audit/verify.json", "The result as JSON"));
        return parts;
    }

    private static Table findings(Verification result) {
        var table = Table.of("What is wrong, by position", "m")
                .text("Position", "position")
                .text("What is wrong", "what")
                .text("Expected", "expected")
                .text("Found", "found");
        for (Finding finding : result.findings()) {
            table.row(
                    Cell.words(Numbers.of(finding.position())),
                    Cell.words(finding.what()),
                    Cell.words(finding.expected()),
                    Cell.words(finding.found()));
        }
        return table.build();
    }
}
