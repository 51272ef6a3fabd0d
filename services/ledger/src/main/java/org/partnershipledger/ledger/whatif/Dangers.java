package org.partnershipledger.ledger.whatif;

import gg.jte.Content;
import java.util.List;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Components;

/** What is allowed in terms and yet dangerous: all of it in one box, so that nobody stops reading at the first. */
final class Dangers {
    private Dangers() {}

    /** Nothing when there are none. */
    static Content of(List<String> warnings) {
        return warnings.isEmpty()
                ? Templates.text("")
                : Components.warningCallout(
                        "Check these terms",
                        Templates.all(
                                warnings.stream().map(Components::paragraph).toArray(Content[]::new)));
    }
}
