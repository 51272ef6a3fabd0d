package org.partnershipledger.kernel.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** {@link Persistent} against Java's own ordered collections, over many random changes; older states never change. */
class PersistentLaws {
    private static final long SEED = 20_261_122;
    private static final int CHANGES = 10_000;
    private static final int KEYS = 40;

    @Test
    void a_map_keeps_what_is_put_in_in_its_order() {
        var random = new Random(SEED);
        Map<String, Integer> kept = Map.of();
        var expected = new LinkedHashMap<String, Integer>();
        for (var i = 0; i < CHANGES; i++) {
            var key = "k" + random.nextInt(i % KEYS + 1);
            var before = kept;
            var was = List.copyOf(before.entrySet());
            kept = Persistent.with(kept, key, i);
            expected.put(key, i);
            assertThat(List.copyOf(kept.entrySet())).as("seed " + SEED).isEqualTo(List.copyOf(expected.entrySet()));
            assertThat(List.copyOf(before.entrySet())).isEqualTo(was);
        }
        assertThat(kept).isEqualTo(expected).hasSameHashCodeAs(expected);
    }

    @Test
    void a_set_keeps_what_is_added_and_not_taken_out_in_its_order() {
        var random = new Random(SEED);
        Set<String> kept = Set.of();
        var expected = new LinkedHashSet<String>();
        for (var i = 0; i < CHANGES; i++) {
            var item = "s" + random.nextInt(KEYS);
            if (random.nextInt(3) == 0) {
                kept = Persistent.without(kept, item);
                expected.remove(item);
            } else {
                kept = Persistent.with(kept, item);
                expected.add(item);
            }
            assertThat(List.copyOf(kept)).as("seed " + SEED).isEqualTo(List.copyOf(expected));
        }
        assertThat(kept).isEqualTo(expected);
    }

    @Test
    void a_list_keeps_everything_in_its_order() {
        List<Integer> kept = List.of();
        var expected = new ArrayList<Integer>();
        for (var i = 0; i < KEYS * KEYS; i++) {
            kept = Persistent.with(kept, i);
            expected.add(i);
        }
        assertThat(kept).isEqualTo(expected);
    }

    @Test
    void nobody_can_change_what_is_kept() {
        var map = Persistent.with(Map.of(), "a", 1);
        var set = Persistent.with(Set.of(), "a");
        var list = Persistent.with(List.of(), "a");
        assertThatThrownBy(() -> map.put("b", 2)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> set.add("b")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> list.add("b")).isInstanceOf(UnsupportedOperationException.class);
    }
}
