package org.partnershipledger.ledger.calculation;

/** Cases to start a what-if from: the worked examples that finance teams recognise. Chosen by {@code ?start=}. */
enum StartingCase {
    SAVING("A saving shared from the first pound (W1)", """
            {"sidedness": "UPSIDE_ONLY",
             "direction": "LOWER_IS_BETTER",
             "upsideThreshold": {"rate": "0.02"},
             "gainBands": [{"partnerShare": "0.40"}],
             "gainCap": {"rate": "0.10"}}""", """
            {"benchmark": "12400000.00",
             "actual": "11780000.00"}"""),
    BANDS("Three bands with a cliff (W3)", """
            {"sidedness": "UPSIDE_ONLY",
             "direction": "LOWER_IS_BETTER",
             "gainBands": [{"upTo": {"amount": "250000"}, "partnerShare": "0.20"},
                           {"upTo": {"amount": "600000"}, "partnerShare": "0.35"},
                           {"partnerShare": "0.50"}],
             "bandMode": "WHOLE"}""", """
            {"benchmark": "1843217.37",
             "actual": "1000000.00"}"""),
    LOSS("A shared loss that depends on quality (W4)", """
            {"sidedness": "TWO_SIDED",
             "direction": "LOWER_IS_BETTER",
             "upsideThreshold": {"rate": "0.02"},
             "downsideThreshold": {"rate": "0.02"},
             "gainBands": [{"partnerShare": "0.75"}],
             "qualityGate": {"mode": "SCALED"},
             "lossScale": {"scaleRate": "0.75", "minimumShare": "0.40", "maximumShare": "0.75"},
             "lossCap": {"rate": "0.03"}}""", """
            {"benchmark": "8000000.00",
             "actual": "8560000.00",
             "qualityScore": "0.70"}""");

    final String title;
    final String terms;
    final String inputs;

    StartingCase(String title, String terms, String inputs) {
        this.title = title;
        this.terms = terms;
        this.inputs = inputs;
    }

    /** The first when the name is none of these. */
    static StartingCase named(String name) {
        for (StartingCase start : values()) {
            if (start.name().equalsIgnoreCase(name)) {
                return start;
            }
        }
        return SAVING;
    }
}
