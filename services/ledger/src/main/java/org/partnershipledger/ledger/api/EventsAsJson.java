package org.partnershipledger.ledger.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.kernel.event.EventCatalogue;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.PartnerNames;
import org.partnershipledger.kernel.gainshare.reading.NumberToken;
import org.partnershipledger.ledger.calculation.JsonTree;

/** An event that would be recorded, exactly as its bytes would be: wire name and payload. */
public final class EventsAsJson {
    private EventsAsJson() {}

    static Map<String, Object> show(EventCodec codec, LedgerEvent event) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("event", EventCatalogue.ledger().nameOf(event));
        shown.put("effectiveOn", event.effectiveOn().toString());
        shown.put("payload", payload(codec, event));
        return shown;
    }

    public static Object payload(EventCodec codec, LedgerEvent event) {
        byte[] bytes = codec.payload(event);
        return plain(JsonTree.parse(bytes, 0, bytes.length).root());
    }

    private static Object plain(Object tree) {
        return switch (tree) {
            case null -> null;
            case NumberToken(var number) -> Long.valueOf(number);
            case Map<?, ?> map -> {
                var copy = new LinkedHashMap<Object, Object>();
                map.forEach((name, value) -> copy.put(name, plain(value)));
                yield copy;
            }
            case List<?> list -> list.stream().map(EventsAsJson::plain).toList();
            default -> tree;
        };
    }

    /** What the events say of themselves, in their order. */
    static List<Map<String, String>> sentences(List<LedgerEvent> events, PartnerNames partners) {
        return events.stream()
                .map(event -> event.sentence(partners))
                .map(said -> {
                    var one = new LinkedHashMap<String, String>();
                    one.put("title", said.title());
                    said.detail().ifPresent(detail -> one.put("detail", detail));
                    return (Map<String, String>) one;
                })
                .toList();
    }
}
