package org.partnershipledger.kernel.event;

import org.partnershipledger.kernel.event.MeasureEvent.BenefitClass;

/** Classes of value in words. They stand side by side and are never added together: a pound of one is not a pound of another. */
public final class BenefitNames {
    private BenefitNames() {}

    public static String of(BenefitClass benefitClass) {
        return switch (benefitClass) {
            case CASH_RECEIVED -> "cash received";
            case CASH_RELEASING -> "cash released from a budget";
            case NON_CASH_RELEASING -> "value that frees no cash";
            case SOCIETAL -> "value to society";
            case QUALITATIVE -> "described, not counted";
        };
    }
}
