package org.partnershipledger.eventstore.codec;

import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What a record may lack: declared as an {@link Optional}, written as null when it is empty. The field itself is
 * always there, so that a forgotten one is told apart from one that was left empty on purpose.
 */
record OptionalForm<T>(Form<T> form) implements Form<Optional<T>> {

    @Override
    public void write(JsonGenerator out, Optional<T> value) {
        if (value.isPresent()) {
            form.write(out, value.get());
        } else {
            out.writeNull();
        }
    }

    @Override
    public Optional<T> read(JsonParser in) {
        return in.currentToken() == JsonToken.VALUE_NULL ? Optional.empty() : Optional.of(form.read(in));
    }

    @Override
    public boolean standsForAbsent() {
        return true;
    }

    @Override
    public Map<String, Object> schema() {
        return RecordForm.orNull(form.schema());
    }
}
