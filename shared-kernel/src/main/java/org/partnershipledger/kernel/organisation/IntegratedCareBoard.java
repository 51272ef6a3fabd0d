package org.partnershipledger.kernel.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The statutory body of an integrated care system, as the register knows it.
 *
 * @param area what it is named after, e.g. {@code Cheshire and Merseyside}
 * @param lastDay empty while the board lives
 * @param successorCodes boards that took it over, or parts of it, from the day after its last
 * @param region, onsCode as published for 1 April 2026 and later; empty for boards that were gone by then
 */
public record IntegratedCareBoard(
        OdsCode code,
        String area,
        LocalDate firstDay,
        Optional<LocalDate> lastDay,
        List<OdsCode> successorCodes,
        Optional<NhsRegion> region,
        Optional<String> onsCode) {

    public IntegratedCareBoard {
        successorCodes = List.copyOf(successorCodes);
        if (lastDay.isEmpty() != successorCodes.isEmpty()) {
            throw new IllegalArgumentException("a board has successors exactly when it is dissolved: " + code);
        }
    }

    public String name() {
        return "NHS " + area + " Integrated Care Board";
    }

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(firstDay)
                && lastDay.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Parts of it went to different boards, so shares of its agreements have to be named. */
    public boolean wasSplit() {
        return successorCodes.size() > 1;
    }
}
