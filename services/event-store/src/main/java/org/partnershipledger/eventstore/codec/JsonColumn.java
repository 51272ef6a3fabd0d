package org.partnershipledger.eventstore.codec;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Type;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A list, map or record inside a column of a read model, in the same JSON forms as events have. */
public final class JsonColumn {
    private static final JsonFactory JSON = new JsonFactory();

    private final Form<Object> form;

    @SuppressWarnings("unchecked")
    public JsonColumn(Type type) {
        form = (Form<Object>) new Forms().of(type);
    }

    public byte[] write(Object value) {
        var bytes = new ByteArrayOutputStream();
        try (var out = JSON.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            form.write(out, value);
        }
        return bytes.toByteArray();
    }

    public Object read(byte[] json) {
        try (var in = JSON.createParser(ObjectReadContext.empty(), json)) {
            in.nextToken();
            return form.read(in);
        } catch (BadValue | JacksonException e) {
            throw new UnreadableEvent("a column of a projection", e.getMessage(), e);
        }
    }
}
