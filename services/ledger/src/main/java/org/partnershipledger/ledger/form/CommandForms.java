package org.partnershipledger.ledger.form;

import gg.jte.Content;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.api.CommandShapes;
import org.partnershipledger.ledger.api.Shape;
import org.partnershipledger.ledger.axon.Answer;
import org.partnershipledger.ledger.axon.LedgerGateway;
import org.partnershipledger.presentation.Page;
import org.partnershipledger.presentation.PageMeta;
import org.partnershipledger.presentation.Site;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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

    CommandForms(LedgerGateway gateway, EventCodec codec) {
        this.gateway = gateway;
        this.codec = codec;
    }

    @GetMapping(path = "/ledger", produces = HTML)
    byte[] index() {
        var main = Templates.content("ledger/index.jte", Map.of("groups", CommandIndex.groups()));
        return Page.bytes(PageMeta.of(Site.LEDGER, "Record a fact").under("/ledger"), main);
    }

    @GetMapping(path = "/ledger/{name}", produces = HTML)
    ResponseEntity<byte[]> empty(@PathVariable String name, @RequestParam Map<String, String> given) {
        var typed = new LinkedHashMap<>(given);
        typed.put("commandId", UUID.randomUUID().toString());
        return withForm(name, typed, form -> page(HttpStatus.OK, form.meta(false), form.questions(List.of())));
    }

    @PostMapping(path = "/ledger/{name}/change", produces = HTML)
    ResponseEntity<byte[]> change(@PathVariable String name, @RequestParam Map<String, String> typed) {
        return withForm(name, typed, form -> page(HttpStatus.OK, form.meta(false), form.questions(List.of())));
    }

    @PostMapping(path = "/ledger/{name}", produces = HTML)
    ResponseEntity<byte[]> preview(@PathVariable String name, @RequestParam Map<String, String> typed) {
        return withForm(name, typed, form -> {
            var sent = form.read();
            if (!sent.problems().isEmpty()) {
                return page(HttpStatus.BAD_REQUEST, form.meta(true), form.questions(form.problems(sent)));
            }
            return switch (gateway.dryRun(sent.command(), sent.origin())) {
                case Decision.Accepted(var events) ->
                    page(HttpStatus.OK, form.meta(false), form.preview(codec, events));
                case Decision.Rejected(var rejections) -> refused(form, rejections);
            };
        });
    }

    @PostMapping(path = "/ledger/{name}/record", produces = HTML)
    ResponseEntity<byte[]> record(@PathVariable String name, @RequestParam Map<String, String> typed) {
        return withForm(name, typed, form -> {
            var sent = form.read();
            if (!sent.problems().isEmpty()) {
                return page(HttpStatus.BAD_REQUEST, form.meta(true), form.questions(form.problems(sent)));
            }
            return switch (gateway.send(sent.command(), sent.origin())) {
                case Answer.Recorded recorded ->
                    ResponseEntity.status(HttpStatus.SEE_OTHER)
                            .location(URI.create(AfterRecording.address(sent, recorded.lastPosition())))
                            .build();
                case Answer.Rejected(var rejections) -> refused(form, rejections);
                case Answer.Conflict(var message) -> said(HttpStatus.CONFLICT, form, message);
                case Answer.Unavailable(var message) -> said(HttpStatus.SERVICE_UNAVAILABLE, form, message);
            };
        });
    }

    private interface Step {
        ResponseEntity<byte[]> of(FilledForm form);
    }

    private static ResponseEntity<byte[]> withForm(String name, Map<String, String> typed, Step step) {
        Shape.Fields shape = CommandShapes.all().get(name);
        var kinds = shape == null ? List.<String>of() : CommandIndex.kinds(shape);
        if (shape == null || !kinds.isEmpty() && !kinds.contains(typed.get("kind"))) {
            var meta = PageMeta.of(Site.LEDGER, "Record a fact").under("/ledger");
            var main = Templates.content("ledger/index.jte", Map.of("groups", CommandIndex.groups()));
            return page(HttpStatus.NOT_FOUND, meta, main);
        }
        return step.of(new FilledForm(name, shape, kinds.isEmpty() ? null : typed.get("kind"), typed));
    }

    private static ResponseEntity<byte[]> refused(FilledForm form, List<Decision.Rejection> rejections) {
        var problems = new ArrayList<Problem>();
        for (var rejection : rejections) {
            String message = rejection.message();
            String sentence = Character.toUpperCase(message.charAt(0)) + message.substring(1);
            problems.add(new Problem(sentence + " (rule " + rejection.rule() + ")", null));
        }
        return page(HttpStatus.UNPROCESSABLE_CONTENT, form.meta(true), form.questions(problems));
    }

    private static ResponseEntity<byte[]> said(HttpStatus status, FilledForm form, String message) {
        String sentence = Character.toUpperCase(message.charAt(0)) + message.substring(1);
        return page(status, form.meta(true), form.questions(List.of(new Problem(sentence, null))));
    }

    private static ResponseEntity<byte[]> page(HttpStatus status, PageMeta meta, Content main) {
        return ResponseEntity.status(status).body(Page.bytes(meta, main));
    }
}
