package org.partnershipledger.finance.agreement;

import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.finance.settlement.SettlementTables;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.Settlement;
import org.partnershipledger.kernel.words.Days;
import org.partnershipledger.kernel.words.Pounds;
import org.partnershipledger.presentation.component.SummaryRow;

/**
 * What the summary of a suspended or ended agreement says besides its state: since when, why, what was written off,
 * and which settlements are open. None is when it is closed (I17): each is paid or written off.
 */
final class EndingRows {
    private EndingRows() {}

    static List<SummaryRow> of(AgreementView view) {
        var life = view.history().life();
        var rows = new ArrayList<SummaryRow>();
        if (view.agreement().isSuspended()) {
            var pause = life.pauses().getLast().suspended();
            rows.add(SummaryRow.of("Suspended since", Days.of(pause.effectiveOn())));
            rows.add(SummaryRow.of("Reason", pause.event().reason()));
        }
        life.end().ifPresent(end -> rows.add(SummaryRow.of("Last day in force", Days.of(end.effectiveOn()))));
        life.terminated().ifPresent(end -> {
            String cause = end.event().cause().inWords();
            rows.add(SummaryRow.of(
                    "Ended because",
                    Character.toUpperCase(cause.charAt(0)) + cause.substring(1) + ". Reason given: "
                            + end.event().reason()));
        });
        if (life.end().isPresent()) {
            rows.add(SummaryRow.of("Accounts", accounts(view.history().settlements())));
        }
        return rows;
    }

    private static String accounts(List<Settlement.Raised> settlements) {
        var open = settlements.stream().filter(Settlement.Raised::isOpen).toList();
        Money writtenOff =
                settlements.stream().map(SettlementTables::writtenOff).reduce(Money.ZERO, Money::plus);
        String given = writtenOff.signum() == 0 ? "" : " " + Pounds.exact(writtenOff) + " was written off.";
        if (open.isEmpty()) {
            return "No settlement is open." + given;
        }
        Money owed = open.stream().map(Settlement.Raised::owed).reduce(Money.ZERO, Money::plus);
        String many = open.size() == 1 ? "1 settlement is open" : open.size() + " settlements are open";
        return "Not closed: " + many + ", " + Pounds.exact(owed) + " in all. Each is paid or written off first."
                + given;
    }
}
