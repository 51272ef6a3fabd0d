package org.partnershipledger.ledger.whatif;

import gg.jte.Content;
import org.partnershipledger.kernel.gainshare.Payoff;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.chart.PayoffCurve;

/** The payoff of terms as a line chart and, straight after it, folded away, the table with the same points. */
public final class PayoffPicture {

    private PayoffPicture() {}

    public static Content of(Payoff payoff) {
        return Templates.all(
                PayoffCurve.chart("payoff", payoff).figure(),
                Folded.table("The picture as a table", PayoffCurve.table("m", payoff)));
    }
}
