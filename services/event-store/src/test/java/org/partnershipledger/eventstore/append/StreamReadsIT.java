package org.partnershipledger.eventstore.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipledger.eventstore.SampleAppends.BODY;
import static org.partnershipledger.eventstore.SampleAppends.signature;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipledger.eventstore.TestDatabase;
import org.partnershipledger.eventstore.read.PostgresEventReader;
import org.partnershipledger.kernel.history.RecordedEvent;

/** What a command was decided on without writing to it is proven by the append: it has not moved since. */
class StreamReadsIT {
    private static final String READ = "Agreement:READ";

    private TestDatabase database;
    private GroupCommitAppender appender;
    private PostgresEventReader reader;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        appender = node();
        reader = new PostgresEventReader(database.app());
    }

    @AfterEach
    void close() {
        appender.close();
        database.close();
    }

    private GroupCommitAppender node() {
        return new GroupCommitAppender(database.app(), InstantSource.system(), new SimpleMeterRegistry());
    }

    private static Append decidedOn(long lastSequence, String written, int events) {
        var facts = IntStream.range(0, events)
                .mapToObj(sequence -> signature(written, sequence).events().getFirst())
                .toList();
        return new Append(BODY, UUID.randomUUID(), new byte[32], facts, List.of(new StreamRead(READ, lastSequence)));
    }

    @Test
    void aStreamThatStillEndsWhereItWasReadLetsTheCommandBeRecorded() {
        assertThat(appender.append(decidedOn(StreamRead.NOTHING, "A", 1)).firstPosition())
                .isEqualTo(1);
        appender.append(signature("READ", 0));
        appender.append(signature("READ", 1));
        assertThat(appender.append(decidedOn(1, "B", 1)).firstPosition()).isEqualTo(4);
        assertThat(appender.append(decidedOn(1, "C", 40)).lastPosition()).isEqualTo(44);
    }

    @Test
    void aStreamThatHasMovedIsAConflictAndNothingIsRecorded() {
        appender.append(signature("READ", 0));
        for (var events : List.of(1, 40)) {
            for (var last : List.of(StreamRead.NOTHING, 7L)) {
                assertThatThrownBy(() -> appender.append(decidedOn(last, "A", events)))
                        .isInstanceOf(SequenceConflict.class)
                        .hasMessage("Agreement:READ was read up to sequence " + last + "; its last is 0");
            }
        }
        assertThat(reader.lastPosition()).isEqualTo(1);
        assertThat(reader.lastSequences(List.of(READ, "Agreement:A"))).containsOnlyKeys(READ);
    }

    @Test
    void whatAnotherNodeRecordedMeanwhileIsNoticed() {
        appender.append(signature("READ", 0));
        try (var other = node()) {
            other.append(signature("READ", 1));
            assertThatThrownBy(() -> appender.append(decidedOn(0, "A", 1))).isInstanceOf(SequenceConflict.class);
            assertThat(appender.append(decidedOn(1, "A", 1)).firstPosition()).isEqualTo(3);
        }
    }

    @Test
    void aRepeatedCommandGetsItsFirstAnswerAlthoughWhatItReadHasMoved() {
        var append = decidedOn(StreamRead.NOTHING, "A", 1);
        appender.append(append);
        appender.append(signature("READ", 0));
        assertThat(appender.append(append).repeated()).isTrue();
    }

    @Test
    void aCommandDoesNotReadWhatItWrites() {
        assertThatThrownBy(() -> appender.append(decidedOn(0, "READ", 1)))
                .hasMessageContaining("not written by the same command");
    }

    /** One stream is moved again and again, by two nodes in turn, while many commands rest on where it was. */
    @Test
    void ofManyAtOnceOnTwoNodesNoneRestsOnWhatIsNoLongerTrue() throws Exception {
        var moves = 60;
        try (var other = node();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var moving = threads.submit(() -> {
                for (var sequence = 0; sequence < moves; sequence++) {
                    (sequence % 2 == 0 ? other : appender).append(signature("READ", sequence));
                }
            });
            var resting = new ArrayList<Future<?>>();
            for (var client = 0; client < 16; client++) {
                var name = client;
                resting.add(threads.submit(() -> {
                    for (var turn = 0; !moving.isDone(); turn++) {
                        var last = reader.lastSequences(List.of(READ)).getOrDefault(READ, StreamRead.NOTHING);
                        var written = last + "-" + name + "-" + turn;
                        try {
                            (turn % 2 == 0 ? other : appender).append(decidedOn(last, written, turn % 20 + 1));
                        } catch (SequenceConflict late) {
                            assertThat(late).hasMessageContaining("was read up to sequence " + last);
                        }
                    }
                }));
            }
            for (var each : resting) {
                each.get();
            }
            moving.get();
        }
        var last = StreamRead.NOTHING;
        var recorded = 0;
        for (var event : everything()) {
            if (event.aggregateId().equals(READ)) {
                last = event.sequence();
            } else if (event.sequence() == 0) {
                assertThat(event.aggregateId()).startsWith("Agreement:" + last + "-");
                recorded++;
            }
        }
        assertThat(last).isEqualTo(moves - 1);
        assertThat(recorded).isPositive();
    }

    private List<RecordedEvent> everything() {
        var events = new ArrayList<RecordedEvent>();
        reader.forEach(1, reader.lastPosition(), events::add);
        return events;
    }
}
