package org.partnershipledger.audit.proof;

import gg.jte.Content;
import java.net.URI;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Map;
import javax.sql.DataSource;
import org.partnershipledger.audit.history.AuditResponse;
import org.partnershipledger.audit.proof.VerificationJob.Done;
import org.partnershipledger.audit.verify.Verification;
import org.partnershipledger.audit.verify.VerifyRun;
import org.partnershipledger.eventstore.read.EventReader;
import org.partnershipledger.kernel.organisation.OrganisationNames;
import org.partnershipledger.presentation.Templates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Recomputing the whole history, asked for by a button, with its progress and its result in words and as JSON.
 * Anybody may press it, so a run is rationed ({@link VerificationJob}) and a history of more than {@value #MOST}
 * events is left to the command line, which the page names. Next: {@link VerifyWords}.
 */
@RestController
class VerifyPages {
    static final long MOST = 5_000_000;

    private final VerificationJob job;
    private final EventReader reader;

    @Autowired
    VerifyPages(DataSource connections, EventReader reader) {
        this(progress -> whole(connections, progress), InstantSource.system(), reader);
    }

    VerifyPages(VerificationJob.Run run, InstantSource clock, EventReader reader) {
        this.job = new VerificationJob(run, clock);
        this.reader = reader;
    }

    private static Verification whole(DataSource connections, VerifyRun.Progress progress) throws SQLException {
        try (var connection = connections.getConnection()) {
            return VerifyRun.of(connection, progress);
        }
    }

    @PostMapping("/audit/verify")
    ResponseEntity<byte[]> start() {
        if (reader.lastPosition() > MOST) {
            return answer(HttpStatus.FORBIDDEN, new HttpHeaders());
        }
        if (job.start()) {
            return ResponseEntity.status(303)
                    .location(URI.create("/audit/verify"))
                    .build();
        }
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(job.rest().toSeconds() + 1));
        return answer(HttpStatus.TOO_MANY_REQUESTS, headers);
    }

    @GetMapping(value = "/audit/verify", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<byte[]> page() {
        var headers = new HttpHeaders();
        if (job.state().running() != null) {
            headers.set("Refresh", "2");
        }
        return answer(HttpStatus.OK, headers);
    }

    private ResponseEntity<byte[]> answer(HttpStatus status, HttpHeaders more) {
        var last = reader.lastPosition();
        Content button =
                last > MOST || job.state().running() != null || !job.rest().isZero()
                        ? null
                        : Templates.content(
                                "audit/post.jte",
                                Map.of(
                                        "action",
                                        "/audit/verify",
                                        "button",
                                        job.state().last() == null ? "Verify now" : "Verify again"));
        var sample = reader.bodies().stream().anyMatch(OrganisationNames::isSample);
        var page = AuditResponse.page(
                "Verify the history", VerifyWords.of(job.state(), last, button), sample, AuditResponse.AUDIT);
        return ResponseEntity.status(status)
                .headers(page.getHeaders())
                .headers(more)
                .body(page.getBody());
    }

    /** The last result for machines, with when it was read and how much was recorded since; 404 until there is one. */
    @GetMapping(value = "/audit/verify.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> json() {
        return job.state().last() instanceof Done done
                ? ResponseEntity.ok("{\"readFrom\":\"" + done.since() + "\",\"readUntil\":\"" + done.until()
                        + "\",\"lastPositionNow\":" + reader.lastPosition() + ","
                        + done.result().json().substring(1))
                : ResponseEntity.status(404)
                        .body("{\"problem\":\"No run has ended yet. Send POST /audit/verify first.\"}");
    }
}
