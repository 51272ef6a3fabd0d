package org.partnershipledger.finance.agreement;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.finance.timeline.TimelineLine;
import org.partnershipledger.kernel.words.Numbers;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Components;

/**
 * What was just recorded, at the top of the agreement's page, in the words of its events: those that the preview
 * showed. Nothing when the address names an entry that is not this agreement's.
 */
final class Receipt {
    private Receipt() {}

    /** @param position of the first event that the command recorded; its others follow with the same command id */
    static Content of(List<TimelineLine> timeline, long position) {
        var told = new ArrayList<Content>();
        timeline.stream()
                .filter(line -> line.fact().position() == position)
                .findFirst()
                .map(line -> line.fact().origin().commandId())
                .ifPresent(command -> timeline.stream()
                        .filter(line -> line.fact().origin().commandId().equals(command))
                        .forEach(line -> told.add(Components.insetText("Recorded as entry "
                                + Numbers.of(line.fact().position()) + ": " + line.title() + ". " + line.detail()))));
        return Templates.all(told.toArray(Content[]::new));
    }
}
