package org.partnershipledger.audit.history;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.read.EventReader;
import org.partnershipledger.eventstore.read.HistoryGap;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.organisation.OrganisationNames;
import org.partnershipledger.presentation.Link;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Components;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The auditor's pages: start and search, one agreement at (effective, known), one register, one event. They only
 * read. What cannot be read as a question is answered 400 with every problem at its field; what is not there, 404.
 */
@RestController
class AuditPages {
    private final HistoryOfAgreement history;
    private final AuditIndex index;
    private final Optional<EventVerdict> verdict;

    AuditPages(EventReader reader, EventCodec codec, AuditIndex index, Optional<EventVerdict> verdict) {
        this.history = new HistoryOfAgreement(reader, codec, index);
        this.index = index;
        this.verdict = verdict;
    }

    @GetMapping("/audit")
    ResponseEntity<byte[]> start(@RequestParam Map<String, String> typed) {
        var form = SearchForm.read(typed);
        var page = StartPage.of(form, index, history.lastPosition());
        var sample = history.bodies().stream().anyMatch(OrganisationNames::isSample);
        return form.ok() ? AuditResponse.page("Audit", page, sample) : AuditResponse.refused("Audit", page);
    }

    @GetMapping("/audit/agreements/{agreement}")
    ResponseEntity<byte[]> agreement(
            @PathVariable String agreement,
            @RequestParam(required = false) String effective,
            @RequestParam(required = false) String known,
            @RequestParam(required = false) String page,
            @RequestParam(required = false) String at) {
        var title = "History of agreement " + agreement;
        var asked = AsOfQuestion.read(effective, known).and(PartOfHistory.problems(page, at));
        var form = QuestionForm.form(Addresses.agreement(agreement), effective, known, asked.problems());
        if (asked.question() == null) {
            return AuditResponse.refused(
                    title, Templates.all(Components.pageHeading(title, "Audit"), form), AuditResponse.AUDIT);
        }
        var rows = history.of(agreement);
        if (rows.isEmpty()) {
            return notFound("No agreement with this reference is in the history. Look at the spelling, capitals too.");
        }
        var part = PartOfHistory.of(agreement, asked.question(), rows, page, at);
        if (part.page() > part.pages()) {
            return notFound("This history has " + part.pages() + (part.pages() == 1 ? " page" : " pages")
                    + " as asked. There is no page " + part.page() + ".");
        }
        var lag = StartPage.lag(
                index, history.lastPosition(), "Settlements and reinvestments that began after it are not shown yet.");
        return AuditResponse.page(
                title,
                AgreementHistoryPage.of(part, form, lag, elsewhere(part, at)),
                isSample(rows),
                AuditResponse.AUDIT);
    }

    /** A link to a position that is not listed as asked still leads to it. */
    private static Content elsewhere(PartOfHistory part, String at) {
        return at == null || part.pageOf(Long.parseLong(at)) > 0
                ? Templates.all()
                : Components.warningCallout(
                        "Position " + at + " is not among these events",
                        Templates.content(
                                "audit/positions.jte",
                                Map.of(
                                        "words",
                                        "It is not of this agreement, or not known to this page as it was asked.",
                                        "positions",
                                        List.of(PositionLink.ownPage(Long.parseLong(at))))));
    }

    private static boolean isSample(List<Listed> rows) {
        return rows.stream()
                .anyMatch(row -> OrganisationNames.isSample(row.recorded().body()));
    }

    @GetMapping("/audit/registers/{body}")
    ResponseEntity<byte[]> register(
            @PathVariable String body,
            @RequestParam(required = false) String effective,
            @RequestParam(required = false) String known,
            @RequestParam(required = false) String before) {
        var title = "History of the register of " + body;
        if (!index.registers().contains(body)) {
            return notFound("No register of a body with this ODS code is in the history.");
        }
        var asked = AsOfQuestion.read(effective, known).and(PartOfHistory.problem("before", before, 18));
        var form = QuestionForm.form("/audit/registers/" + Addresses.encoded(body), effective, known, asked.problems());
        if (asked.question() == null) {
            return AuditResponse.refused(
                    title, Templates.all(Components.pageHeading(title, "Audit"), form), AuditResponse.AUDIT);
        }
        var page = RegisterPage.of(body, asked.question(), before == null ? null : Long.valueOf(before), form, index);
        return AuditResponse.page(title, page, OrganisationNames.isSample(OdsCode.of(body)), AuditResponse.AUDIT);
    }

    @GetMapping("/audit/events/{position}")
    ResponseEntity<byte[]> event(@PathVariable String position) {
        var number = position.matches("[0-9]{1,18}") ? Long.parseLong(position) : 0;
        var row = number < 1 ? null : history.at(number);
        if (row == null) {
            return notFound("Events are numbered 1, 2, 3 and so on; the last one is " + history.lastPosition()
                    + ". There is no event at the position asked for.");
        }
        var readdition =
                row instanceof DecodedEvent told && verdict.isPresent() ? readdition(told, verdict.get()) : null;
        var page = EventPage.of(row, history.lastPosition(), readdition);
        return AuditResponse.page("Position " + number, page, isSample(List.of(row)), trailTo(row));
    }

    /** Where what it builds on is gone, the row itself is shown all the same. */
    private Content readdition(DecodedEvent told, EventVerdict verdict) {
        try {
            return verdict.on(told, () -> history.before(told));
        } catch (HistoryGap gap) {
            return Components.warningCallout(
                    "The steps cannot be added up again", Components.paragraph("Reading stopped: " + gap.getMessage()));
        }
    }

    private static Link[] trailTo(Listed row) {
        var stream = row.recorded().aggregateId();
        return stream.startsWith("Agreement:")
                ? new Link[] {
                    AuditResponse.AUDIT,
                    new Link(Addresses.agreement(stream.substring(10)), "Agreement " + stream.substring(10))
                }
                : new Link[] {AuditResponse.AUDIT};
    }

    private static ResponseEntity<byte[]> notFound(String words) {
        return AuditResponse.refused(HttpStatus.NOT_FOUND, "Not found", words);
    }

    /** A row is missing in the middle: an auditor is told where, since this is what they look for. */
    @ExceptionHandler
    ResponseEntity<byte[]> gap(HistoryGap gap) {
        return AuditResponse.refused(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "An event is missing from the history",
                "Reading stopped: " + gap.getMessage());
    }
}
