package org.partnershipledger.ledger.calculation;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.partnershipledger.presentation.Link;
import org.partnershipledger.presentation.Page;
import org.partnershipledger.presentation.PageMeta;
import org.partnershipledger.presentation.Site;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.Field;
import org.partnershipledger.presentation.component.Forms;
import org.partnershipledger.presentation.component.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What if? Terms and figures are typed in, the result appears with its working, its picture and what it means.
 * This page cannot touch the ledger: nothing that could read or write it is given to it.
 */
@RestController
class WhatIfPage {
    private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";
    private static final String ADDRESS = "/ledger/calculation";

    @GetMapping(path = ADDRESS, produces = HTML)
    byte[] start(@RequestParam(defaultValue = "SAVING") String start) {
        StartingCase chosen = StartingCase.named(start);
        return page(WhatIf.read(chosen.terms, chosen.inputs));
    }

    @PostMapping(path = ADDRESS, produces = HTML)
    ResponseEntity<byte[]> calculate(
            @RequestParam(defaultValue = "") String terms, @RequestParam(defaultValue = "") String inputs) {
        WhatIf asked = WhatIf.read(terms, inputs);
        return ResponseEntity.status(asked.isSound() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .body(page(asked));
    }

    private static byte[] page(WhatIf asked) {
        PageMeta meta = PageMeta.of(Site.LEDGER, "What if?").under("/ledger", new Link("/ledger", "Record"));
        List<Content> parts = new ArrayList<>();
        if (!asked.isSound()) {
            List<Problem> problems = new ArrayList<>();
            asked.termsProblems().forEach(p -> problems.add(new Problem(p.path() + " " + p.message(), "#terms")));
            asked.inputsProblems().forEach(p -> problems.add(new Problem(p.path() + " " + p.message(), "#inputs")));
            parts.add(Components.errorSummary(problems));
        }
        parts.add(Components.pageHeading("What if?", "Risk and gain share"));
        parts.add(Components.insetText(
                "Nothing on this page is recorded. Try terms and figures here before you agree them."));
        if (asked.isSound()) {
            parts.add(WhatIfAnswer.of(asked.terms(), asked.inputs()));
        }
        parts.add(Components.heading(2, "Change the terms or the figures", "change"));
        parts.add(form(asked));
        parts.add(Templates.content("ledger/startingCases.jte", links()));
        return Page.bytes(asked.isSound() ? meta : meta.withProblem(), Templates.all(parts.toArray(Content[]::new)));
    }

    private static Content form(WhatIf asked) {
        Field terms = Field.named("terms", "Terms")
                .hint(
                        "As JSON; every number in quotes, rates as fractions: \"0.02\" is 2%. The schema of terms names every field.")
                .error(asked.termsProblems().isEmpty() ? null : "Put right what the list above names in the terms")
                .value(asked.termsText())
                .rows(12);
        Field inputs = Field.named("inputs", "Figures")
                .hint(
                        "Benchmark (expected) and actual (achieved), and what else the terms need, for example a quality score.")
                .error(asked.inputsProblems().isEmpty() ? null : "Put right what the list above names in the figures")
                .value(asked.inputsText())
                .rows(6);
        return Templates.content(
                "ledger/form.jte",
                Map.of(
                        "action",
                        ADDRESS,
                        "parts",
                        List.of(Forms.textarea(terms), Forms.textarea(inputs)),
                        "button",
                        Components.button("Calculate")));
    }

    private static List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (StartingCase start : StartingCase.values()) {
            links.add(new Link(ADDRESS + "?start=" + start.name(), start.title));
        }
        return links;
    }
}
