package org.partnershipledger.ledger;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.partnership.StreamOf;

/**
 * What a command comes to: events to record, or a "no" with the rules that say it. A business "no" is a value,
 * never an exception, and reaches page and API through this one channel.
 * Next: {@link Checks}, which collects every broken rule before it answers.
 */
public sealed interface Decision {

    /**
     * @param events at least one: a command that would change nothing is rejected and says why
     * @param elsewhere what is recorded together with them on other streams that the command looked at
     */
    record Accepted(List<LedgerEvent> events, List<Elsewhere> elsewhere) implements Decision {
        public Accepted(List<LedgerEvent> events) {
            this(events, List.of());
        }

        /** In the order in which they are recorded. */
        public List<LedgerEvent> allEvents() {
            return Stream.concat(events.stream(), elsewhere.stream().map(Elsewhere::event))
                    .toList();
        }
    }

    /** @param rejections every rule that is broken, not the first only */
    record Rejected(List<Rejection> rejections) implements Decision {}

    /** An event of a stream that is not the command's own. */
    record Elsewhere(StreamOf<?> stream, LedgerEvent event) {}

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

    /** The same, and when it is accepted one more event on another stream that the command looked at. */
    default Decision alsoOn(StreamOf<?> stream, Supplier<LedgerEvent> event) {
        return switch (this) {
            case Accepted(var events, var elsewhere) ->
                new Accepted(
                        events,
                        Stream.concat(elsewhere.stream(), Stream.of(new Elsewhere(stream, event.get())))
                                .toList());
            case Rejected rejected -> rejected;
        };
    }
}
