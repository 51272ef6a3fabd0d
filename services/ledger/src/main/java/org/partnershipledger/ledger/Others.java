package org.partnershipledger.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.partnershipledger.kernel.partnership.StreamOf;

/**
 * The streams besides its own that a command looks at, as they stand: exactly those that it declared, all read before
 * it is decided, so that deciding stays pure and the append can prove every one of them.
 */
public final class Others {
    private static final Others NONE = new Others(Map.of());

    private final Map<String, Object> states;

    private Others(Map<String, Object> states) {
        this.states = states;
    }

    /** Where the states come from: the history, a cache over it, or a test. */
    public interface Source {
        <T> T state(StreamOf<T> stream);
    }

    /** For a command that looks at its own stream only. */
    public static Others none() {
        return NONE;
    }

    public static Others read(List<StreamOf<?>> declared, Source source) {
        if (declared.isEmpty()) {
            return NONE;
        }
        var states = new HashMap<String, Object>();
        for (var stream : declared) {
            boolean named = stream.reference() != null;
            states.put(stream.id(), named ? source.state(stream) : stream.kind().nothing());
        }
        return new Others(states);
    }

    /** @throws IllegalStateException when the command did not declare that it looks at this stream */
    @SuppressWarnings("unchecked")
    public <T> T of(StreamOf<T> stream) {
        Object state = states.get(stream.id());
        if (state == null) {
            throw new IllegalStateException(stream.id() + " is looked at and not declared");
        }
        return (T) state;
    }
}
