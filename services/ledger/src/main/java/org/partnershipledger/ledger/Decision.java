package org.partnershipledger.ledger;

import java.util.List;
import java.util.Map;
import org.partnershipledger.kernel.event.LedgerEvent;

/**
 * What a command comes to: events to record, or a "no" with the rules that say it. A business "no" is a value,
 * never an exception, and reaches page and API through this one channel.
 * Next: {@link Checks}, which collects every broken rule before it answers.
 */
public sealed interface Decision {

    /** @param events at least one: a command that would change nothing is rejected and says why */
    record Accepted(List<LedgerEvent> events) implements Decision {}

    /** @param rejections every rule that is broken, not the first only */
    record Rejected(List<Rejection> rejections) implements Decision {}

    /**
     * @param rule id of the rule, e.g. {@code I1}, {@code B2-minimum-content}; golden messages are kept by this id
     * @param place the field that it is about, of the command or of its sender ({@code actor, reason}), by names and
     *     numbers of rows: {@code partner/companyNumber}, {@code terms/gainBands/0/upTo}; empty when it is about the whole
     * @param message what is wrong and what to do, in plain words, read after the name of the place: it begins with a
     *     verb ("must be above £0.00") or is a sentence of its own
     * @param facts the values that the message is about, for the API
     */
    record Rejection(String rule, String place, String message, Map<String, String> facts) {

        /** For a reader who sees no form: the place, then the message. */
        public String text() {
            return place.isEmpty() ? message : place + ": " + message;
        }

        /** The place as a JSON pointer (RFC 6901) into what was sent. */
        public String pointer() {
            return place.isEmpty() ? "" : "/" + place;
        }
    }

    static Decision accepted(LedgerEvent... events) {
        return new Accepted(List.of(events));
    }

    static Decision rejected(Rule rule, String place, String message) {
        return new Rejected(List.of(new Rejection(rule.id(), place, message, Map.of())));
    }
}
