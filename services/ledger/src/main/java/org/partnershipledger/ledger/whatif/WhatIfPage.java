package org.partnershipledger.ledger.whatif;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.partnershipledger.ledger.question.Answers;
import org.partnershipledger.ledger.question.Located;
import org.partnershipledger.ledger.question.PastedJson;
import org.partnershipledger.ledger.question.Places;
import org.partnershipledger.ledger.question.QuestionParts;
import org.partnershipledger.ledger.question.SchemaQuestions;
import org.partnershipledger.presentation.Link;
import org.partnershipledger.presentation.Page;
import org.partnershipledger.presentation.PageMeta;
import org.partnershipledger.presentation.Site;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.Forms;
import org.partnershipledger.presentation.component.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What if? Choose what to calculate, or a worked example; answer the questions; the result appears with its working,
 * its picture and what it means. This page cannot touch the ledger: nothing that could read or write it is given to it.
 */
@RestController
class WhatIfPage {
    private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";
    private static final String ADDRESS = "/ledger/calculation";

    @GetMapping(path = ADDRESS, produces = HTML)
    ResponseEntity<byte[]> start(
            @RequestParam(defaultValue = "") String start, @RequestParam(defaultValue = "") String kind) {
        var problems = UnknownChoice.in(start, kind);
        if (!problems.isEmpty()) {
            return ResponseEntity.badRequest().body(choice(problems));
        }
        var example = StartingCase.named(start);
        if (example.isPresent()) {
            return ResponseEntity.ok(page(WhatIf.of(example.get())));
        }
        return ResponseEntity.ok(kind.isEmpty() ? choice(List.of()) : page(WhatIf.empty(kind)));
    }

    @PostMapping(path = ADDRESS, produces = HTML)
    ResponseEntity<byte[]> calculate(@RequestParam MultiValueMap<String, String> sent) {
        var answers = Answers.sent(sent);
        return WhatIf.sent(answers)
                .map(asked -> ResponseEntity.status(
                                asked.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(page(asked)))
                .orElseGet(() -> ResponseEntity.unprocessableContent()
                        .body(choice(List.of(UnknownChoice.ofKind(answers.text("kind"))))));
    }

    /** Before there is a case: what can be calculated, and what to start from. */
    private static byte[] choice(List<Problem> problems) {
        var chosen = Templates.content(
                "ledger/whatIf.jte", Map.of("kinds", SchemaQuestions.kinds(), "examples", examples()));
        return problems.isEmpty()
                ? Page.bytes(meta("What if?"), chosen)
                : Page.bytes(meta("What if?").withProblem(), Templates.all(Components.errorSummary(problems), chosen));
    }

    private static PageMeta meta(String title) {
        return PageMeta.of(Site.LEDGER, title)
                .under("/ledger", new Link("/", "Home"), new Link("/ledger", "Record a fact"));
    }

    private static byte[] page(WhatIf asked) {
        var places = new Places(asked.questions(), asked.answers());
        boolean wrong = !asked.problems().isEmpty();
        String title = SchemaQuestions.kinds().stream()
                .filter(kind -> kind.value().equals(asked.kind()))
                .findFirst()
                .orElseThrow()
                .label();
        var parts = new ArrayList<Content>();
        if (wrong) {
            parts.add(Components.errorSummary(places.summary(asked.problems())));
        }
        parts.add(Components.pageHeading("What if?", title));
        parts.add(Components.insetText(
                "Nothing on this page is recorded. Try terms and figures here before you agree them."));
        if (asked.found() != null) {
            parts.add(CaseAnswer.of(asked));
        }
        parts.add(Components.heading(
                2, asked.found() == null ? "Terms and figures" : "Change the terms or the figures", "change"));
        parts.add(form(asked, places));
        parts.add(Templates.content("ledger/startingCases.jte", examples()));
        var meta = meta("What if? " + title);
        return Page.bytes(wrong ? meta.withProblem() : meta, Templates.all(parts.toArray(Content[]::new)));
    }

    private static Content form(WhatIf asked, Places places) {
        var drawn = new QuestionParts(asked.answers(), places.errors(asked.problems()), ADDRESS, 3);
        var parts = new ArrayList<>((asked.found() == null ? drawn : drawn.belowAnAnswer()).of(asked.questions()));
        var wrong = asked.problems().stream()
                .filter(each -> each.place().equals(PastedJson.NAME))
                .map(Located::message)
                .toList();
        parts.add(PastedJson.part(
                PastedJson.line(asked.tree()),
                "What is answered above, as one line that the command calculate and the API take:",
                asked.answers().asTyped(PastedJson.NAME),
                wrong.isEmpty() ? null : String.join(". ", wrong)));
        parts.add(Forms.hidden("kind", asked.kind()));
        return Templates.content(
                "ledger/form.jte", Map.of("action", ADDRESS, "parts", parts, "button", Components.button("Calculate")));
    }

    private static List<Link> examples() {
        var links = new ArrayList<Link>();
        for (StartingCase start : StartingCase.values()) {
            links.add(new Link(ADDRESS + "?start=" + start.name(), start.title));
        }
        return links;
    }
}
