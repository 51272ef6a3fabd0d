package org.partnershipledger.finance.gainshare;

import gg.jte.Content;
import java.util.ArrayList;
import org.partnershipledger.kernel.event.GainShareEvent.Working;
import org.partnershipledger.kernel.gainshare.Payoff;
import org.partnershipledger.kernel.gainshare.PayoffWords;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.chart.PayoffCurve;
import org.partnershipledger.presentation.component.Components;

/**
 * What the terms of a reconciliation mean for every outcome there could have been: sentences, the curve, and the table
 * with the same points. Drawn for the benchmark, the prices and the score of its period; the same curve as the what-if
 * page draws before terms are agreed. Next: {@link Payoff}.
 */
final class TermsPicture {
    private TermsPicture() {}

    /** @param number of the working on its page; nothing where it could not be measured */
    static Content of(Working working, int number) {
        if (working.result().partnerShare().isEmpty()) {
            return Templates.text("");
        }
        Payoff payoff = Payoff.of(working.terms(), working.inputs());
        var parts = new ArrayList<Content>();
        PayoffWords.of(payoff).forEach(sentence -> parts.add(Components.paragraph(sentence)));
        parts.add(PayoffCurve.chart("payoff-" + number, payoff).figure());
        parts.add(Components.table(PayoffCurve.table("s", payoff)));
        return Components.details(
                "What these terms mean over the range of outcomes", Templates.all(parts.toArray(Content[]::new)));
    }
}
