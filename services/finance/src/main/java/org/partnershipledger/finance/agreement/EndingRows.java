package org.partnershipledger.finance.agreement;

import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.finance.settlement.SettlementRow;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.presentation.component.SummaryRow;
import org.partnershipledger.presentation.words.Days;
import org.partnershipledger.presentation.words.Pounds;

/**
 * What the summary of a suspended or ended agreement says beside its state: since when, why, what was written off, and
 * which settlements are open. None is when it is closed (I17): each is paid or written off.
 */
final class EndingRows {
    private EndingRows() {}

    static List<SummaryRow> of(AgreementView view) {
        var row = view.agreement();
        var rows = new ArrayList<SummaryRow>();
        switch (row.stage()) {
            case DRAFT, NEGOTIATING, SIGNED, ACTIVE -> {}
            case SUSPENDED -> {
                rows.add(SummaryRow.of("Suspended since", Days.of(row.stageOn())));
                rows.add(SummaryRow.of("Reason", row.why()));
            }
            case COMPLETED -> {
                rows.add(SummaryRow.of("Last day in force", Days.of(row.stageOn())));
                rows.add(SummaryRow.of("Accounts", accounts(view)));
            }
            case TERMINATED -> {
                rows.add(SummaryRow.of("Last day in force", Days.of(row.stageOn())));
                String cause = row.cause().inWords();
                rows.add(SummaryRow.of(
                        "Ended because",
                        Character.toUpperCase(cause.charAt(0)) + cause.substring(1) + ". Reason given: " + row.why()));
                rows.add(SummaryRow.of("Accounts", accounts(view)));
            }
        }
        return rows;
    }

    private static String accounts(AgreementView view) {
        var open = view.settlements().stream().filter(SettlementRow::isOpen).toList();
        Money writtenOff =
                view.settlements().stream().map(SettlementRow::writtenOff).reduce(Money.ZERO, Money::plus);
        String given = writtenOff.signum() == 0 ? "" : " " + Pounds.exact(writtenOff) + " was written off.";
        if (open.isEmpty()) {
            return "No settlement is open." + given;
        }
        Money owed = open.stream().map(SettlementRow::owed).reduce(Money.ZERO, Money::plus);
        String many = open.size() == 1 ? "1 settlement is open" : open.size() + " settlements are open";
        return "Not closed: " + many + ", " + Pounds.exact(owed) + " in all. Each is paid or written off first."
                + given;
    }
}
