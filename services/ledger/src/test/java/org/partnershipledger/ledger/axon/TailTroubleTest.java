package org.partnershipledger.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partnershipledger.eventstore.ExpectedLog;
import org.partnershipledger.eventstore.codec.JacksonEventCodec;
import org.partnershipledger.eventstore.read.EventReader;

/** An outage is one line when it begins and one when it ends, however often the history is asked in between. */
class TailTroubleTest {
    private final ExpectedLog log = ExpectedLog.ofThisThread(TailTrouble.class.getName());
    private RuntimeException down = new IllegalStateException("The database is away.");
    private final EventReader reader = (EventReader) Proxy.newProxyInstance(
            EventReader.class.getClassLoader(), new Class<?>[] {EventReader.class}, (self, method, arguments) -> {
                if (down != null) {
                    throw down;
                }
                return List.of();
            });
    private final LedgerEventStorageEngine engine = new LedgerEventStorageEngine(null, reader, new JacksonEventCodec());

    @AfterEach
    void stopListening() {
        log.close();
    }

    @Test
    void anOutageIsTwoLines() {
        for (int i = 0; i < 1_000; i++) {
            assertThatThrownBy(() -> engine.readEvents(null, false)).isSameAs(down);
        }
        assertThat(log.said())
                .containsExactly(
                        "ERROR The history cannot be read on after position 0; it is tried again until it can be:"
                                + " The database is away.");
        down = null;
        assertThat(engine.readEvents(null, false)).isEmpty();
        assertThat(engine.readEvents(null, false)).isEmpty();
        assertThat(log.said()).hasSize(2).last().isEqualTo("WARN The history can be read again, from position 0 on");
    }

    @Test
    void anotherReasonIsSaidToo() {
        assertThatThrownBy(() -> engine.readEvents(null, false)).isSameAs(down);
        down = new IllegalStateException("The event agreement.nope.v1 at position 3 is unknown.");
        assertThatThrownBy(() -> engine.readEvents(null, false)).isSameAs(down);
        assertThat(log.said()).hasSize(2).last().asString().contains("agreement.nope.v1");
    }
}
