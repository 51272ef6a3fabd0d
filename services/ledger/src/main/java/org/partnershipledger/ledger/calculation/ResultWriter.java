package org.partnershipledger.ledger.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.gainshare.LateInterest;
import org.partnershipledger.kernel.gainshare.PresentValue;
import org.partnershipledger.kernel.gainshare.Problem;
import org.partnershipledger.kernel.gainshare.ReconciliationResult;
import org.partnershipledger.kernel.gainshare.ReconciliationResult.PartyAmount;
import org.partnershipledger.kernel.gainshare.Royalty;
import org.partnershipledger.kernel.gainshare.Step;
import org.partnershipledger.kernel.money.Money;

/**
 * Results as terms-format.md writes them: one JSON object, fields in the order of the contract, every amount a
 * decimal string. Amounts of what could not be measured are null, not zero.
 */
final class ResultWriter {
    private static final int MOST_PROBLEMS = 200;

    private final JsonText json;

    ResultWriter(StringBuilder out) {
        this.json = new JsonText(out);
    }

    private void start(String id, String status) {
        json.raw("{").field("id", id).raw(",").field("status", status);
    }

    void settled(String id, ReconciliationResult result) {
        start(id, result.status().name());
        json.raw(",").field("direction", result.direction().name());
        measured("pool", result.pool());
        measured("partnerShare", result.partnerShare());
        measured("nhsShare", result.nhsShare());
        measured("trueUp", result.trueUp());
        measured("carriedForwardLoss", result.carriedForwardLoss());
        splits(result.splits());
        steps(result.steps());
        json.raw("}");
    }

    void royalty(String id, Royalty.Result result) {
        start(id, "SETTLED");
        money("calculated", result.calculated());
        money("payable", result.payable());
        money("cumulative", result.cumulative());
        steps(result.steps());
        json.raw("}");
    }

    void split(String id, List<PartyAmount> splits) {
        start(id, "SETTLED");
        splits(splits);
        json.raw("}");
    }

    void presentValue(String id, PresentValue.Result result) {
        start(id, "SETTLED");
        money("presentValue", result.presentValue());
        json.raw(",\"factors\":[");
        String separator = "";
        for (BigDecimal factor : result.factors()) {
            json.raw(separator).string(factor.toPlainString());
            separator = ",";
        }
        json.raw("]}");
    }

    void lateInterest(String id, LateInterest.Result result) {
        start(id, "SETTLED");
        money("interest", result.interest());
        money("fixedSum", result.fixedSum());
        json.raw(",").field("days", Long.toString(result.days())).raw("}");
    }

    /** @param line number of the line, for what has no id; 0 when there are no lines */
    void rejected(String id, long line, List<Problem> problems) {
        start(id, "REJECTED");
        if (id == null && line > 0) {
            json.raw(",\"line\":").raw(Long.toString(line));
        }
        json.raw(",\"problems\":[");
        int shown = Math.min(problems.size(), MOST_PROBLEMS);
        for (int i = 0; i < shown; i++) {
            problem(i == 0 ? "" : ",", problems.get(i));
        }
        if (problems.size() > shown) {
            problem(",", new Problem("", "and " + (problems.size() - shown) + " more problems"));
        }
        json.raw("]}");
    }

    private void problem(String separator, Problem problem) {
        json.raw(separator).raw("{").field("path", problem.path()).raw(",");
        json.field("message", problem.message()).raw("}");
    }

    private void measured(String name, Optional<Money> amount) {
        json.raw(",").field(name, amount.map(Money::toString).orElse(null));
    }

    private void money(String name, Money amount) {
        json.raw(",").field(name, amount.toString());
    }

    private void splits(List<PartyAmount> splits) {
        json.raw(",\"splits\":[");
        String separator = "";
        for (PartyAmount split : splits) {
            json.raw(separator)
                    .raw("{")
                    .field("organisation", split.organisation().value());
            json.raw(",").field("amount", split.amount().toString()).raw("}");
            separator = ",";
        }
        json.raw("]");
    }

    private void steps(List<Step> steps) {
        json.raw(",\"steps\":[");
        String separator = "";
        for (Step step : steps) {
            json.raw(separator).raw("{\"step\":").out.append(step.step());
            json.raw(",").field("name", step.name()).raw(",").field("formula", step.formula());
            json.raw(",")
                    .field("value", step.value().map(BigDecimal::toPlainString).orElse(null));
            json.raw("}");
            separator = ",";
        }
        json.raw("]");
    }
}
