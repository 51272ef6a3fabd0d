package org.partnershipledger.kernel.gainshare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.gainshare.ReconciliationResult.PartyAmount;
import org.partnershipledger.kernel.money.Money;

/**
 * A result and its working as a text table: each step with its exact value, and under it the formula with the
 * numbers filled in. What the page "how this was worked out" shows, and what the worked examples
 * ({@code examples/*.txt}) consist of, so that a finance director signs the very text that the public reads.
 */
public final class WorkingText {
    private static final int LABEL_WIDTH = 34;
    private static final int VALUE_WIDTH = 44;

    private final StringBuilder text = new StringBuilder(4096);

    private WorkingText() {}

    public static String of(ReconciliationResult result) {
        WorkingText page = new WorkingText();
        page.working(result.steps());
        page.text.append("result\n");
        page.line("status", result.status().name());
        page.line("direction", result.direction().name());
        page.measured("pool", result.pool());
        page.measured("partnerShare", result.partnerShare());
        page.measured("nhsShare", result.nhsShare());
        page.measured("trueUp", result.trueUp());
        page.measured("carriedForwardLoss", result.carriedForwardLoss());
        page.splits(result.splits());
        return page.text.toString();
    }

    public static String of(Royalty.Result result) {
        WorkingText page = new WorkingText();
        page.working(result.steps());
        page.text.append("result\n");
        page.money("calculated", result.calculated());
        page.money("payable", result.payable());
        page.money("cumulative", result.cumulative());
        return page.text.toString();
    }

    public static String of(List<PartyAmount> splits) {
        WorkingText page = new WorkingText();
        page.text.append("result\n");
        page.splits(splits);
        return page.text.toString();
    }

    public static String of(PresentValue.Result result) {
        WorkingText page = new WorkingText();
        page.text.append("result\n");
        for (int year = 0; year < result.factors().size(); year++) {
            page.line("factor of year " + year, exact(result.factors().get(year)));
        }
        page.money("presentValue", result.presentValue());
        return page.text.toString();
    }

    public static String of(LateInterest.Result result) {
        WorkingText page = new WorkingText();
        page.text.append("result\n");
        page.line("days", Long.toString(result.days()));
        page.money("interest", result.interest());
        page.money("fixedSum", result.fixedSum());
        return page.text.toString();
    }

    private void working(List<Step> steps) {
        text.append("working\n");
        for (Step step : steps) {
            String number = Integer.toString(step.step());
            line(" ".repeat(2 - number.length()) + number + "  " + step.name(), measured(step.value()));
            text.append("        ").append(step.formula()).append('\n');
        }
    }

    private void splits(List<PartyAmount> splits) {
        for (PartyAmount split : splits) {
            money("split " + split.organisation(), split.amount());
        }
    }

    private void measured(String label, Optional<Money> amount) {
        line(label, measured(amount.map(Money::pounds)));
    }

    private void money(String label, Money amount) {
        line(label, exact(amount.pounds()));
    }

    private void line(String label, String value) {
        text.append("  ").append(label);
        text.append(" ".repeat(Math.max(2, LABEL_WIDTH + VALUE_WIDTH - label.length() - value.length())));
        text.append(value).append('\n');
    }

    private static String measured(Optional<BigDecimal> value) {
        return value.map(WorkingText::exact).orElse("not measured");
    }

    /** All its decimals, at least two. */
    private static String exact(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        return Formula.grouped(shortest.scale() < 2 ? shortest.setScale(2) : shortest);
    }
}
