package org.partnershipledger.kernel.gainshare;

/**
 * The seventeen steps in their normative order (terms-format.md). The number of a step is its place here; an order
 * that an event has used is never changed.
 */
public enum ReconciliationStep {
    ADJUSTED_BENCHMARK("adjusted benchmark"),
    GROSS_AMOUNT("gross amount"),
    ADDITIONALITY("additionality"),
    COST_RECOVERY("cost recovery"),
    BROUGHT_FORWARD_LOSS("brought-forward loss"),
    THRESHOLD("threshold"),
    POOL_CAP("pool cap"),
    BANDS_OR_LOSS_SCALE("bands or loss scale"),
    QUALITY_FACTOR("quality factor"),
    PAYMENT_FACTOR("payment factor"),
    PERIOD_CAP("period cap"),
    LOSS_RELIEF("loss relief"),
    LIFETIME_CAP("lifetime cap"),
    NHS_FLOOR("NHS floor"),
    MONEY_BOUNDARY("rounding at the money boundary"),
    SPLIT("split"),
    TRUE_UP("true-up");

    private final String label;

    ReconciliationStep(String label) {
        this.label = label;
    }

    /** 1 to 17. */
    public int number() {
        return ordinal() + 1;
    }

    /** The name as it stands in results and in recorded events. */
    public String label() {
        return label;
    }
}
