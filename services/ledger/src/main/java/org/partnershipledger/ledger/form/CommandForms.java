package org.partnershipledger.ledger.form;

import gg.jte.Content;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.api.CommandShapes;
import org.partnershipledger.ledger.api.LikelyDay;
import org.partnershipledger.ledger.api.Shape;
import org.partnershipledger.ledger.axon.Answer;
import org.partnershipledger.ledger.axon.LedgerGateway;
import org.partnershipledger.ledger.question.Answers;
import org.partnershipledger.ledger.question.Located;
import org.partnershipledger.presentation.Link;
import org.partnershipledger.presentation.Page;
import org.partnershipledger.presentation.PageMeta;
import org.partnershipledger.presentation.Site;
import org.partnershipledger.presentation.component.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * A form for every command, without scripts: fill in, see what would be recorded, record. The command id is chosen
 * when the form is first drawn and goes with it, so that sending it twice counts once. What is read and refused here
 * is read and refused by the same code as in the API.
 */
@RestController
class CommandForms {
    private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";

    private final LedgerGateway gateway;
    private final EventCodec codec;
    private final LikelyDay likely;

    CommandForms(LedgerGateway gateway, EventCodec codec, LikelyDay likely) {
        this.gateway = gateway;
        this.codec = codec;
        this.likely = likely;
    }

    @GetMapping(path = "/ledger", produces = HTML)
    byte[] index() {
        var main = CommandIndex.all();
        return Page.bytes(PageMeta.of(Site.LEDGER, "Record a fact").under("/ledger", new Link("/", "Home")), main);
    }

    @GetMapping(path = "/ledger/{name}", produces = HTML)
    ResponseEntity<byte[]> empty(@PathVariable String name, @RequestParam MultiValueMap<String, String> given) {
        var sent = Answers.sent(given).with("commandId", UUID.randomUUID().toString());
        return withForm(name, sent, CommandForms::drawn);
    }

    @PostMapping(path = "/ledger/{name}/change", produces = HTML)
    ResponseEntity<byte[]> change(@PathVariable String name, @RequestParam MultiValueMap<String, String> typed) {
        var sent = Answers.sent(typed);
        boolean begun = !sent.text("commandId").isEmpty();
        var identified = begun ? sent : sent.with("commandId", UUID.randomUUID().toString());
        return withForm(name, identified, CommandForms::drawn);
    }

    @PostMapping(path = "/ledger/{name}", produces = HTML)
    ResponseEntity<byte[]> preview(@PathVariable String name, @RequestParam MultiValueMap<String, String> typed) {
        return withForm(name, Answers.sent(typed), form -> {
            var read = form.read(likely);
            if (!read.problems().isEmpty()) {
                return page(HttpStatus.BAD_REQUEST, form.meta(true), form.questions(List.of(), read.problems()));
            }
            var sent = read.sent();
            var tried = gateway.dryRun(sent.command(), sent.origin());
            return switch (tried.decision()) {
                case Decision.Accepted accepted ->
                    page(HttpStatus.OK, form.meta(false), Preview.of(form, codec, accepted.events(), tried));
                case Decision.Rejected(var rejections) -> refused(form, rejections);
            };
        });
    }

    @PostMapping(path = "/ledger/{name}/record", produces = HTML)
    ResponseEntity<byte[]> record(@PathVariable String name, @RequestParam MultiValueMap<String, String> typed) {
        return withForm(name, Answers.sent(typed), form -> {
            var read = form.read(likely);
            if (!read.problems().isEmpty()) {
                return page(HttpStatus.BAD_REQUEST, form.meta(true), form.questions(List.of(), read.problems()));
            }
            var sent = read.sent();
            return switch (gateway.send(sent.command(), sent.origin())) {
                case Answer.Recorded recorded ->
                    ResponseEntity.status(HttpStatus.SEE_OTHER)
                            .location(URI.create(AfterRecording.address(sent, recorded)))
                            .build();
                case Answer.Rejected(var rejections) -> refused(form, rejections);
                case Answer.Conflict(var message) -> said(HttpStatus.CONFLICT, form, message);
                case Answer.IdReused(var message) -> said(HttpStatus.CONFLICT, form, message);
                case Answer.Unavailable(var message) -> said(HttpStatus.SERVICE_UNAVAILABLE, form, message);
            };
        });
    }

    private interface Step {
        ResponseEntity<byte[]> of(FilledForm form);
    }

    /** As it is; what is wrong is only said when it is to be recorded, but JSON that cannot be taken over at once. */
    private static ResponseEntity<byte[]> drawn(FilledForm form) {
        return page(HttpStatus.OK, form.meta(false), form.questions());
    }

    private static ResponseEntity<byte[]> withForm(String name, Answers sent, Step step) {
        Shape.Fields shape = CommandShapes.all().get(name);
        var kinds = shape == null ? List.<String>of() : CommandIndex.kinds(shape);
        if (shape == null || !kinds.isEmpty() && !kinds.contains(sent.text("kind"))) {
            var meta = PageMeta.of(Site.LEDGER, "Record a fact").under("/ledger", new Link("/", "Home"));
            return page(HttpStatus.NOT_FOUND, meta.withProblem(), CommandIndex.without(name, shape, sent.text("kind")));
        }
        return step.of(FilledForm.of(name, shape, kinds.isEmpty() ? null : sent.text("kind"), sent));
    }

    /** What a rule says about a field stands at that field; the rest is about the whole and stands above. */
    private static ResponseEntity<byte[]> refused(FilledForm form, List<Decision.Rejection> rejections) {
        var located = rejections.stream()
                .map(each -> Located.ofPlace(each.place(), each.message() + " (rule " + each.rule() + ")"))
                .toList();
        return page(HttpStatus.UNPROCESSABLE_CONTENT, form.meta(true), form.questions(List.of(), located));
    }

    private static String sentence(String message) {
        return Character.toUpperCase(message.charAt(0)) + message.substring(1);
    }

    private static ResponseEntity<byte[]> said(HttpStatus status, FilledForm form, String message) {
        return page(status, form.meta(true), form.questions(List.of(new Problem(sentence(message), null)), List.of()));
    }

    private static ResponseEntity<byte[]> page(HttpStatus status, PageMeta meta, Content main) {
        return ResponseEntity.status(status).body(Page.bytes(meta, main));
    }
}
