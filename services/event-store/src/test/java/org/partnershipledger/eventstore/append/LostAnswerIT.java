package org.partnershipledger.eventstore.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipledger.eventstore.SampleAppends.signature;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipledger.eventstore.ExpectedLog;
import org.partnershipledger.eventstore.TestDatabase;
import org.partnershipledger.eventstore.append.CuttingProxy.Cut;
import org.partnershipledger.eventstore.read.PostgresEventReader;
import org.partnershipledger.kernel.history.RecordedEvent;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The network breaks while a command is written: before the server has it, or after the commit and before the answer.
 * The program cannot see which. It looks up what became of the command, so each is recorded once and none is lost.
 */
class LostAnswerIT {
    private static final String LOOKED_UP = "WARN The connection was lost while writing; looking up what was recorded";

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ExpectedLog log = ExpectedLog.of(HistoryWriter.class.getName());
    private TestDatabase database;
    private CuttingProxy proxy;
    private GroupCommitAppender appender;
    private PostgresEventReader reader;

    @BeforeEach
    void open() throws IOException {
        database = TestDatabase.fresh();
        String url = database.url();
        int port = Integer.parseInt(url.replaceAll(".*:(\\d+)/.*", "$1"));
        proxy = new CuttingProxy(port);
        var connections = new PGSimpleDataSource();
        connections.setUrl(url.replace(":" + port + "/", ":" + proxy.port() + "/"));
        connections.setUser("ledger_app");
        connections.setPassword(database.password("ledger_app"));
        connections.setCurrentSchema("projection,ledger");
        appender = new GroupCommitAppender(connections, InstantSource.system(), meters);
        reader = new PostgresEventReader(database.app());
        appender.append(signature("A", 0));
    }

    @AfterEach
    void close() throws IOException {
        log.close();
        appender.close();
        proxy.close();
        database.close();
    }

    @Test
    void anAnswerLostAfterTheCommitIsFoundAndTheCommandIsNotDoubled() {
        proxy.cut(Cut.NEXT_ANSWER);
        assertThat(appender.append(signature("A", 1)))
                .extracting(Appended::firstPosition, Appended::lastPosition, Appended::repeated)
                .containsExactly(2L, 2L, false);
        assertThat(meters.counter("ledger.append.connections.lost").count()).isEqualTo(1);
        assertThat(appender.append(signature("A", 2)).firstPosition()).isEqualTo(3);
        assertThat(sequences()).containsExactly(0L, 1L, 2L);
        assertThat(log.said()).singleElement().asString().startsWith(LOOKED_UP);
    }

    @Test
    void aCommandLostBeforeTheServerHadItIsWrittenOnce() {
        proxy.cut(Cut.NEXT_REQUEST);
        assertThat(appender.append(signature("A", 1)))
                .extracting(Appended::firstPosition, Appended::lastPosition, Appended::repeated)
                .containsExactly(2L, 2L, false);
        assertThat(meters.counter("ledger.append.connections.lost").count()).isEqualTo(1);
        assertThat(sequences()).containsExactly(0L, 1L);
        assertThat(log.said()).singleElement().asString().startsWith(LOOKED_UP);
    }

    @Test
    void whileTheOutcomeCannotBeLookedUpNothingIsAcknowledgedAndTheSameCommandAgainGetsItsFirstAnswer() {
        var committed = signature("A", 1);
        proxy.stayOutOfReachAfterwards();
        proxy.cut(Cut.NEXT_ANSWER);
        assertThatThrownBy(() -> appender.append(committed))
                .isInstanceOfSatisfying(HistoryUnavailable.class, lost -> assertThat(lost.mayBeRecorded())
                        .isTrue())
                .hasMessageContaining("it is not known whether this was recorded")
                .hasMessageContaining("sending the same again is safe");
        assertThatThrownBy(() -> appender.append(committed))
                .isInstanceOfSatisfying(HistoryUnavailable.class, down -> assertThat(down.mayBeRecorded())
                        .isFalse())
                .hasMessageContaining("nothing was recorded by this attempt");
        proxy.mend();
        assertThat(appender.append(committed))
                .extracting(Appended::firstPosition, Appended::repeated)
                .containsExactly(2L, true);
        assertThat(sequences()).containsExactly(0L, 1L);
        assertThat(log.said()).hasSize(3).first().asString().startsWith(LOOKED_UP);
        assertThat(log.said().subList(1, 3))
                .allSatisfy(line -> assertThat(line).startsWith("WARN A batch of 1 commands could not be written"));
    }

    private java.util.List<Long> sequences() {
        return reader.after(0, 10).stream().map(RecordedEvent::sequence).toList();
    }
}
