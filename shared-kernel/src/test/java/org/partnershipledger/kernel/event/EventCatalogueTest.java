package org.partnershipledger.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The catalogue knows every event both ways, and refuses to exist with a name missing, malformed or taken twice. */
class EventCatalogueTest {

    @Test
    void everyEventIsFoundByItsNameAndItsNameByTheEvent() {
        var catalogue = EventCatalogue.ledger();
        assertThat(catalogue.names())
                .hasSizeGreaterThan(50)
                .contains("agreement.signed.v1", "register.release-stated.v1");
        for (var name : catalogue.names()) {
            var event = catalogue.eventNamed(name).orElseThrow().asSubclass(LedgerEvent.class);
            assertThat(catalogue.nameOf(event)).isEqualTo(name);
        }
        var signed = new LifecycleEvent.AgreementSigned("CM-001", LocalDate.of(2026, 4, 1), "QZZ");
        assertThat(catalogue.nameOf(signed)).isEqualTo("agreement.signed.v1");
    }

    @Test
    void anUnknownNameIsFoundNowhere() {
        assertThat(EventCatalogue.ledger().eventNamed("agreement.signed.v9")).isEmpty();
    }

    @Test
    void missingMalformedAndRepeatedNamesAreAllReported() {
        assertThatThrownBy(() -> EventCatalogue.of(Broken.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Nameless has no @EventName")
                .hasMessageContaining("Shouting has a name unlike agreement.signed.v1: SHOUT")
                .hasMessageContaining("are both named twin.born.v1")
                .hasMessageContaining("Open is neither sealed nor a record");
    }

    private sealed interface Broken {
        record Nameless() implements Broken {}

        @EventName("SHOUT")
        record Shouting() implements Broken {}

        @EventName("twin.born.v1")
        record First() implements Broken {}

        @EventName("twin.born.v1")
        record Second() implements Broken {}

        non-sealed interface Open extends Broken {}
    }
}
