package org.partnershipledger.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** I11: a question sees what was true by its date and written by its knowledge, and nothing that was written later. */
class ViewpointTest {
    private static final LocalDate MARCH_END = LocalDate.of(2026, 3, 31);

    @Test
    void what_was_written_later_is_not_seen_even_if_it_was_true_before() {
        var viewpoint = new Viewpoint(MARCH_END, KnownAt.parse("2026-06-30T12:00:00Z"));
        assertThat(viewpoint.sees(LocalDate.of(2025, 5, 1), Instant.parse("2026-06-30T12:00:00Z")))
                .isTrue();
        assertThat(viewpoint.sees(LocalDate.of(2025, 5, 1), Instant.parse("2026-06-30T12:00:00.000001Z")))
                .isFalse();
        assertThat(viewpoint.sees(MARCH_END, Instant.parse("2026-04-01T00:00:00Z")))
                .isTrue();
        assertThat(viewpoint.sees(MARCH_END.plusDays(1), Instant.parse("2026-01-01T00:00:00Z")))
                .isFalse();
    }

    @Test
    void known_on_a_day_means_until_midnight_in_london() {
        var known = KnownAt.parse("2026-03-31");
        assertThat(known.sees(Instant.parse("2026-03-31T22:59:59.999999Z"))).isTrue();
        assertThat(known.sees(Instant.parse("2026-03-31T23:00:00Z"))).isFalse();
        assertThat(known).isEqualTo(KnownAt.endOf(MARCH_END)).isLessThan(KnownAt.parse("2026-04-01"));
        assertThat(KnownAt.parse(known.toString())).isEqualTo(known);
    }

    @Test
    void nothing_defaults_and_nonsense_is_refused() {
        for (var nonsense : List.of("today", "2026-02-29", "2026-13-01", "31/03/2026", "2026-03-31T12:00", "")) {
            assertThatIllegalArgumentException()
                    .as(nonsense)
                    .isThrownBy(() -> KnownAt.parse(nonsense))
                    .withMessageContaining("2026-06-30");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Viewpoint(null, KnownAt.parse("2026-03-31")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Viewpoint(MARCH_END, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new KnownAt(null));
    }
}
