package org.partnershipledger.ledger.whatif;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.ledger.question.PastedJson;

/**
 * Cases to start a what-if from: worked examples that finance teams recognise, by the number under which their text
 * stands in the examples ({@code examples/w01-….txt}). Chosen by {@code ?start=}.
 */
enum StartingCase {
    W1A("A saving shared from the first pound (W1a)", "RISK_GAIN_SHARE", """
            {"terms": {"sidedness": "UPSIDE_ONLY", "direction": "LOWER_IS_BETTER", "upsideThreshold": {"rate": "0.02"},
             "gainBands": [{"partnerShare": "0.40"}], "gainCap": {"rate": "0.10"}},
             "inputs": {"benchmark": "12400000.00", "actual": "11780000.00"}}"""),
    W3B("Three bands with a cliff (W3b)", "RISK_GAIN_SHARE", """
            {"terms": {"sidedness": "UPSIDE_ONLY", "direction": "LOWER_IS_BETTER",
             "gainBands": [{"upTo": {"amount": "250000"}, "partnerShare": "0.20"},
                           {"upTo": {"amount": "600000"}, "partnerShare": "0.35"}, {"partnerShare": "0.50"}],
             "bandMode": "WHOLE"},
             "inputs": {"benchmark": "1843217.37", "actual": "1000000.00"}}"""),
    W4B("A shared loss that depends on quality (W4b)", "RISK_GAIN_SHARE", """
            {"terms": {"sidedness": "TWO_SIDED", "direction": "LOWER_IS_BETTER", "upsideThreshold": {"rate": "0.02"},
             "downsideThreshold": {"rate": "0.02"}, "gainBands": [{"partnerShare": "0.75"}],
             "qualityGate": {"mode": "SCALED"}, "lossCap": {"rate": "0.03"},
             "lossScale": {"scaleRate": "0.75", "minimumShare": "0.40", "maximumShare": "0.75"}},
             "inputs": {"benchmark": "8000000.00", "actual": "8560000.00", "qualityScore": "0.70"}}"""),
    W8B("A royalty with two tiers and a minimum (W8b)", "ROYALTY", """
            {"terms": {"tiers": [{"upTo": "1000000", "rate": "0.02"}, {"upTo": "5000000", "rate": "0.04"},
             {"rate": "0.05"}], "minimumAnnual": "15000", "lifetimeCap": "250000"},
             "inputs": {"netRevenue": "1875640.55", "lifetimePaid": "15000.00"}}"""),
    W6D("An NHS share split among four parties (W6d)", "SPLIT", """
            {"terms": {"partySplit": [{"organisation": "QYG", "weight": "45"}, {"organisation": "QOP", "weight": "31"},
             {"organisation": "QWO", "weight": "17"}, {"organisation": "QRL", "weight": "7"}]},
             "inputs": {"amount": "372000.00"}}"""),
    W9A("Cash of six years at 3.5% (W9a)", "PRESENT_VALUE", """
            {"terms": {"rate": "0.035"},
             "inputs": {"flows": ["0.00", "20000.00", "60000.00", "110000.00", "110000.00", "80000.00"]}}"""),
    W11A("A payment that came 75 days late (W11a)", "LATE_INTEREST", """
            {"terms": {"annualRate": "0.1175", "fixedSum": "100.00"},
             "inputs": {"amount": "85000.00", "dueOn": "2026-05-31", "paidOn": "2026-08-14"}}""");

    final String title;
    final String kind;
    private final String json;

    StartingCase(String title, String kind, String json) {
        this.title = title;
        this.kind = kind;
        this.json = json;
    }

    /** Terms and inputs. */
    Map<?, ?> tree() {
        return PastedJson.read(json).tree();
    }

    static Optional<StartingCase> named(String name) {
        return Arrays.stream(values())
                .filter(start -> start.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
