package org.partnershipledger.finance.measure;

import java.time.LocalDate;
import org.partnershipledger.kernel.event.MeasureEvent.BenefitClass;
import org.partnershipledger.kernel.event.MeasureEvent.EvidenceGrade;
import org.partnershipledger.kernel.money.Money;

/**
 * One benefit put on an outcome.
 *
 * @param key agreement and benefit
 * @param amount null exactly when the class is QUALITATIVE
 */
public record BenefitRow(
        String key,
        String agreement,
        String benefit,
        String outcome,
        LocalDate valuedOn,
        BenefitClass benefitClass,
        Money amount,
        EvidenceGrade grade,
        String budgetReference,
        String description,
        long entry) {}
