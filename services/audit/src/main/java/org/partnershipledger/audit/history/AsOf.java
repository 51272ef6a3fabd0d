package org.partnershipledger.audit.history;

import java.util.Comparator;
import java.util.List;

/**
 * The events that answer a question: recorded at or before the known moment and effective on or before the day.
 * An event recorded later is as if it did not exist (I11): it is not counted, hinted at or linked, so that asking
 * the same question again next year gives the same page. What was known then but takes effect later is listed apart.
 *
 * @param inForce in the order recorded
 * @param toCome known then, effective after the day of the question; in the order recorded
 */
public record AsOf(List<DecodedEvent> inForce, List<DecodedEvent> toCome) {

    public static AsOf of(List<DecodedEvent> history, AsOfQuestion question) {
        var known = history.stream()
                .filter(told -> question.knew(told.recorded().recordedAt()))
                .sorted(Comparator.comparingLong(DecodedEvent::position))
                .toList();
        return new AsOf(
                known.stream()
                        .filter(told -> question.reaches(told.recorded().effectiveOn()))
                        .toList(),
                known.stream()
                        .filter(told -> !question.reaches(told.recorded().effectiveOn()))
                        .toList());
    }

    /**
     * The order in which the facts came true: by effective day, then by position. A fact recorded late takes its
     * place on its day, so what became true after it still holds.
     */
    public List<DecodedEvent> inOrderOfEffect() {
        return inForce.stream()
                .sorted(Comparator.comparing(
                                (DecodedEvent told) -> told.recorded().effectiveOn())
                        .thenComparingLong(DecodedEvent::position))
                .toList();
    }
}
