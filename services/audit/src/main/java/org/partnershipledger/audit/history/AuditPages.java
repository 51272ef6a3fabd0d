package org.partnershipledger.audit.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.read.EventReader;
import org.partnershipledger.presentation.Link;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Components;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
        return form.ok() ? Answer.page("Audit", page) : Answer.refused("Audit", page);
    }

    @GetMapping("/audit/agreements/{agreement}")
    ResponseEntity<byte[]> agreement(
            @PathVariable String agreement,
            @RequestParam(required = false) String effective,
            @RequestParam(required = false) String known) {
        var title = "History of agreement " + agreement;
        var asked = Question.read(effective, known);
        var form = Asked.form(Addresses.agreement(agreement), effective, known, asked.problems());
        if (asked.question() == null) {
            return Answer.refused(title, form, Answer.TRAIL);
        }
        var events = history.of(agreement);
        if (events.isEmpty()) {
            return notFound("No agreement with this reference is in the history. Look at the spelling, capitals too.");
        }
        var lag = StartPage.lag(
                index, history.lastPosition(), "Settlements and reinvestments that began after it are not shown yet.");
        return Answer.page(title, AgreementPage.of(agreement, events, asked.question(), form, lag), Answer.TRAIL);
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
        var asked = Question.read(effective, known);
        var form = Asked.form("/audit/registers/" + Addresses.encoded(body), effective, known, asked.problems());
        if (asked.question() == null) {
            return Answer.refused(title, form, Answer.TRAIL);
        }
        var page = RegisterPage.of(body, asked.question(), before == null ? null : position(before), form, index);
        return Answer.page(title, page, Answer.TRAIL);
    }

    @GetMapping("/audit/events/{position}")
    ResponseEntity<byte[]> event(@PathVariable String position) {
        var number = position(position);
        var told = number == null || number < 1 ? null : history.at(number);
        if (told == null) {
            return notFound("Events are numbered 1, 2, 3 and so on; the last one is " + history.lastPosition()
                    + ". There is no event at the position asked for.");
        }
        var readdition = verdict.map(adder -> adder.on(told.event())).orElse(null);
        var page = EventPage.of(told, history.lastPosition(), readdition);
        return Answer.page("Position " + number, page, trailTo(told));
    }

    private static List<Link> trailTo(Told told) {
        var stream = told.recorded().aggregateId();
        return stream.startsWith("Agreement:")
                ? List.of(
                        Answer.AUDIT,
                        new Link(Addresses.agreement(stream.substring(10)), "Agreement " + stream.substring(10)))
                : Answer.TRAIL;
    }

    private static Long position(String text) {
        return text.matches("[0-9]{1,18}") ? Long.valueOf(text) : null;
    }

    private static ResponseEntity<byte[]> notFound(String words) {
        var page = Templates.all(Components.pageHeading("Not found", "Audit"), Components.paragraph(words));
        return Answer.of(HttpStatus.NOT_FOUND, "Not found", page, Answer.TRAIL);
    }
}
