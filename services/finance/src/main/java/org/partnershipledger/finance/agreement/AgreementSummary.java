package org.partnershipledger.finance.agreement;

import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.finance.answer.Bodies;
import org.partnershipledger.kernel.event.LifecycleEvent.SuccessorShare;
import org.partnershipledger.kernel.event.MinimumContentItem;
import org.partnershipledger.kernel.partnership.Life.State;
import org.partnershipledger.kernel.words.Days;
import org.partnershipledger.kernel.words.Names;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.SummaryRow;

/** Who agreed what with whom, for how long, and where it stands today. */
final class AgreementSummary {
    private AgreementSummary() {}

    static List<SummaryRow> of(AgreementView view) {
        var deal = view.history().deal();
        var summary = new ArrayList<SummaryRow>();
        summary.add(SummaryRow.of("Reference", view.reference()));
        summary.add(SummaryRow.of("State", Components.tag(Names.of(view.state()), colour(view.state()))));
        summary.addAll(EndingRows.of(view));
        summary.add(SummaryRow.of("Publishing NHS body", Bodies.of(deal.body(), view.today())));
        var holders = deal.holders().stream().map(SuccessorShare::successor).toList();
        if (!holders.equals(List.of(deal.body()))) {
            summary.add(SummaryRow.of(
                    "Held now by",
                    Names.list(holders.stream()
                            .map(code -> Bodies.of(code, view.today()))
                            .toList())));
        }
        summary.add(SummaryRow.of(
                "Partner",
                deal.partner().name() + ", company number " + deal.partner().companyNumber()));
        summary.add(SummaryRow.of("Sector", deal.partner().sector()));
        summary.add(SummaryRow.of(
                view.history().life().terminated().isPresent() ? "Was to run" : "Runs",
                deal.endsOn() == null
                        ? "From " + Days.of(deal.startsOn()) + ", with no end date"
                        : Days.range(deal.startsOn(), deal.endsOn())));
        var signed = List.copyOf(view.history().life().signatures().keySet());
        summary.add(SummaryRow.of("Signed by", signed.isEmpty() ? "Nobody yet" : Names.list(signed)));
        var missing = deal.missingContent();
        if (!missing.isEmpty()) {
            summary.add(SummaryRow.of(
                    "Not written yet",
                    Names.list(missing.stream().map(MinimumContentItem::inWords).toList())));
        }
        return summary;
    }

    private static String colour(State state) {
        return switch (state) {
            case NOT_DRAFTED, DRAFT -> "grey";
            case NEGOTIATING -> "yellow";
            case SIGNED -> "blue";
            case ACTIVE -> "green";
            case SUSPENDED, EXPIRED -> "orange";
            case COMPLETED -> "purple";
            case TERMINATED -> "red";
        };
    }
}
