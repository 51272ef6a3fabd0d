package org.partnershipledger.audit.history;

import gg.jte.Content;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.partnershipledger.audit.history.AuditIndex.Search;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Components;

/**
 * What a body's published registers were recorded to say, as of a question, the newest first. A statement in a
 * register is not a signature, an approval or a baseline: nobody here saw one.
 */
final class RegisterPage {
    static final int LINES = 100;

    private RegisterPage() {}

    /** @param before only positions below; null for the newest */
    static Content of(String body, AsOfQuestion question, Long before, Content form, AuditIndex index) {
        var search = new Search(
                null, "Register:" + body, null, null, null, question.effective(), null, question.known(), before);
        var found = index.find(search, LINES + 1);
        var shown = found.subList(0, Math.min(LINES, found.size()));
        var parts = new ArrayList<Content>();
        parts.add(Components.pageHeading("History of the register of " + body, "Audit"));
        parts.add(form);
        parts.add(Components.insetText(QuestionForm.inWords(question)));
        parts.add(Components.paragraph(
                "Each line is what a named source stated on a day, recorded as that and no more."));
        parts.add(Components.table(StartPage.table(shown, "Statements, the newest first")));
        if (found.size() > LINES) {
            parts.add(Components.download(older(body, question, shown.getLast().position()), "Older statements"));
        }
        return Templates.all(parts.toArray(Content[]::new));
    }

    private static String older(String body, AsOfQuestion question, long before) {
        return "/audit/registers/" + body + "?before=" + before
                + (question.effective() == null ? "" : "&effective=" + question.effective())
                + (question.known() == null
                        ? ""
                        : "&known=" + URLEncoder.encode(question.known().toString(), StandardCharsets.UTF_8));
    }
}
