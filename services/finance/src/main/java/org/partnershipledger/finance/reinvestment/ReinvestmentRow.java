package org.partnershipledger.finance.reinvestment;

import java.time.LocalDate;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * Where money of an agreement went.
 *
 * @param outcome what came of it; null until somebody has said so
 */
public record ReinvestmentRow(
        String reinvestment,
        String agreement,
        OdsCode body,
        LocalDate committedOn,
        Money committed,
        Money spent,
        String purpose,
        String place,
        String outcome,
        long entry) {}
