package org.partnershipledger.audit.history;

import org.partnershipledger.eventstore.codec.UnknownEvent;
import org.partnershipledger.eventstore.codec.UnreadableEvent;
import org.partnershipledger.kernel.history.RecordedEvent;
import tools.jackson.core.JacksonException;

/**
 * A row whose meaning this program cannot read: its name is unknown, or its bytes are not what the name promises.
 * It is shown as it is stored, because the row that nobody can read is the one that an auditor must see.
 *
 * @param problem one sentence: what is wrong
 */
public record Unread(RecordedEvent recorded, String problem) implements Stored {

    static Unread ofName(RecordedEvent recorded, UnknownEvent fault) {
        return new Unread(recorded, sentence(fault));
    }

    static Unread ofBytes(RecordedEvent recorded, UnreadableEvent fault) {
        return new Unread(
                recorded,
                fault.getCause() instanceof JacksonException broken
                        ? "What was recorded, or its origin, is not JSON: it goes wrong at byte "
                                + Math.max(0, broken.getLocation().getByteOffset()) + " of the stored bytes."
                        : "It is not what its name promises: " + fault.getMessage() + ".");
    }

    private static String sentence(UnknownEvent fault) {
        var words = fault.getMessage();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    static Unread outOfPlace(RecordedEvent recorded) {
        return new Unread(recorded, "An entry of a register stands in this stream, where no register has a place.");
    }
}
