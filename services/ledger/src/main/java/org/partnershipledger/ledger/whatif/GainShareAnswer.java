package org.partnershipledger.ledger.whatif;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.gainshare.Payoff;
import org.partnershipledger.kernel.gainshare.PayoffWords;
import org.partnershipledger.kernel.gainshare.Reconciliation;
import org.partnershipledger.kernel.gainshare.ReconciliationInputs;
import org.partnershipledger.kernel.gainshare.ReconciliationResult;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms;
import org.partnershipledger.kernel.gainshare.TermsWarnings;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Cell;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.SummaryRow;

/** The answer for a risk and gain share: who gets what, what the terms mean, the picture, and every step of the working. */
final class GainShareAnswer {
    static final String NOT_MEASURED = "not measurable";

    private GainShareAnswer() {}

    static Content of(RiskGainShareTerms terms, ReconciliationInputs inputs) {
        ReconciliationResult result = Reconciliation.calculate(terms, inputs);
        Payoff payoff = Payoff.of(terms, inputs);
        List<Content> parts = new ArrayList<>();
        parts.add(Components.heading(2, "Result", "result"));
        parts.add(Components.summaryList(summary(result)));
        parts.add(Dangers.of(TermsWarnings.of(payoff)));
        parts.add(Components.heading(2, "What these terms mean", "meaning"));
        for (String sentence : PayoffWords.of(payoff)) {
            parts.add(Components.paragraph(sentence));
        }
        parts.add(PayoffPicture.of(payoff));
        parts.add(Components.heading(2, "How this was worked out", "working"));
        parts.add(Folded.table(
                "Show all 17 steps with their formulas",
                Working.of("The seventeen steps, in the order of the contract", result.steps())));
        return Templates.all(parts.toArray(Content[]::new));
    }

    private static List<SummaryRow> summary(ReconciliationResult result) {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(SummaryRow.of("Status", status(result)));
        rows.add(SummaryRow.of("Pool", measured(result.pool())));
        rows.add(SummaryRow.of(partner(result), measured(result.partnerShare())));
        rows.add(SummaryRow.of("NHS share", measured(result.nhsShare())));
        rows.add(SummaryRow.of("Still to settle (true-up)", measured(result.trueUp())));
        rows.add(SummaryRow.of("Loss carried forward", measured(result.carriedForwardLoss())));
        for (ReconciliationResult.PartyAmount split : result.splits()) {
            rows.add(SummaryRow.of("NHS share of " + split.organisation(), Cell.amount(split.amount())));
        }
        return rows;
    }

    private static Cell measured(Optional<Money> amount) {
        return amount.map(Cell::amount).orElse(Cell.absent(NOT_MEASURED));
    }

    private static String status(ReconciliationResult result) {
        return switch (result.status()) {
            case SETTLED -> "Settled";
            case BELOW_THRESHOLD -> "Below the threshold: the NHS keeps or bears the whole";
            case NOT_MEASURABLE -> "Not measurable: too few people. This is not zero";
        };
    }

    private static String partner(ReconciliationResult result) {
        return switch (result.direction()) {
            case NHS_TO_PARTNER -> "Partner share, paid by the NHS";
            case PARTNER_TO_NHS -> "Partner share, paid to the NHS";
            case NONE -> "Partner share";
        };
    }
}
