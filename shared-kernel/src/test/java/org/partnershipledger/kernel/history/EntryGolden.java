package org.partnershipledger.kernel.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * The byte form of history, for ever: if one of these changes, every published root becomes unverifiable. The values
 * were made by a second implementation, in another language, from the description in {@link Entry}.
 */
class EntryGolden {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456Z");

    private static RecordedEvent event(String aggregateId, String payload) {
        return new RecordedEvent(
                7,
                OdsCode.of("QZZ"),
                3,
                "Agreement",
                aggregateId,
                2,
                UUID.fromString("01234567-89ab-cdef-0123-456789abcdef"),
                "settlement.paid.v1",
                LocalDate.of(2026, 4, 1),
                NOON,
                payload.getBytes(UTF_8),
                "{\"actor\":\"user-1\"}".getBytes(UTF_8),
                new byte[32],
                null,
                null);
    }

    /** @param entry in hex, over lines */
    private static void isStoredAs(RecordedEvent event, String leaf, String entry) {
        var bytes = Entry.of(event);
        assertThat(HexFormat.of().formatHex(bytes)).isEqualTo(entry.replaceAll("\\s", ""));
        assertThat(HexFormat.of().formatHex(Leaf.of(bytes))).isEqualTo(leaf);
    }

    @Test
    void plainEntry() {
        isStoredAs(
                event("Agreement:CM-001", "{\"amount\":\"1240.50\"}"),
                "de9a22c2b3685cb29bf086d76033d944d3fb5d1ba83dc9d82c04daea1404a656",
                """
                706172746e6572736869702d6c65646765722d6576656e742d7631000000000000000800000000000000070000000000
                000003515a5a00000000000000080000000000000003000000000000000941677265656d656e74000000000000001041
                677265656d656e743a434d2d3030310000000000000008000000000000000200000000000000100123456789abcdef01
                23456789abcdef0000000000000012736574746c656d656e742e706169642e7631000000000000000a323032362d3034
                2d30310000000000000008000660dc377ab2400000000000000020432f55d25ab0a22eb3c212da569d7d64c7386bb013
                b938d1011c5ba73ba8bb9e0000000000000020dc52f8705f784c430a9f5118e97241fa757b4ac071274b3b5f8bfc6767
                018a37
                """);
    }

    @Test
    void entryWithNonAsciiText() {
        isStoredAs(
                event("Agreement:Ynys-Môn-東", "{\"party\":\"Ynys Môn\"}"),
                "6c4a79fe795a54742648db4f0c8ca22257ba2827750bbeb697d18b046019c31b",
                """
                706172746e6572736869702d6c65646765722d6576656e742d7631000000000000000800000000000000070000000000
                000003515a5a00000000000000080000000000000003000000000000000941677265656d656e74000000000000001741
                677265656d656e743a596e79732d4dc3b46e2de69db10000000000000008000000000000000200000000000000100123
                456789abcdef0123456789abcdef0000000000000012736574746c656d656e742e706169642e7631000000000000000a
                323032362d30342d30310000000000000008000660dc377ab2400000000000000020b8ddcf9465c0afb2f8eca06f81d5
                e3019708065cdc5f0b78dfcea888856c6cf00000000000000020dc52f8705f784c430a9f5118e97241fa757b4ac07127
                4b3b5f8bfc6767018a37
                """);
    }

    @Test
    void entryOfANegativeAmount() {
        isStoredAs(
                event("Agreement:CM-001", "{\"amount\":\"-1240.50\"}"),
                "dd190c34bb4707855d889b1ba73f4813911d436d1dc3ec4e929a98c2974779d6",
                """
                706172746e6572736869702d6c65646765722d6576656e742d7631000000000000000800000000000000070000000000
                000003515a5a00000000000000080000000000000003000000000000000941677265656d656e74000000000000001041
                677265656d656e743a434d2d3030310000000000000008000000000000000200000000000000100123456789abcdef01
                23456789abcdef0000000000000012736574746c656d656e742e706169642e7631000000000000000a323032362d3034
                2d30310000000000000008000660dc377ab2400000000000000020dae7fa5449d25a867ce4bc1021881d86722198afff
                7b6a37336b1c7806f5fcd10000000000000020dc52f8705f784c430a9f5118e97241fa757b4ac071274b3b5f8bfc6767
                018a37
                """);
    }

    @Test
    void everyColumnChangesTheLeaf() throws ReflectiveOperationException {
        var flipped = new byte[32];
        flipped[31] = 1;
        Map<String, Object> others = Map.ofEntries(
                entry("position", 8L),
                entry("body", OdsCode.of("QYG")),
                entry("bodyPosition", 4L),
                entry("aggregateType", "Settlement"),
                entry("aggregateId", "Agreement:CM-002"),
                entry("sequence", 3L),
                entry("eventId", new UUID(0, 1)),
                entry("wireName", "settlement.paid.v2"),
                entry("effectiveOn", LocalDate.of(2026, 4, 2)),
                entry("recordedAt", NOON.plusNanos(1_000)),
                entry("payload", "{ }".getBytes(UTF_8)),
                entry("metadata", "{}".getBytes(UTF_8)),
                entry("salt", flipped));
        var columns = Stream.of(RecordedEvent.class.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("entry") && !name.equals("leaf"))
                .toList();
        assertThat(others.keySet()).containsExactlyInAnyOrderElementsOf(columns);
        var leaves = new ArrayList<String>();
        leaves.add(leaf(event("Agreement:CM-001", "{}")));
        for (String column : columns) {
            leaves.add(leaf(with(event("Agreement:CM-001", "{}"), column, others.get(column))));
        }
        assertThat(leaves).doesNotHaveDuplicates().hasSize(columns.size() + 1);
    }

    private static String leaf(RecordedEvent event) {
        return HexFormat.of().formatHex(Leaf.of(Entry.of(event)));
    }

    /** The event with one column changed. */
    private static RecordedEvent with(RecordedEvent event, String column, Object value)
            throws ReflectiveOperationException {
        var components = RecordedEvent.class.getRecordComponents();
        var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            boolean changed = components[i].getName().equals(column);
            values[i] = changed ? value : components[i].getAccessor().invoke(event);
        }
        return RecordedEvent.class.getDeclaredConstructor(types).newInstance(values);
    }

    @Test
    void aTimeFinerThanTheDatabaseKeepsIsRefused() {
        assertThatThrownBy(() -> Entry.of(
                        1,
                        OdsCode.of("QZZ"),
                        1,
                        "A",
                        "A:1",
                        0,
                        new UUID(0, 0),
                        "a.b.v1",
                        LocalDate.EPOCH,
                        NOON.plusNanos(1),
                        new byte[32],
                        new byte[32]))
                .hasMessageContaining("whole microseconds");
    }
}
