package org.partnershipledger.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** One bit somewhere in one column of one row, hundreds of times: every one is found, and at its own position. */
class FlippedBytesIT {
    private static final int FLIPS = 500;
    private static final List<String> BYTES = List.of("payload", "metadata", "salt", "entry", "leaf");
    private static final List<String> TEXTS = List.of("body", "aggregate_type", "aggregate_id", "wire_name");
    private static final List<String> NUMBERS = List.of("position", "body_position", "sequence");

    @Test
    void everyFlippedBitIsFoundAtItsPosition() throws Exception {
        var seed = Long.getLong("audit.seed", 20_261_122L);
        var random = new Random(seed);
        try (var history = new Attacked()) {
            for (var flip = 1; flip <= FLIPS; flip++) {
                var position = 1L + random.nextInt(Attacked.EVENTS);
                var change = change(random);
                history.sql("update ledger.event set " + change + " where position = ?", position);

                var result = history.verify();

                assertThat(result.firstBadPosition())
                        .as("seed %d, flip %d: %s at position %d: %s", seed, flip, change, position, result.inWords())
                        .isEqualTo(position);
                history.restore(position);
            }
            assertThat(history.verify().ok()).isTrue();
        }
    }

    private static String change(Random random) {
        var kind = random.nextInt(14);
        if (kind < 5) {
            var column = BYTES.get(kind);
            return "%1$s = set_bit(%1$s, (%2$d %% (length(%1$s) * 8))::bigint, 1 - get_bit(%1$s, (%2$d %% (length(%1$s) * 8))::bigint))"
                    .formatted(column, random.nextInt(1_000_000));
        }
        if (kind < 9) {
            return "%1$s = overlay(%1$s placing chr(ascii(substr(%1$s, %2$d, 1)) # 1) from %2$d for 1)"
                    .formatted(TEXTS.get(kind - 5), 1 + random.nextInt(3));
        }
        return switch (kind) {
            case 9, 10, 11 -> {
                var column = NUMBERS.get(kind - 9);
                yield column + " = " + column + " # " + (1L << 20 + random.nextInt(30));
            }
            case 12 ->
                random.nextBoolean()
                        ? "effective_on = effective_on + " + (1 + random.nextInt(1000))
                        : "recorded_at = recorded_at - interval '" + (1 + random.nextInt(1000)) + " microseconds'";
            default ->
                "event_id = (substr(event_id::text, 1, 35) || to_hex(('x' || substr(event_id::text, 36, 1))::bit(4)::int # "
                        + (1 << random.nextInt(4)) + "))::uuid";
        };
    }
}
