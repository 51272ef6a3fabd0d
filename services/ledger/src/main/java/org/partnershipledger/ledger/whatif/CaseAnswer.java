package org.partnershipledger.ledger.whatif;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Map;
import org.partnershipledger.kernel.gainshare.reading.Case;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.Forms;

/** The answer to a case of any kind; from terms of a gain share the way leads on to agreeing them. */
final class CaseAnswer {
    private CaseAnswer() {}

    static Content of(WhatIf asked) {
        return switch (asked.found()) {
            case Case.RiskGainShare c -> Templates.all(GainShareAnswer.of(c.terms(), c.inputs()), agreeing(asked));
            case Case.RoyaltyYear c -> RoyaltyAnswer.of(c.terms(), c.year());
            case Case.SplitAmount c -> SplitAnswer.of(c);
            case Case.PresentValueOf c -> PresentValueAnswer.of(c);
            case Case.LatePayment c -> LateInterestAnswer.of(c);
        };
    }

    /** The same answers in the form that records them; nothing is recorded by going there. */
    private static Content agreeing(WhatIf asked) {
        var terms = new ArrayList<Content>();
        asked.answers().only("terms").given().forEach((name, text) -> terms.add(Forms.hidden(name, text)));
        return Templates.content(
                "ledger/form.jte",
                Map.of(
                        "action",
                        "/ledger/AgreeRiskGainShareTerms/change",
                        "parts",
                        terms,
                        "button",
                        Components.button("Take these terms to an agreement", "secondary")));
    }
}
