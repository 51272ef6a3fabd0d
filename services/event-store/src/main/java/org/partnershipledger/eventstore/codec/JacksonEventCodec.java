package org.partnershipledger.eventstore.codec;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;
import org.partnershipledger.kernel.event.EventCatalogue;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.history.RecordedEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The codec of the whole catalogue. Writers and readers are made once from the record declarations ({@link Forms});
 * after that an event costs one pass over its bytes. Strict both ways; see {@link RecordForm} and {@link TextForm}.
 * Safe for any number of threads.
 */
public final class JacksonEventCodec implements EventCodec {
    private static final int USUAL_SIZE = 512;

    private final JsonFactory json = new JsonFactory();
    private final Map<String, RecordForm<? extends Record>> byName = new HashMap<>();
    private final Map<Class<?>, RecordForm<Object>> byClass = new HashMap<>();
    private final RecordForm<Origin> origin;

    @SuppressWarnings("unchecked")
    public JacksonEventCodec() {
        var forms = new Forms();
        var catalogue = EventCatalogue.ledger();
        for (var name : catalogue.names()) {
            var type = catalogue.eventNamed(name).orElseThrow();
            var form = forms.ofRecord(type);
            byName.put(name, form);
            byClass.put(type, (RecordForm<Object>) (RecordForm<?>) form);
        }
        origin = forms.ofRecord(Origin.class);
    }

    @Override
    public byte[] payload(LedgerEvent event) {
        return write(byClass.get(event.getClass()), event);
    }

    @Override
    public byte[] metadata(Origin origin) {
        return write(this.origin, origin);
    }

    private <T> byte[] write(RecordForm<T> form, T value) {
        var bytes = new ByteArrayOutputStream(USUAL_SIZE);
        try (var out = json.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            form.write(out, value);
        }
        return bytes.toByteArray();
    }

    @Override
    public LedgerEvent event(RecordedEvent recorded) {
        var form = byName.get(recorded.wireName());
        if (form == null) {
            throw new UnknownEvent(recorded.wireName());
        }
        try {
            return (LedgerEvent) read(form, recorded.payload());
        } catch (BadValue | JacksonException e) {
            throw unreadable("event " + recorded.wireName() + " at position " + recorded.position(), e);
        }
    }

    @Override
    public LedgerEvent event(String wireName, byte[] payload) {
        var form = byName.get(wireName);
        if (form == null) {
            throw new UnknownEvent(wireName);
        }
        try {
            return (LedgerEvent) read(form, payload);
        } catch (BadValue | JacksonException e) {
            throw unreadable("event " + wireName, e);
        }
    }

    @Override
    public Origin origin(RecordedEvent recorded) {
        try {
            return read(origin, recorded.metadata());
        } catch (BadValue | JacksonException e) {
            throw unreadable("the origin of the event at position " + recorded.position(), e);
        }
    }

    private <T> T read(RecordForm<T> form, byte[] bytes) {
        try (var in = json.createParser(ObjectReadContext.empty(), bytes)) {
            in.nextToken();
            var value = form.read(in);
            if (in.nextToken() != null) {
                throw new BadValue("something follows the event");
            }
            return value;
        }
    }

    private static UnreadableEvent unreadable(String what, RuntimeException e) {
        return switch (e) {
            case BadValue bad -> new UnreadableEvent(what, bad.describe(), bad);
            case JacksonException broken ->
                new UnreadableEvent(what, "it is not JSON: " + broken.getOriginalMessage(), broken);
            default -> throw e;
        };
    }

    /** The form of an event or of the origin, for the published schemas. */
    RecordForm<?> form(String wireName) {
        return byName.get(wireName);
    }
}
