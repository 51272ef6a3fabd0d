package org.partnershipledger.finance.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.codec.JacksonEventCodec;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.history.RecordedEvent;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.partnership.Fact;

/**
 * A fact inside a row of a list, so that the row is what the kernel's one fold makes of its facts and not a second
 * fold of finance's own. Rows keep few: a settlement its raising and payments, a partnership what changed its state.
 */
public record KeptFact(
        long position, long bodyPosition, Instant recordedAt, OdsCode body, Origin origin, String name, String event) {
    private static final EventCodec CODEC = new JacksonEventCodec();

    static KeptFact of(RecordedEvent recorded) {
        return new KeptFact(
                recorded.position(),
                recorded.bodyPosition(),
                recorded.recordedAt(),
                recorded.body(),
                CODEC.origin(recorded),
                recorded.wireName(),
                new String(recorded.payload(), UTF_8));
    }

    public static List<KeptFact> and(List<KeptFact> facts, RecordedEvent next) {
        return Stream.concat(facts.stream(), Stream.of(of(next))).toList();
    }

    public Fact<LedgerEvent> fact() {
        return new Fact<>(CODEC.event(name, event.getBytes(UTF_8)), position, bodyPosition, recordedAt, origin, body);
    }
}
