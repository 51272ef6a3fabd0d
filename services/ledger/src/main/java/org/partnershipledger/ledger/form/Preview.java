package org.partnershipledger.ledger.form;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.ledger.api.EventsAsJson;
import org.partnershipledger.ledger.axon.Tried;
import org.partnershipledger.ledger.whatif.PayoffPicture;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.Forms;
import org.partnershipledger.presentation.component.SummaryRow;

/**
 * What would be recorded: first each event's own sentence, then what to check and what terms mean, then every field,
 * folded. The same answers go with it, hidden, to be sent for good or to be changed.
 */
final class Preview {
    private Preview() {}

    static Content of(FilledForm form, EventCodec codec, List<LedgerEvent> events, Tried tried) {
        var pieces = new ArrayList<Content>();
        pieces.add(Components.pageHeading("Check before you record", form.title()));
        for (var event : events) {
            var sentence = event.sentence(tried.partners());
            pieces.add(Components.heading(2, sentence.title(), null));
            sentence.detail().ifPresent(detail -> pieces.add(Components.paragraph(detail)));
        }
        tried.warnings()
                .forEach(each -> pieces.add(
                        Components.warningCallout("Check this", each.message() + " (rule " + each.rule() + ")")));
        tried.meaning().ifPresent(terms -> {
            pieces.add(Components.heading(2, "What these terms mean", "meaning"));
            terms.words().forEach(sentence -> pieces.add(Components.paragraph(sentence)));
            pieces.add(PayoffPicture.of(terms.payoff()));
        });
        for (var event : events) {
            var rows = new ArrayList<SummaryRow>();
            rows("", EventsAsJson.payload(codec, event), rows);
            pieces.add(Components.details(
                    "Every field: " + event.sentence(tried.partners()).title(), Components.summaryList(rows)));
        }
        var answers = new ArrayList<Content>();
        form.answers().given().forEach((field, text) -> answers.add(Forms.hidden(field, text)));
        pieces.add(FilledForm.form(form.address() + "/record", answers, Components.button("Record this")));
        pieces.add(FilledForm.form(
                form.address() + "/change", answers, Components.button("Change the answers", "secondary")));
        return Templates.all(pieces.toArray(Content[]::new));
    }

    private static void rows(String above, Object payload, List<SummaryRow> rows) {
        switch (payload) {
            case null -> {}
            case Map<?, ?> map ->
                map.forEach((name, value) ->
                        rows((above.isEmpty() ? "" : above + ", ") + Words.label(String.valueOf(name)), value, rows));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    rows(above + " " + (i + 1), list.get(i), rows);
                }
            }
            default -> rows.add(SummaryRow.of(above, String.valueOf(payload)));
        }
    }
}
