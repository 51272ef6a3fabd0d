package org.partnershipledger.eventstore.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnershipledger.kernel.event.EventCatalogue;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON Schema (2020-12) of each event, made from the same {@link Form}s that write and read it. Committed under
 * {@code schema/event/} so that a change of an event's shape shows in review; a test makes them again and compares.
 */
public final class EventSchemas {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private final Forms forms = new Forms();

    /** The schema's text, the same on every machine. */
    public String of(String wireName) {
        var event = EventCatalogue.ledger().eventNamed(wireName).orElseThrow(() -> new UnknownEvent(wireName));
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:partnership-ledger:event:" + wireName);
        schema.put("title", event.getSimpleName());
        schema.putAll(forms.ofRecord(event).schema());
        var printer = new DefaultPrettyPrinter().withArrayIndenter(INDENT).withObjectIndenter(INDENT);
        return JSON.writer().with(printer).writeValueAsString(ordered(schema)) + "\n";
    }

    /** Small maps have no order of their own; properties keep that of the record. */
    private static Object ordered(Object value) {
        return switch (value) {
            case LinkedHashMap<?, ?> inOrder -> {
                var copy = new LinkedHashMap<Object, Object>();
                inOrder.forEach((key, item) -> copy.put(key, ordered(item)));
                yield copy;
            }
            case Map<?, ?> map -> {
                var copy = new TreeMap<Object, Object>();
                map.forEach((key, item) -> copy.put(key, ordered(item)));
                yield copy;
            }
            case List<?> list ->
                list.stream().map(item -> item == null ? null : ordered(item)).toList();
            default -> value;
        };
    }
}
