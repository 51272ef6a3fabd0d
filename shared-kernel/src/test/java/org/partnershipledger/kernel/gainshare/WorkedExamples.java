package org.partnershipledger.kernel.gainshare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipledger.kernel.gainshare.reading.Case;
import org.partnershipledger.kernel.gainshare.reading.CaseReader;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.money.NetReturn;
import org.partnershipledger.kernel.money.Vat;

/**
 * W1 to W15 of domain-rules.md and the edge cases of its C3, as text tables whose numbers were worked out apart from this
 * code. Each must come out word for word. W15 (published counts) is read
 * by the value report's PublishedCountExamples.
 */
class WorkedExamples {

    static Stream<ExampleText> examples() {
        return ExampleText.all().stream().filter(example -> !example.kind().equals("PUBLISHED_COUNT"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void comesOutWordForWord(ExampleText example) {
        assertThat(workedOut(example)).as(example.title()).isEqualTo(example.workingAndResult());
    }

    @Test
    void everyExampleOfTheDomainIsThereAndThirtyMore() {
        List<String> titles = ExampleText.all().stream().map(ExampleText::title).toList();
        for (int w = 1; w <= 15; w++) {
            String start = "W" + w;
            assertThat(titles).as(start).anyMatch(title -> title.matches(start + "[a-z]?\\. .*"));
        }
        assertThat(titles.stream().filter(title -> title.startsWith("E"))).hasSizeGreaterThan(30);
        assertThat(titles).doesNotHaveDuplicates();
    }

    private static String workedOut(ExampleText example) {
        return switch (example.kind()) {
            case "VAT" -> vat(example.inputs());
            case "NET_RETURN" -> netReturn(example.inputs());
            case "DAY_SHARES" -> dayShares(example.inputs());
            default -> calculated(example);
        };
    }

    private static String calculated(ExampleText example) {
        CaseReader.CaseRead read = CaseReader.read(ExampleNotation.tree(example));
        if (!read.reading().isSound()) {
            return refused(read.reading().problems());
        }
        return switch (read.reading().value()) {
            case Case.RiskGainShare c -> WorkingText.of(Reconciliation.calculate(c.terms(), c.inputs()));
            case Case.RoyaltyYear c -> WorkingText.of(Royalty.calculate(c.terms(), c.year()));
            case Case.SplitAmount c -> WorkingText.of(Split.of(c.amount(), c.parties()));
            case Case.PresentValueOf c -> WorkingText.of(PresentValue.calculate(c.rates(), c.flows()));
            case Case.LatePayment c -> WorkingText.of(LateInterest.calculate(c.terms(), c.debt()));
        };
    }

    private static String refused(List<Problem> problems) {
        StringBuilder text = new StringBuilder("result\n  status" + " ".repeat(64) + "REJECTED\n");
        problems.forEach(problem -> text.append("  ")
                .append(problem.path())
                .append("\n        ")
                .append(problem.message())
                .append('\n'));
        return text.toString();
    }

    private static String vat(Map<String, String> inputs) {
        Vat vat = Vat.on(money(inputs.get("net")), new BigDecimal(inputs.get("rate")));
        return result("vat", vat.vat().pounds(), "gross", vat.gross().pounds());
    }

    private static String netReturn(Map<String, String> inputs) {
        NetReturn line = NetReturn.of(new NetReturn.Parts(
                money(inputs.get("cashReceived")),
                money(inputs.get("cashReleasingKept")),
                money(inputs.get("nhsCost"))));
        return result("net", line.net().pounds(), "perPound", line.perPound().orElseThrow());
    }

    private static String dayShares(Map<String, String> inputs) {
        List<DayShares.Window> windows = new ArrayList<>();
        for (String window : inputs.get("windows").split("; ")) {
            String[] words = window.split(" ");
            windows.add(new DayShares.Window(Samples.gainShare(words[0]), Integer.parseInt(words[2])));
        }
        List<Object> fields = new ArrayList<>();
        Money entitlement = Money.ZERO;
        for (DayShares.Worked worked : DayShares.calculate(
                windows,
                Samples.inputs(
                        ExampleNotation.number(inputs.get("benchmark")),
                        ExampleNotation.number(inputs.get("actual"))))) {
            Money share = worked.result().partnerShare().orElseThrow();
            entitlement = entitlement.plus(share);
            fields.add("partnerShare of window " + (fields.size() / 2 + 1));
            fields.add(share.pounds());
        }
        fields.add("entitlement");
        fields.add(entitlement.pounds());
        return result(fields.toArray());
    }

    private static Money money(String text) {
        return Money.of(ExampleNotation.number(text));
    }

    private static String result(Object... labelsAndValues) {
        StringBuilder text = new StringBuilder("result\n");
        for (int i = 0; i < labelsAndValues.length; i += 2) {
            String value = Formula.show((BigDecimal) labelsAndValues[i + 1]);
            String label = (String) labelsAndValues[i];
            text.append("  ").append(label).append(" ".repeat(78 - label.length() - value.length()));
            text.append(value).append('\n');
        }
        return text.toString();
    }
}
