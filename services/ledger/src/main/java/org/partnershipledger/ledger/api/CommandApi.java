package org.partnershipledger.ledger.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Decision.Rejection;
import org.partnershipledger.ledger.Warning;
import org.partnershipledger.ledger.axon.Answer;
import org.partnershipledger.ledger.axon.LedgerGateway;
import org.partnershipledger.ledger.calculation.JsonTree;
import org.partnershipledger.ledger.catalogue.Rules;
import org.partnershipledger.presentation.RequestProblem;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Records facts over HTTP: {@code POST /api/commands/SignAgreement}. With {@code ?dryRun=true} nothing is recorded
 * and the events that would be are shown. What is wrong is a problem document (RFC 9457) that lists everything:
 * 400 unreadable, 422 refused by rules, 409 conflict, 503 cannot be written now. An answer may carry warnings.
 */
@RestController
class CommandApi {
    private final LedgerGateway gateway;
    private final EventCodec codec;
    private final LikelyDay likely;

    CommandApi(LedgerGateway gateway, EventCodec codec, LikelyDay likely) {
        this.gateway = gateway;
        this.codec = codec;
        this.likely = likely;
    }

    @GetMapping(path = "/api/commands", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> commands() {
        return Map.of("commands", ShapesAsJson.all());
    }

    @PostMapping(path = "/api/commands/{name}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> send(
            @PathVariable String name,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody(required = false) byte[] body) {
        var shape = CommandShapes.all().get(name);
        if (shape == null) {
            return problem(
                    RequestProblem.NOT_FOUND,
                    "There is no command of that name. GET /api/commands lists all.",
                    List.of());
        }
        byte[] bytes = body == null ? new byte[0] : body;
        var parsed = JsonTree.parse(bytes, 0, bytes.length);
        if (parsed.notJson() != null) {
            return problem(
                    RequestProblem.UNREADABLE, "The body " + parsed.notJson() + ". Send one JSON object.", List.of());
        }
        var duplicates = parsed.duplicates().stream()
                .map(each -> new FieldProblem("/" + each.path().replace('.', '/'), each.message()))
                .toList();
        if (!(parsed.root() instanceof Map<?, ?> tree) || !duplicates.isEmpty()) {
            return problem(RequestProblem.UNREADABLE, "Send one JSON object.", described(duplicates));
        }
        var sent = SentCommand.read(shape, tree, likely);
        if (!sent.problems().isEmpty()) {
            return problem(
                    RequestProblem.UNREADABLE,
                    "The command could not be read. Put every field right and send it again.",
                    described(sent.problems()));
        }
        return dryRun ? dryRun(sent) : answer(sent, gateway.send(sent.command(), sent.origin()));
    }

    private ResponseEntity<Object> dryRun(SentCommand sent) {
        var tried = gateway.dryRun(sent.command(), sent.origin());
        return switch (tried.decision()) {
            case Decision.Rejected(var rejections) -> rejected(rejections);
            case Decision.Accepted accepted -> {
                var shown = new ArrayList<Map<String, Object>>();
                accepted.allEvents().forEach(event -> shown.add(EventsAsJson.show(codec, event)));
                var answered = new LinkedHashMap<String, Object>();
                answered.put("dryRun", true);
                answered.put("sentences", EventsAsJson.sentences(accepted.events(), tried.partners()));
                answered.put("events", shown);
                yield ResponseEntity.ok(withWarnings(answered, tried.warnings()));
            }
        };
    }

    private ResponseEntity<Object> answer(SentCommand sent, Answer answer) {
        return switch (answer) {
            case Answer.Recorded(var first, var last, var repeated) -> {
                var answered = new LinkedHashMap<String, Object>();
                answered.put("firstPosition", first);
                answered.put("lastPosition", last);
                answered.put("repeated", repeated);
                yield ResponseEntity.ok(withWarnings(answered, gateway.warnings(sent.command())));
            }
            case Answer.Rejected(var rejections) -> rejected(rejections);
            case Answer.Conflict(var message) -> problem(RequestProblem.CONFLICT, sentence(message), List.of());
            case Answer.IdReused(var message) -> {
                var atTheId = new FieldProblem("/commandId", message);
                yield problem(RequestProblem.ID_REUSED, sentence(message), described(List.of(atTheId)));
            }
            case Answer.Unavailable(var message) -> problem(RequestProblem.UNAVAILABLE, sentence(message), List.of());
        };
    }

    /** Only where there are any: what was recorded stands, and something else is to be looked at. */
    private static Map<String, Object> withWarnings(Map<String, Object> answered, List<Warning> warnings) {
        if (!warnings.isEmpty()) {
            answered.put(
                    "warnings",
                    warnings.stream()
                            .map(warning -> Map.of(
                                    "type",
                                    Rules.address(warning.rule()),
                                    "rule",
                                    warning.rule(),
                                    "message",
                                    warning.message()))
                            .toList());
        }
        return answered;
    }

    private static ResponseEntity<Object> rejected(List<Rejection> rejections) {
        var problems = rejections.stream()
                .map(each -> {
                    var one = new LinkedHashMap<String, Object>();
                    one.put("type", Rules.address(each.rule()));
                    one.put("rule", each.rule());
                    one.put("pointer", each.pointer());
                    one.put("message", each.message());
                    one.put("facts", each.facts());
                    return (Map<String, Object>) one;
                })
                .toList();
        String detail = "The rules of the ledger refuse this command. Nothing was recorded.";
        return problem(RequestProblem.REJECTED, detail, problems);
    }

    private static List<Map<String, Object>> described(List<FieldProblem> problems) {
        return problems.stream()
                .map(each -> Map.<String, Object>of("pointer", each.pointer(), "message", each.message()))
                .toList();
    }

    private static ResponseEntity<Object> problem(
            RequestProblem kind, String detail, List<Map<String, Object>> problems) {
        var document = new LinkedHashMap<String, Object>();
        document.put("type", kind.address());
        document.put("title", kind.title());
        document.put("status", kind.status());
        document.put("detail", detail);
        document.put("problems", problems);
        return ResponseEntity.status(kind.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(document);
    }

    private static String sentence(String message) {
        return Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".";
    }
}
