package org.partnershipledger.ledger.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnershipledger.presentation.Link;
import org.partnershipledger.presentation.Page;
import org.partnershipledger.presentation.PageMeta;
import org.partnershipledger.presentation.Site;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.SummaryRow;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * What a rule says and where it comes from, at the address that every refusal names as its type: a page for people,
 * JSON for programs that ask for it. Next: {@link Explained}.
 */
@RestController
class ProblemPages {
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
    private static final Link[] HOME = {new Link("/", "Home"), new Link("/ledger", "Record a fact")};

    @GetMapping("/problems")
    ResponseEntity<Object> list(@RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept) {
        if (isProgram(accept)) {
            var all = Explained.byId().values().stream().map(ProblemPages::json).toList();
            return json(Map.of("problems", all));
        }
        var groups = new LinkedHashMap<String, List<Link>>();
        Explained.byId().values().forEach(each -> groups.computeIfAbsent(each.group(), first -> new ArrayList<>())
                .add(new Link(each.address(), each.id() + ": " + each.title())));
        var meta = PageMeta.of(Site.LEDGER, "Rules").under("/ledger", HOME);
        return html(Page.bytes(meta, Templates.content("ledger/problems.jte", Map.of("groups", groups))));
    }

    @GetMapping("/problems/{id}")
    ResponseEntity<Object> one(
            @PathVariable String id, @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept) {
        var problem = Explained.byId().get(id);
        if (problem == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (isProgram(accept)) {
            return json(json(problem));
        }
        var meta = PageMeta.of(Site.LEDGER, problem.id())
                .under("/ledger", HOME[0], HOME[1], new Link("/problems", "Rules"));
        return html(Page.bytes(
                meta,
                Templates.all(
                        Components.pageHeading(problem.title(), problem.group()),
                        Components.summaryList(List.of(
                                SummaryRow.of("Id", problem.id()),
                                SummaryRow.of("What happens", problem.effect()),
                                SummaryRow.of(
                                        problem.group().equals(Explained.REQUESTS)
                                                ? "What to do"
                                                : "Where it comes from",
                                        problem.origin()))))));
    }

    private static boolean isProgram(String accept) {
        return accept.contains("json") && !accept.contains("text/html");
    }

    private static Map<String, Object> json(Explained problem) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("id", problem.id());
        shown.put("address", problem.address());
        shown.put("title", problem.title());
        shown.put("group", problem.group());
        shown.put("effect", problem.effect());
        shown.put("origin", problem.origin());
        return shown;
    }

    private static ResponseEntity<Object> json(Object body) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
    }

    private static ResponseEntity<Object> html(byte[] page) {
        return ResponseEntity.ok().contentType(HTML).body(page);
    }
}
