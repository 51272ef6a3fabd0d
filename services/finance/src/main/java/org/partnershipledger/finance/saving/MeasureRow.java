package org.partnershipledger.finance.saving;

import java.time.LocalDate;

/**
 * A measure by what it looks like, and the days on which its runs claim a saving.
 *
 * @param key agreement and measure
 * @param likeness measures with the same may measure the same
 * @param claimedFrom first day, with the last in {@code claimedTo}; null while no run claims a saving
 */
public record MeasureRow(String key, String agreement, String likeness, LocalDate claimedFrom, LocalDate claimedTo) {

    MeasureRow claiming(LocalDate from, LocalDate to) {
        return new MeasureRow(
                key,
                agreement,
                likeness,
                claimedFrom == null || from.isBefore(claimedFrom) ? from : claimedFrom,
                claimedTo == null || to.isAfter(claimedTo) ? to : claimedTo);
    }
}
